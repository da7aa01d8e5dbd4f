package kg.childcare.registry.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kg.childcare.registry.shared.service.PageRequest;

/** All rows of a list: what a test looks for is not always on the first page, for the tests before it have left theirs. */
public final class EveryPage {
  private static final int MOST = 100_000;

  private EveryPage() {
  }

  /** All rows in rising order. */
  public static <S extends Enum<S>, R> List<R> of(S sort, Function<PageRequest<S>, List<R>> list) {
    return of(sort, true, list);
  }

  /** All rows in one order. */
  public static <S extends Enum<S>, R> List<R> of(S sort, boolean ascending, Function<PageRequest<S>, List<R>> list) {
    var rows = new ArrayList<R>();
    List<R> page;
    do {
      page = list.apply(new PageRequest<>(rows.size(), PageRequest.MAX_SIZE, sort, ascending));
      rows.addAll(page);
      assertThat(rows).as("rows of a list that ends").hasSizeLessThan(MOST);
    } while (page.size() == PageRequest.MAX_SIZE);
    return rows;
  }
}
