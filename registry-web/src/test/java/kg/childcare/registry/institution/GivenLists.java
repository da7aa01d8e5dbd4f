package kg.childcare.registry.institution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.harness.As;
import kg.childcare.registry.institution.imports.ImportState;
import kg.childcare.registry.institution.imports.service.Arrangement;
import kg.childcare.registry.institution.imports.service.ImportLine;
import kg.childcare.registry.institution.imports.service.ImportLineSort;
import kg.childcare.registry.institution.imports.service.ImportQueries;
import kg.childcare.registry.institution.imports.service.ImportService;
import kg.childcare.registry.institution.imports.service.ImportView;
import kg.childcare.registry.institution.service.InstitutionFilter;
import kg.childcare.registry.institution.service.InstitutionQueries;
import kg.childcare.registry.institution.service.InstitutionRow;
import kg.childcare.registry.institution.service.InstitutionSort;
import kg.childcare.registry.shared.service.PageRequest;

/** Lists of institutions as ministries bring them, brought and written by a registrar. */
@Dependent
class GivenLists {
  static final String HEAD = "Список учреждений;;;;;;\nНаименование;Тип;Форма собственности;Область;Район;Ведомство;Количество мест;Адрес\n";
  /** For how long a test waits for what goes on in the background, in nanoseconds. */
  static final long PATIENCE = 60_000_000_000L;

  @Inject
  As as;

  @Inject
  ImportService service;

  @Inject
  ImportQueries imports;

  @Inject
  InstitutionQueries institutions;

  private final String mark = UUID.randomUUID().toString();

  /** Stands in every name, so that one test meets none of another. */
  String mark() {
    return mark;
  }

  String home(int i) {
    return "Детский дом «" + mark + "» № " + i + ";Детский дом;Государственная;Ошская область;Алайский район;Министерство;60;ул. Мира " + i + "\n";
  }

  String homes(int howMany) {
    return HEAD + IntStream.rangeClosed(1, howMany).mapToObj(this::home).collect(Collectors.joining());
  }

  long upload(String list) throws Exception {
    long id = as.registrar(() -> service.upload("Источник " + mark, "list.csv", list.getBytes(UTF_8), null, false));
    settled(id);
    return id;
  }

  void explain(long id, Map<String, Map<String, String>> words) throws Exception {
    as.registrar(() -> service.arrange(id, null, new Arrangement(null, null, words)));
    settled(id);
  }

  void written(long id) throws Exception {
    as.registrar(() -> service.confirm(id));
    settled(id);
    assertThat(one(id).state()).as("what was confirmed").isEqualTo(ImportState.DONE);
  }

  /** Until nothing happens to it by itself any more. */
  void settled(long id) throws Exception {
    long end = System.nanoTime() + PATIENCE;
    while (as.registrar(() -> imports.one(id)).state().isRunning()) {
      if (System.nanoTime() > end) {
        fail("The import is still running");
      }
    }
  }

  ImportView one(long id) throws Exception {
    return as.registrar(() -> imports.one(id));
  }

  List<ImportLine> lines(long id) throws Exception {
    return as.registrar(() -> imports.lines(id, null, PageRequest.page(0, 100, ImportLineSort.LINE)));
  }

  List<InstitutionRow> registered() throws Exception {
    return as.registrar(() -> institutions.rows(new InstitutionFilter(mark, null, null, null, null, null, null), PageRequest.page(0, 100, InstitutionSort.NAME)));
  }
}
