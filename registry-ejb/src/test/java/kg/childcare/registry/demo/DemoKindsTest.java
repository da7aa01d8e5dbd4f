package kg.childcare.registry.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoKindsTest {
  @Test
  void the_owners_are_split_as_published_in_february_2024() {
    var owners = DemoKinds.all(new Random(1)).stream().collect(Collectors.groupingBy(DemoKinds.Kind::ownership, Collectors.counting()));

    assertThat(owners).isEqualTo(Map.of("STATE", 69L, "MUNICIPAL", 17L, "PRIVATE", 39L, "RELIGIOUS", 12L));
  }

  @Test
  void the_two_clerks_work_in_childrens_homes() {
    assertThat(DemoKinds.all(new Random(1)).subList(0, 2)).extracting(DemoKinds.Kind::category).containsOnly("CH_HOME");
  }

  @Test
  void all_the_children_are_somewhere_and_a_few_homes_are_overcrowded() {
    var random = new Random(1);
    var kinds = DemoKinds.all(random);
    var capacities = kinds.stream().map(kind -> kind.leastPlaces() + random.nextInt(kind.mostPlaces() - kind.leastPlaces() + 1)).toList();

    var fates = IntStream.range(0, kinds.size()).mapToObj(i -> DemoFate.of(i, true)).toList();

    var sizes = DemoRolls.sizes(capacities, fates, DemoKinds.crowdedFamily(kinds));

    assertThat(Arrays.stream(sizes).sum()).isEqualTo(DemoRolls.CHILDREN);
    assertThat(Arrays.stream(sizes).min().orElseThrow()).isPositive();
    assertThat(IntStream.range(0, sizes.length).filter(i -> sizes[i] > capacities.get(i)).count()).isBetween(3L, 8L);
    assertThat(kinds.get(DemoKinds.crowdedFamily(kinds)).category()).isEqualTo("FAM_HOME");
    assertThat(sizes[DemoKinds.crowdedFamily(kinds)]).isGreaterThan(12);
  }

  @Test
  void homes_without_their_right_are_emptied_in_time_and_a_few_children_stay_too_long() {
    assertThat(DemoFate.SUSPENDED.staying(13, 100)).isEqualTo(100);
    assertThat(DemoFate.EXPIRED.staying(37, 100)).isEqualTo(38);
    assertThat(DemoFate.REFUSED.staying(15, 100)).isEqualTo(5);
    assertThat(DemoFate.ACCREDITED.staying(0, 100)).isEqualTo(100);
  }

  @Test
  void who_has_gone_went_between_the_loss_of_the_right_and_today() {
    var lost = LocalDate.of(2026, 3, 2);
    int gone = 100 - DemoFate.EXPIRED.staying(37, 100);

    assertThat(DemoFate.movedOn(lost, 0, 100)).isAfter(lost);
    assertThat(DemoFate.movedOn(lost, gone - 1, 100)).isBeforeOrEqualTo(lost.plusDays(DemoFate.EXPIRED.daysWithout(37)));
  }
}
