package kg.childcare.registry.security.service;

import java.time.Instant;
import kg.childcare.registry.security.TypedForm;

/** What somebody typed earlier, and until when it was kept up. @param sheet number of the sheet on which it stands */
public record KeptDraft(String sheet, Instant keptAt, TypedForm typed) {}
