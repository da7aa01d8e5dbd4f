package kg.childcare.registry.institution.imports.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.NameFold;
import kg.childcare.registry.institution.imports.Particulars;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterIndexTest {
  private static final String ALAY = "41706207000000";
  private static final String OSH_OBLAST = "41706000000000";
  private static final String KOCHKOR = "41704235000000";

  private final RegisterIndex register = new RegisterIndex();

  @BeforeEach
  void somebodyIsThere() {
    register.add(new KnownName("1234-5674", "Үмүт балдар үйү", "Детский дом «Умут» № 5", null, ALAY, "01234567890123", "0555 12 34 56", InstitutionStatus.ACTIVE, null));
    register.add(new KnownName("2345-6783", null, "Приют «Нур»", null, ALAY, null, null, InstitutionStatus.CLOSED, null));
  }

  @Test
  void the_same_name_in_the_same_place_is_certain_however_it_is_written() {
    assertThat(certain("ДЕТСКИЙ ДOМ УМУТ №5", ALAY, null, null)).isEqualTo("1234-5674");
    assertThat(certain("ОФ «Умут балдар уйу»", OSH_OBLAST, null, null)).isEqualTo("1234-5674");
  }

  @Test
  void the_same_name_elsewhere_is_another_institution() {
    assertThat(find("Детский дом «Умут» № 5", KOCHKOR, null, null)).isEqualTo(new RegisterIndex.Found(null, Set.of()));
  }

  @Test
  void another_number_in_the_name_is_another_institution() {
    assertThat(find("Детский дом «Умут» № 6", ALAY, null, null).possible()).isEmpty();
  }

  @Test
  void a_slip_of_the_pen_is_for_a_person_and_certain_with_the_same_telephone_or_tax_number() {
    assertThat(find("Детскй дом «Умут» № 5", ALAY, null, null).possible()).containsExactly("1234-5674");
    assertThat(certain("Детскй дом «Умут» № 5", ALAY, null, "+996 (555) 12-34-56")).isEqualTo("1234-5674");
    assertThat(certain("Детскй дом «Умут» № 5", KOCHKOR, "01234567890123", null)).isEqualTo("1234-5674");
  }

  @Test
  void a_tax_number_shared_under_quite_another_name_is_for_a_person() {
    assertThat(find("Школа-интернат Жаныл", KOCHKOR, "01234567890123", null)).isEqualTo(new RegisterIndex.Found(null, Set.of("1234-5674")));
  }

  @Test
  void what_has_ended_is_for_a_person() {
    assertThat(find("Приют Нур", ALAY, null, null)).isEqualTo(new RegisterIndex.Found(null, Set.of("2345-6783")));
  }

  @Test
  void whatever_was_entered_is_found_again() {
    var random = new Random(20261122);
    for (int i = 0; i < 500; i++) {
      var name = random.ints(6, 'а', 'я').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + " " + i;
      register.add("n-" + i, new Particulars(List.of(NameFold.of(name)), ALAY, null, null), false);
      assertThat(certain(name.toUpperCase(Locale.ROOT), ALAY, null, null)).isEqualTo("n-" + i);
    }
  }

  @Test
  void what_no_line_can_mean_is_not_held_and_changes_no_answer() {
    var random = new Random(20261129);
    var wanted = new RegisterIndex.Wanted();
    var lines = Stream.generate(() -> somewhere(random)).limit(60).toList();
    lines.forEach(line -> wanted.note("", line));
    var all = new RegisterIndex();
    var less = new RegisterIndex(wanted);
    for (int i = 0; i < 400; i++) {
      var facts = somewhere(random);
      var known = new KnownName("n-" + i, null, facts.names().get(0), null, facts.territory(), facts.taxNumber(), facts.phone(), random.nextInt(5) == 0 ? InstitutionStatus.CLOSED : InstitutionStatus.ACTIVE, null);
      all.add(known);
      less.add(known);
    }

    assertThat(lines).allSatisfy(line -> assertThat(less.find(line)).isEqualTo(all.find(line)));
    assertThat(lines).anySatisfy(line -> assertThat(less.find(line).certain()).isNotNull()).anySatisfy(line -> assertThat(less.find(line).possible()).isNotEmpty());
    var other = new Particulars(List.of(NameFold.of("Башка үй № 77777")), ALAY, null, null);
    all.add(new KnownName("other", null, other.names().get(0), null, ALAY, null, null, InstitutionStatus.ACTIVE, null));
    less.add(new KnownName("other", null, other.names().get(0), null, ALAY, null, null, InstitutionStatus.ACTIVE, null));
    assertThat(all.find(other).certain()).isNotNull();
    assertThat(less.find(other)).isEqualTo(new RegisterIndex.Found(null, Set.of()));
  }

  /** One of a few names, some with a slip of the pen or a number, in one of three places. */
  private static Particulars somewhere(Random random) {
    var name = List.of("Детский дом Умут", "Детский дом Умутт", "Приют Нур", "Школа интернат Жаныл").get(random.nextInt(4)) + (random.nextBoolean() ? "" : " " + random.nextInt(6));
    var phone = random.nextInt(4) == 0 ? "055512340" + random.nextInt(3) : null;
    return new Particulars(List.of(NameFold.of(name)), List.of(ALAY, OSH_OBLAST, KOCHKOR).get(random.nextInt(3)), null, phone);
  }

  private String certain(String name, String territory, String taxNumber, String phone) {
    return find(name, territory, taxNumber, phone).certain().number();
  }

  private RegisterIndex.Found find(String name, String territory, String taxNumber, String phone) {
    return register.find(new Particulars(List.of(NameFold.of(name)), territory, taxNumber, phone));
  }
}
