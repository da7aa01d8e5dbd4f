package kg.childcare.registry.inspection.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.document.service.DocumentRow;
import kg.childcare.registry.inspection.ActPublication;
import kg.childcare.registry.inspection.PublicationState;

/** The latest publication of an act, for those who read the act itself. @param words what was released, by number of finding */
public record PublicationRow(
    PublicationState state, int edition, Instant publishedAt, String withdrawnReason, String comment, Map<Integer, String> words, List<DocumentRow> documents)
    implements Serializable {
  static PublicationRow of(ActPublication publication, List<DocumentRow> documents) {
    return new PublicationRow(publication.state(), publication.edition(), publication.publishedAt(), publication.withdrawnReason(), publication.comment(), publication.words(),
        documents.stream().filter(document -> !document.superseded()).toList());
  }
}
