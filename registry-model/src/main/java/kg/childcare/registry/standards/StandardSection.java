package kg.childcare.registry.standards;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Registered;

/** A chapter of a set of standards. */
@Entity
@Table(name = "standard_section")
public class StandardSection extends Registered {
  @ManyToOne(fetch = LAZY, optional = false)
  @JoinColumn(name = "set_id", updatable = false)
  private StandardSet set;

  @Column(nullable = false, updatable = false)
  private String code;

  @Embedded
  private Multilingual name;

  @OneToMany(mappedBy = "section", cascade = ALL)
  @OrderBy("code")
  private List<StandardCriterion> criteria = new ArrayList<>();

  protected StandardSection() {} // JPA

  StandardSection(StandardSet set, String code) {
    this.set = set;
    this.code = code;
  }

  void name(Multilingual newName) {
    name = newName;
  }

  void take(ShippedCriterion shipped) {
    var known = criteria.stream().filter(one -> one.code().equals(shipped.code())).findFirst();
    if (known.isPresent()) {
      known.get().take(shipped);
    } else {
      criteria.add(new StandardCriterion(this, shipped));
    }
  }

  Stream<Criterion> criteria() {
    return criteria.stream().map(StandardCriterion::asked);
  }

  String code() {
    return code;
  }

  Multilingual name() {
    return name;
  }
}
