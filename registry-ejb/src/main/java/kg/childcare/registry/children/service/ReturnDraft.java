package kg.childcare.registry.children.service;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Map;
import kg.childcare.registry.children.Balance;
import kg.childcare.registry.children.StatedField;

/**
 * What a clerk has typed so far. Children that are not named keep what they have.
 *
 * @param version version of the return that the clerk looked at, or null
 */
public record ReturnDraft(
    Integer version,
    Map<String, Balance> lines,
    Map<StatedField, Integer> figures,
    boolean noDeaths,
    boolean noViolence,
    @Size(max = 2000) String explanation)
    implements Serializable {}
