package kg.childcare.registry.security.service;

import java.io.Serializable;
import java.util.List;
import kg.childcare.registry.shared.Language;

/** One user with all roles ever given. */
public record UserDetail(String username, String displayName, Language language, boolean blocked, List<GrantRow> grants) implements Serializable {}
