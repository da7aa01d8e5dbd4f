package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kg.childcare.registry.institution.ChangeState;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.RegistrationNumber;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.institution.SuccessionKind;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Multilingual;

/** What registrars have at hand: numbers entered twice, changes that wait or were declined, a predecessor, a place under check. */
@ApplicationScoped
public class RegisterDemo implements DemoPart {
  /** Of the demonstration's registrar. */
  private static final String OBLAST = "41706000000000";
  private static final String PROPOSAL = "effective_from, proposed_at, proposed_by, reason, state, decided_at, decided_by, decision_reason)";

  @Inject
  Reference reference;

  private final List<Object[]> institutions = new ArrayList<>();
  private final List<Object[]> profiles = new ArrayList<>();
  private final List<Object[]> sites = new ArrayList<>();
  private final List<Object[]> changes = new ArrayList<>();
  private final List<Object[]> merges = new ArrayList<>();

  @Override
  public int order() {
    return 110;
  }

  /** What holds from a day to a day, and when it was written down and overruled. */
  private record Span(LocalDate from, LocalDate to, LocalDate recorded, LocalDate superseded, InstitutionStatus status) {}

  /** One that ended and the one that continues it. */
  private record Move(long ended, long continues, LocalDate day) {}

  @Override
  public void load(DemoCountry country) throws SQLException {
    var random = country.random("register");
    var today = country.today();
    var near = country.institutions().stream().filter(one -> Territory.oblastOf(one.territory()).equals(OBLAST)).skip(3).toList();
    var listed = again(country, random, near.get(0), new Span(today.minusDays(20), null, today.minusDays(20), null, InstitutionStatus.PROPOSED));
    change(country, listed, near.get(0), unquoted(near.get(0)), InstitutionStatus.ACTIVE, near.get(0).capacity(), today.minusDays(20), "registrar2", "Министрликтин тизмеси", null);
    var merging = again(country, random, near.get(1), new Span(today.minusDays(40), null, today.minusDays(40), null, InstitutionStatus.PROPOSED));
    merge(country, merging, near.get(1).id(), today, "registrar2", null);
    var merged = again(country, random, near.get(2), new Span(today.minusDays(300), null, today.minusDays(300), today.minusDays(30), InstitutionStatus.ACTIVE),
        new Span(today.minusDays(300), today.minusDays(31), today.minusDays(30), null, InstitutionStatus.ACTIVE),
        new Span(today.minusDays(30), null, today.minusDays(30), null, InstitutionStatus.CREATED_IN_ERROR));
    merge(country, merged, near.get(2).id(), today.minusDays(30), "registrar", today.minusDays(30));
    var more = near.get(3);
    change(country, more.id(), more, more.name(), InstitutionStatus.ACTIVE, more.capacity() + 10, today.minusDays(3), "registrar", "Директордун каты", "Бул орундарга аккредитация жок");
    var fewer = near.get(4);
    change(country, fewer.id(), fewer, fewer.name(), InstitutionStatus.ACTIVE, Math.max(1, fewer.capacity() - 2), today.minusDays(1), "registrar2", "Бөлмөлөр кайра ченелди", null);
    write(country, predecessor(country, random, near.get(5)));
  }

  /** The same institution under another number and in another spelling. */
  private long again(DemoCountry country, Random random, DemoInstitution twin, Span... spans) {
    return entered(country, random, twin, unquoted(twin), spans);
  }

  private static Multilingual unquoted(DemoInstitution twin) {
    return Multilingual.of(null, twin.name().ru().replaceAll("[«»]", ""), null);
  }

  private long entered(DemoCountry country, Random random, DemoInstitution like, Multilingual name, Span... spans) {
    var id = country.nextId();
    var number = RegistrationNumber.draw(random);
    institutions.add(new Object[] {id, 0, number, InstitutionDemo.at(spans[0].from()), "registrar2", null});
    var phone = InstitutionDemo.phone(like.id());
    var owner = InstitutionDemo.owner(like.id());
    for (var span : spans) {
      profiles.add(new Object[] {
        country.nextId(), 0, id, span.from(), span.to(), InstitutionDemo.at(span.recorded()), "registrar2", span.superseded() == null ? null : InstitutionDemo.at(span.superseded()),
        "Министрликтин тизмеси", span.status(), name.ky(), name.ru(), name.en(), SearchText.fold(number, name.inAll(), phone, reference.territory(like.territory()).name().inAll()), like.category(), like.ownership(),
        like.territory(), Territory.oblastOf(like.territory()), owner, owner, "Үлгү министрлиги", phone, null, like.ageMin(), like.ageMax(), like.capacity()});
    }
    sites.add(new Object[] {country.nextId(), 0, id, "Негизги", like.territory(), InstitutionDemo.address(like.index()), null, null, like.capacity(), spans[0].from(), null});
    return id;
  }

  private void change(DemoCountry country, long id, DemoInstitution facts, Multilingual name, InstitutionStatus status, int capacity, LocalDate from, String by, String reason, String declined) {
    var owner = InstitutionDemo.owner(facts.id());
    changes.add(new Object[] {
      country.nextId(), 0, id, status, name.ky(), name.ru(), name.en(), facts.category(), facts.ownership(), facts.territory(), owner, owner, "Үлгү министрлиги", InstitutionDemo.phone(facts.id()), null,
      facts.ageMin(), facts.ageMax(), capacity, from, InstitutionDemo.at(from), by, reason, declined == null ? ChangeState.WAITING : ChangeState.DECLINED,
      declined == null ? null : decided(from), declined == null ? null : "registrar2", declined});
  }

  private void merge(DemoCountry country, long duplicate, long survivor, LocalDate from, String by, LocalDate confirmed) {
    merges.add(new Object[] {
      country.nextId(), 0, duplicate, survivor, from, InstitutionDemo.at(from.minusDays(1)), by, "Бир эле үй: дареги, телефону жана директору бирдей",
      confirmed == null ? ChangeState.WAITING : ChangeState.CONFIRMED, confirmed == null ? null : InstitutionDemo.at(confirmed), confirmed == null ? null : "registrar2", null});
  }

  /** An institution that closed and is continued by another. */
  private Move predecessor(DemoCountry country, Random random, DemoInstitution successor) {
    var closed = country.today().minusDays(400);
    var began = closed.minusYears(6);
    var name = Multilingual.of(null, "Образец: филиал, который продолжает " + successor.name().ru(), null);
    var id = entered(country, random, successor, name, new Span(began, closed.minusDays(1), closed, null, InstitutionStatus.ACTIVE), new Span(closed, null, closed, null, InstitutionStatus.CLOSED));
    return new Move(id, successor.id(), closed);
  }

  private static Instant decided(LocalDate day) {
    return InstitutionDemo.at(day.plusDays(1));
  }

  private void write(DemoCountry country, Move move) throws SQLException {
    country.insert(InstitutionDemo.INSTITUTION, institutions);
    country.insert(InstitutionDemo.PROFILE, profiles);
    country.insert(InstitutionDemo.SITE, sites);
    country.insert("INSERT INTO institution_change (id, version, institution_id, status, name_ky, name_ru, name_en, category_code, ownership, territory_code, founder, operator, supervisor, phone, tax_number,"
        + " age_min, age_max, capacity, " + PROPOSAL + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", changes);
    country.insert("INSERT INTO institution_merge (id, version, duplicate_id, survivor_id, " + PROPOSAL + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", merges);
    succession(country, move);
  }

  private void succession(DemoCountry country, Move move) throws SQLException {
    var day = move.day();
    var id = country.nextId();
    country.insert("INSERT INTO institution_succession (id, version, kind, " + PROPOSAL + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", List.<Object[]>of(new Object[] {
      id, 0, SuccessionKind.MOVE, day, InstitutionDemo.at(day.minusDays(5)), "registrar", "Токтом: филиал көчтү", ChangeState.CONFIRMED, InstitutionDemo.at(day), "registrar2", null}));
    country.insert("INSERT INTO institution_succession_part (id, version, succession_id, institution_id, ending) VALUES (?, ?, ?, ?, ?)", List.of(
        new Object[] {country.nextId(), 0, id, move.ended(), true}, new Object[] {country.nextId(), 0, id, move.continues(), false}));
  }
}
