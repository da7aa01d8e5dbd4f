package kg.childcare.registry.children;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kg.childcare.registry.children.service.Admission;
import kg.childcare.registry.children.service.BasisPaper;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NewFacts;
import kg.childcare.registry.institution.service.InstitutionDirectory;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRef;
import kg.childcare.registry.institution.service.InstitutionService;
import kg.childcare.registry.shared.Role;

/** Working institutions and admissions as the tests of the rolls need them. */
@ApplicationScoped
public class GivenHomes {
  static final String OSH = "41706207000000";
  private static final AtomicInteger BORN = new AtomicInteger();

  @Inject
  As as;

  @Inject
  InstitutionService institutions;

  @Inject
  InstitutionQueries queries;

  @Inject
  InstitutionDirectory directory;

  @Inject
  Clock clock;

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  InstitutionRef childrensHome(int capacity) throws Exception {
    return home("CH_HOME", "PRIVATE", 3, 17, capacity);
  }

  public InstitutionRef familyHome(int capacity) throws Exception {
    return home("FAM_HOME", "PRIVATE", 0, 17, capacity);
  }

  private InstitutionRef home(String category, String ownership, int ageMin, int ageMax, int capacity) throws Exception {
    var name = "Test " + category + " " + BORN.incrementAndGet() + "-" + System.nanoTime();
    var facts = new NewFacts(name, name, name, category, ownership, OSH, "Owner", "Owner", "Ministry", null, null, ageMin, ageMax, capacity, today().minusYears(1), "test");
    var number = as.national(Role.REGISTRAR, () -> institutions.register(facts));
    confirmed(number);
    return as.national(Role.REGISTRAR, () -> directory.byNumber(number));
  }

  /** The register learns that a children's home of 40 places was there from an earlier day on. */
  void known(InstitutionRef home, LocalDate from) throws Exception {
    var name = "Test CH_HOME " + BORN.incrementAndGet() + "-" + System.nanoTime();
    var facts = new NewFacts(name, name, name, "CH_HOME", "PRIVATE", OSH, "Owner", "Owner", "Ministry", null, null, 3, 17, 40, from, "test");
    as.national(Role.REGISTRAR, () -> institutions.change(home.number(), null, InstitutionStatus.ACTIVE, facts));
    confirmed(home.number());
  }

  private void confirmed(String number) throws Exception {
    var waiting = as.national(Role.REGISTRAR, () -> queries.changes(number)).stream().filter(change -> change.state() == ChangeState.WAITING).findFirst().orElseThrow();
    as.second(Role.REGISTRAR, () -> institutions.confirm(waiting.id()));
  }

  public Admission admission(LocalDate day, BasisPaper basis) {
    return admission(day, basis, person());
  }

  Admission admission(LocalDate day, BasisPaper basis, Person person) {
    return new Admission(null, null, person, Sex.FEMALE, ParentalStatus.UNKNOWN, null, false, false, day, Ground.POVERTY, basis);
  }

  Person person() {
    var number = BORN.incrementAndGet();
    return new Person("Бала-" + number + "-" + System.nanoTime(), "Сыноо", null, String.format("%014d", System.nanoTime() % 100_000_000_000_000L), today().minusYears(9), null);
  }

  public BasisPaper court(LocalDate day) {
    return new BasisPaper(BasisKind.COURT_DECISION, "1/26", "Ош шаардык соту", day, null);
  }

  public static BasisPaper none() {
    return new BasisPaper(BasisKind.NONE, null, null, null, null);
  }

  /** Admits that many children on a day; answers their numbers. */
  List<String> children(InstitutionRef home, int howMany, LocalDate day, Admitting admit) throws Exception {
    var numbers = new ArrayList<String>();
    for (int i = 0; i < howMany; i++) {
      numbers.add(as.clerkOf(home.id(), () -> admit.admit(admission(day, court(day)))));
    }
    return numbers;
  }

  /** An admission that answers the child's number. */
  interface Admitting {
    String admit(Admission admission);
  }
}
