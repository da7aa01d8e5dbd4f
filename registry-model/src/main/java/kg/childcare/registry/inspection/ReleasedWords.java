package kg.childcare.registry.inspection;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kg.childcare.registry.shared.Registered;

/** What everybody may read beside one finding. */
@Entity
@Table(name = "act_released_words")
public class ReleasedWords extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "publication_id", updatable = false)
  private ActPublication publication;

  @Column(name = "finding_number", nullable = false, updatable = false)
  private int finding;

  @Column(nullable = false, updatable = false)
  private String words;

  protected ReleasedWords() {} // JPA

  ReleasedWords(ActPublication publication, PublicWords.Line line) {
    this.publication = publication;
    finding = line.finding();
    words = line.words();
  }

  public int finding() {
    return finding;
  }

  public String words() {
    return words;
  }
}
