package kg.childcare.registry.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.childcare.registry.children.Basis;
import kg.childcare.registry.children.ChildNumber;
import kg.childcare.registry.children.ExitKind;
import kg.childcare.registry.children.MovementKind;
import kg.childcare.registry.children.ParentalStatus;
import kg.childcare.registry.children.Person;
import kg.childcare.registry.children.Sex;
import kg.childcare.registry.children.TransferState;
import kg.childcare.registry.children.service.Identities;
import kg.childcare.registry.children.service.PrintKey;
import kg.childcare.registry.shared.Texts;

/** Collects the rows of synthetic children and writes them in batches. */
final class DemoChildren {
  private final DemoCountry country;
  private final Random random;
  private final Identities identities;
  private final PrintKey prints;
  private final List<Object[]> children = new ArrayList<>();
  private final List<Object[]> people = new ArrayList<>();
  private final List<Object[]> placements = new ArrayList<>();
  private final List<Object[]> bases = new ArrayList<>();
  private final List<Object[]> movements = new ArrayList<>();
  private final List<Object[]> transfers = new ArrayList<>();
  private final Map<Long, ParentalStatus> statuses = new HashMap<>();
  private final Map<Long, String> categories;
  private int born;

  DemoChildren(DemoCountry country, Random random, Identities identities, PrintKey prints) {
    this.country = country;
    this.random = random;
    this.identities = identities;
    this.prints = prints;
    categories = country.institutions().stream().collect(Collectors.toMap(DemoInstitution::id, DemoInstitution::category));
  }

  /** A child with a sealed and obviously synthetic identity. */
  long child(LocalDate birth) {
    var id = country.nextId();
    var sex = random.nextInt(100) < 47 ? Sex.FEMALE : Sex.MALE;
    var status = DemoGrounds.status(random);
    statuses.put(id, status);
    children.add(new Object[] {id, 0, ChildNumber.draw(random), sex, birth.withDayOfMonth(1), status, null, random.nextInt(100) < 12});
    var name = String.format("Бала-%05d", ++born);
    var pin = random.nextInt(100) < 85 ? String.format("99%012d", born) : null;
    var person = new Person(name, "Үлгү", null, pin, birth, "Үлгү ата-эне " + born);
    var row = new UUID(random.nextLong(), random.nextLong()).toString();
    var sealed = identities.seal(person, row);
    people.add(new Object[] {
      country.nextId(), 0, id, row, sealed.names(), sealed.pin(), sealed.birthDate(), sealed.parents(), prints.ofPin(person), prints.ofPerson(person, sex)});
    return id;
  }

  /** A stay; without a last day it still runs. */
  long stay(long child, long institution, MovementKind entry, LocalDate from, LocalDate leftOn, ExitKind exit, Basis basis) {
    var id = country.nextId();
    var ground = DemoGrounds.ground(random, statuses.get(child), categories.get(institution));
    placements.add(new Object[] {id, 0, child, institution, entry, from, leftOn, leftOn == null ? child : null, ground, basis.kind(), exit});
    bases.add(new Object[] {country.nextId(), 0, id, basis.kind(), basis.number(), basis.body(), basis.decidedOn(), basis.until(), at(from), "demo"});
    movement(id, institution, entry, from, null, null, null);
    if (leftOn != null) {
      var kind = exit == ExitKind.TRANSFER ? MovementKind.TRANSFER_OUT : exit == ExitKind.DEATH ? MovementKind.DEATH : MovementKind.EXIT;
      movement(id, institution, kind, leftOn, null, null, exit);
    }
    return id;
  }

  void movement(long placement, long institution, MovementKind kind, LocalDate day, LocalDate back, LocalDate ended, ExitKind exit) {
    var destination = exit == null || exit == ExitKind.UNKNOWN || exit == ExitKind.TRANSFER ? null : "Үлгү дарек";
    movements.add(new Object[] {
      country.nextId(), 0, placement, institution, kind, day, kind.isAbsence(), back, ended, exit, null, destination, null, at(day), "demo"});
  }

  void transfer(long placement, long from, long to, LocalDate sent, LocalDate decided) {
    var state = decided == null ? TransferState.DISPATCHED : TransferState.CONFIRMED;
    transfers.add(new Object[] {
      country.nextId(), 0, placement, from, to, sent, "demo", sent.plusDays(3), sent.plusDays(7), "Туугандарына жакын жер", state, decided, decided == null ? null : "demo", null});
  }

  void write() throws SQLException {
    country.insert("INSERT INTO child (id, version, number, sex, birth_month, parental_status, home_territory, certified_disability) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", children);
    country.insert("INSERT INTO child_identity (id, version, child_id, seal_id, names_sealed, pin_sealed, birth_date_sealed, parents_sealed, pin_print, person_print)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", people);
    country.insert("INSERT INTO placement (id, version, child_id, institution_id, entry_kind, entered_on, left_on, open_child_id, ground, basis_kind, exit_kind)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", placements);
    country.insert("INSERT INTO placement_basis (id, version, placement_id, kind, paper_number, issued_by, decided_on, holds_until, recorded_at, recorded_by)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", bases);
    country.insert("INSERT INTO movement (id, version, placement_id, institution_id, kind, on_day, absence, expected_back, ended_on, exit_kind, counterpart_id, destination, note,"
        + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", movements);
    country.insert("INSERT INTO child_transfer (id, version, placement_id, from_institution_id, to_institution_id, dispatched_on, dispatched_by, confirm_by, escalate_on, reason, state,"
        + " decided_on, decided_by, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", transfers);
  }

  static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(Texts.ZONE).toInstant();
  }
}
