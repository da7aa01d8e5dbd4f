package kg.childcare.registry.institution.imports.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.childcare.registry.institution.imports.Verdict;
import kg.childcare.registry.shared.Said;

/** Adds to the verdicts of some lines in which facts they agree with the institutions that they match or resemble; asked of the register for all of them at once. */
@ApplicationScoped
public class Agreements {
  private static final int AT_ONCE = 500;
  /** Of more institutions that a line resembles only the numbers are told. */
  private static final int TOLD = 3;

  @PersistenceContext
  EntityManager em;

  @Inject
  KnownNames names;

  @Inject
  Clock clock;

  List<Verdict> told(List<RowJudge.Judged> judged) {
    var known = known(judged.stream().flatMap(one -> one.alike().stream().limit(TOLD)).distinct().toList());
    return judged.stream().map(one -> told(one, known)).toList();
  }

  private static Verdict told(RowJudge.Judged judged, Map<String, CommonFacts> known) {
    var told = new ArrayList<String>();
    for (var number : judged.alike().stream().limit(TOLD).filter(known::containsKey).toList()) {
      if (!number.equals(judged.verdict().number())) {
        told.add(Said.of("institution.import.agrees.about", number));
      }
      told.addAll(known.get(number).with(judged.row()));
    }
    return judged.verdict().and(told);
  }

  private Map<String, CommonFacts> known(List<String> numbers) {
    var today = LocalDate.now(clock);
    var known = new HashMap<String, CommonFacts>();
    for (int from = 0; from < numbers.size(); from += AT_ONCE) {
      var asked = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
      var addresses = em.createQuery("select s.institution.number, s.address from Site s where s.institution.number in :numbers and s.address is not null order by s.id", Object[].class)
          .setParameter("numbers", asked).getResultStream().collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
      names.numbered(asked).collect(groupingBy(KnownName::number)).forEach((number, said) -> known.put(number, new CommonFacts(number, said, addresses.getOrDefault(number, List.of()), today)));
    }
    return known;
  }
}
