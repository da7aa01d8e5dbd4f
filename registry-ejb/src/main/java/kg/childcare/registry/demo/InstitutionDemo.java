package kg.childcare.registry.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Random;
import kg.childcare.registry.institution.RegistrationNumber;
import kg.childcare.registry.institution.SearchText;
import kg.childcare.registry.reference.Territory;
import kg.childcare.registry.reference.service.Reference;
import kg.childcare.registry.shared.Multilingual;
import kg.childcare.registry.shared.Texts;

/** 137 synthetic institutions in the published split of owners, over all oblasts and categories, with sites, rooms and a past. */
@ApplicationScoped
public class InstitutionDemo implements DemoPart {
  static final String INSTITUTION = "INSERT INTO institution (id, version, number, registered_at, registered_by, confirmed_on) VALUES (?, ?, ?, ?, ?, ?)";
  static final String PROFILE = "INSERT INTO institution_profile (id, version, institution_id, valid_from, valid_to, recorded_at, recorded_by, superseded_at, reason, status, name_ky, name_ru, name_en,"
      + " search_text, category_code, ownership, territory_code, oblast_code, founder, operator, supervisor, phone, tax_number, age_min, age_max, capacity)"
      + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  static final String SITE = "INSERT INTO institution_site (id, version, institution_id, label, territory_code, address, latitude, longitude, capacity, valid_from, valid_to)"
      + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final List<String> WORDS = List.of("Жылдыз", "Бермет", "Арча", "Булак", "Чынар", "Кайың", "Тулпар", "Шумкар", "Каныкей", "Ак-Босого");
  private static final String OSH_OBLAST = "41706207000000";
  private static final String OSH_OBLAST_TOO = "41706246000000";
  private static final int CHILDREN_PER_ROOM = 4;

  @Inject
  Reference reference;

  private final List<Object[]> institutions = new ArrayList<>();
  private final List<Object[]> profiles = new ArrayList<>();
  private final List<Object[]> sites = new ArrayList<>();
  private final List<Object[]> rooms = new ArrayList<>();
  private final List<Object[]> closures = new ArrayList<>();

  @Override
  public int order() {
    return 100;
  }

  @Override
  public void load(DemoCountry country) throws SQLException {
    var random = country.random("institutions");
    var kinds = DemoKinds.all(random);
    var places = reference.territories().stream().filter(place -> List.of("raion", "city_oblast", "city_district").contains(place.level())).toList();
    var capacities = kinds.stream().map(kind -> kind.leastPlaces() + random.nextInt(kind.mostPlaces() - kind.leastPlaces() + 1)).toList();
    var fates = IntStream.range(0, kinds.size()).mapToObj(i -> DemoFate.of(i, reference.category(kinds.get(i).category()).needsAccreditation())).toList();
    var sizes = DemoRolls.sizes(capacities, fates, DemoKinds.crowdedFamily(kinds));
    for (int i = 0; i < kinds.size(); i++) {
      var territory = i == 0 ? reference.territory(OSH_OBLAST) : i == 1 ? reference.territory(OSH_OBLAST_TOO) : places.get((i * 7 + random.nextInt(3)) % places.size());
      add(country, random, i, kinds.get(i), territory, capacities.get(i), sizes[i], fates.get(i));
    }
    addSuspected(country, random, places.get(5));
    write(country);
  }

  private void add(DemoCountry country, Random random, int index, DemoKinds.Kind kind, Territory territory, int capacity, int children, DemoFate fate) {
    var word = WORDS.get(index % WORDS.size()) + "-" + (index + 1);
    var ky = "«Үлгү " + word + "» " + lower(reference.category(kind.category()).name().ky());
    var ru = reference.category(kind.category()).name().ru() + " «Образец " + word + "»";
    var en = reference.category(kind.category()).name().en() + " “Sample " + (index + 1) + "”";
    var id = country.nextId();
    var number = RegistrationNumber.draw(random);
    country.institutions().add(new DemoInstitution(id, index, number, Multilingual.of(ky, ru, en), kind.category(), kind.ownership(), territory.code(), kind.ageMin(), kind.ageMax(), capacity, children,
        fate.losesRight() ? Math.max(children, DemoRolls.usual(index, capacity)) : children, fate));
    var founded = country.today().minusYears(9L + random.nextInt(8)).minusDays(random.nextInt(300));
    institutions.add(new Object[] {id, 0, number, at(founded), "demo", country.today().minusDays(random.nextInt(500))});
    var names = new String[] {ky, ru, en};
    var grown = index % 6 == 3 ? country.today().minusDays(200L + random.nextInt(300)) : null;
    if (grown != null) {
      profile(country, id, number, names, kind, territory, capacity + 4, new Span(founded, grown.minusDays(1), at(grown), "ACTIVE"), "Биринчи жазуу");
    }
    profile(country, id, number, names, kind, territory, capacity, new Span(grown == null ? founded : grown, null, at(grown == null ? founded : grown), "ACTIVE"), "Демонстрация");
    site(country, random, id, territory, capacity, founded, index);
  }

  private record Span(LocalDate from, LocalDate to, Instant recorded, String status) {}

  private void addSuspected(DemoCountry country, Random random, Territory territory) {
    var id = country.nextId();
    var number = RegistrationNumber.draw(random);
    var found = country.today().minusDays(12);
    institutions.add(new Object[] {id, 0, number, at(found), "demo", null});
    var names = new String[] {"Үлгү: каттоодон өтпөгөн жай", "Образец: незарегистрированное место", "Sample: unregistered place"};
    profile(country, id, number, names, new DemoKinds.Kind("UNKNOWN", "UNREG", 1, 0, 0, 0, 17), territory, null, new Span(found, null, at(found), "SUSPECTED"), "Кошуналардын билдирүүсү");
  }

  private void profile(DemoCountry country, long institution, String number, String[] names, DemoKinds.Kind kind, Territory territory, Integer capacity, Span span, String reason) {
    var phone = phone(institution);
    var owner = owner(institution);
    profiles.add(new Object[] {
      country.nextId(), 0, institution, span.from(), span.to(), span.recorded(), "demo", null, reason, span.status(), names[0], names[1], names[2],
      SearchText.fold(number, names[0], names[1], names[2], phone, territory.name().inAll()), kind.category(), kind.ownership(), territory.code(), Territory.oblastOf(territory.code()),
      owner, owner, "Үлгү министрлиги", phone, null, kind.ageMin(), kind.ageMax(), capacity});
  }

  static String phone(long institution) {
    return String.format("0000 %06d", institution % 1_000_000);
  }

  static String owner(long institution) {
    return "Үлгү уюму " + institution % 40;
  }

  static String address(int index) {
    return "Үлгү көчөсү, " + (index + 1);
  }

  private void site(DemoCountry country, Random random, long institution, Territory territory, int capacity, LocalDate from, int index) {
    var id = country.nextId();
    sites.add(new Object[] {
      id, 0, institution, "Негизги", territory.code(), address(index), near(territory.latitude(), random), near(territory.longitude(), random), capacity, from, null});
    for (int room = 0; room * CHILDREN_PER_ROOM < capacity; room++) {
      var beds = Math.min(CHILDREN_PER_ROOM, capacity - room * CHILDREN_PER_ROOM);
      var crowded = random.nextInt(12) == 0;
      var roomId = country.nextId();
      var girls = room % 2 == 0;
      rooms.add(new Object[] {
        roomId, 0, id, "1", index % 9 == 4 || girls ? "1" : "2", String.format("%03d", 101 + room), "BEDROOM", index % 13 == 5 && room == 0 ? "MIXED" : girls ? "GIRLS" : "BOYS", null, null,
        BigDecimal.valueOf(beds * (crowded ? 3L : 5L)), beds});
      closure(country, roomId, index, room);
    }
  }

  /** In every seventh institution a wing was repaired last year; in every eleventh two rooms are closed today. */
  private void closure(DemoCountry country, long room, int index, int place) {
    if (index % 7 == 2 && place % 5 == 1) {
      var from = country.today().minusDays(420L + index);
      closures.add(new Object[] {country.nextId(), 0, room, from, from.plusDays(75), "Үлгү: оңдоо", at(from), "demo", null});
    } else if (index % 11 == 3 && place < 2) {
      var from = country.today().minusDays(30L + index);
      closures.add(new Object[] {country.nextId(), 0, room, from, null, "Үлгү: чатыр агат", at(from), "demo", null});
    }
  }

  private static BigDecimal near(BigDecimal degrees, Random random) {
    return degrees == null ? null : degrees.add(BigDecimal.valueOf(random.nextInt(2000) - 1000, 5));
  }

  static Instant at(LocalDate day) {
    return day.atTime(9, 0).atZone(Texts.ZONE).toInstant();
  }

  private static String lower(String name) {
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private void write(DemoCountry country) throws SQLException {
    country.insert(INSTITUTION, institutions);
    country.insert(PROFILE, profiles);
    country.insert(SITE, sites);
    country.insert("INSERT INTO institution_room (id, version, site_id, building, section, label, purpose, sex, age_min, age_max, area_m2, beds)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rooms);
    country.insert("INSERT INTO institution_room_closure (id, version, room_id, valid_from, valid_to, reason, recorded_at, recorded_by, opened_by)"
        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", closures);
  }
}
