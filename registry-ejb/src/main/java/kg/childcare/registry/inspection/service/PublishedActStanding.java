package kg.childcare.registry.inspection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import kg.childcare.registry.document.DocumentKind;
import kg.childcare.registry.document.service.DocumentStanding;

/** Tells whoever checks a published act whether it is still published. */
@ApplicationScoped
public class PublishedActStanding implements DocumentStanding {
  @Inject
  Publications publications;

  @Override
  public Optional<String> of(DocumentKind kind, long subjectId, LocalDate day) {
    return kind == DocumentKind.INSPECTION_ACT_PUBLIC
        ? publications.latest(subjectId).map(publication -> "PublicationState." + publication.state())
        : Optional.empty();
  }
}
