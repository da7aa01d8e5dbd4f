package kg.childcare.registry.institution.imports.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.childcare.registry.institution.InstitutionStatus;
import kg.childcare.registry.institution.imports.ImportedRow;
import kg.childcare.registry.institution.imports.Layout;
import kg.childcare.registry.institution.imports.Verdict;
import kg.childcare.registry.shared.RuleViolation;
import kg.childcare.registry.shared.service.Background;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However long a list is, between the file and the database there are never more than two lots of its lines: one is kept while the next is read. */
class FlatReadingTest {
  private static final int LINES = 200_000;
  private static final int LOT = 1_000;
  private static final String NUMBER = "1234-5674";

  private int handedOver;
  private final AtomicInteger kept = new AtomicInteger();
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final List<Integer> done = new CopyOnWriteArrayList<>();
  private IntPredicate wanted = lines -> true;
  private int mostAlive;

  @AfterEach
  void end() {
    threads.shutdown();
  }

  @Test
  void of_a_spreadsheet_of_two_hundred_thousand_lines_two_thousand_are_alive() throws IOException {
    read(XlsxList.open(spreadsheet()));

    assertThat(kept).hasValue(LINES);
    assertThat(mostAlive).isBetween(LOT, 2 * LOT);
  }

  @Test
  void of_a_text_table_of_two_hundred_thousand_lines_two_thousand_are_alive() {
    read(CsvList.open(text(LINES, "").getBytes(UTF_8)));

    assertThat(kept).hasValue(LINES);
    assertThat(mostAlive).isBetween(LOT, 2 * LOT);
  }

  @Test
  void lines_are_handed_over_before_what_follows_them_has_been_read() {
    assertThatThrownBy(() -> read(XlsxList.open(UglyFiles.sheet(IntStream.rangeClosed(0, LINES).mapToObj(FlatReadingTest::row).collect(Collectors.joining()) + "<row r=\"broken"))))
        .isInstanceOf(RuleViolation.class).hasMessageContaining("importBroken");
    assertThat(handedOver).isEqualTo(LINES);

    assertThatThrownBy(() -> read(CsvList.open(text(LINES, "\"never closed").getBytes(UTF_8)))).isInstanceOf(RuleViolation.class).hasMessageContaining("importBroken");
    assertThat(handedOver).isEqualTo(LINES);
  }

  @Test
  void the_last_lines_are_kept_as_well_and_how_far_it_is_is_told_with_each_lot() {
    assertThat(read(CsvList.open(text(2_500, "").getBytes(UTF_8)))).isTrue();

    assertThat(kept).hasValue(2_500);
    assertThat(done).hasSize(3).startsWith(LOT, 2 * LOT);
  }

  @Test
  void a_list_whose_last_lines_nobody_wanted_or_could_keep_is_not_taken_for_read() {
    wanted = lines -> lines == LOT;
    assertThat(read(CsvList.open(text(2_500, "").getBytes(UTF_8)))).isFalse();

    wanted = lines -> {
      if (lines < LOT) {
        throw new IllegalStateException("the database is away");
      }
      return true;
    };
    assertThatThrownBy(() -> read(CsvList.open(text(2_500, "").getBytes(UTF_8)))).isInstanceOf(IllegalStateException.class).hasMessage("the database is away");
  }

  private boolean read(ListFile.Table file) {
    handedOver = 0;
    kept.set(0);
    done.clear();
    mostAlive = 0;
    try (var table = new BroughtTable(new ListFile(counting(file), LINES + 1), new Places(List.of()))) {
      handedOver = 0; // the heading was looked for
      mostAlive = 0;
      return reader().keepAll(1, table, judge(Layout.guess(table.heading())));
    }
  }

  private ListFile.Table counting(ListFile.Table file) {
    return new ListFile.Table() {
      @Override
      public void each(ListFile.Lines lines) {
        file.each(line -> {
          handedOver += line.line() == 1 ? 0 : 1;
          mostAlive = Math.max(mostAlive, handedOver - kept.get());
          return lines.take(line);
        });
      }

      @Override
      public void close() {
        file.close();
      }
    };
  }

  private ImportReader reader() {
    var reader = new ImportReader();
    reader.background = new Background() {
      @Override
      public void besides(Runnable piece) {
        threads.execute(piece);
      }
    };
    reader.readings = new ImportReadings() {
      @Override
      public boolean keep(long importId, List<ImportedRow> lines, int dealtWith) {
        kept.addAndGet(lines.size());
        done.add(dealtWith);
        return wanted.test(lines.size());
      }
    };
    reader.agreements = new Agreements() {
      @Override
      List<Verdict> told(List<RowJudge.Judged> judged) {
        return judged.stream().map(RowJudge.Judged::verdict).toList();
      }
    };
    return reader;
  }

  private static RowJudge judge(Layout layout) {
    var register = new RegisterIndex();
    register.add(new KnownName(NUMBER, null, "Дом", null, "41706207000000", null, null, InstitutionStatus.ACTIVE, null));
    var words = new RowReader.Vocabulary(new Places(List.of()), new Words(), new Words(), code -> null);
    var known = new RowJudge.Circumstances(words, (code, day) -> null, anywhere -> true, null, LocalDate.of(2026, 11, 29), "Тизме");
    return new RowJudge(known, register, layout, new Repeats());
  }

  private static byte[] spreadsheet() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var book = new Workbook(out, "test", "1.0")) {
      var sheet = book.newWorksheet("1");
      sheet.value(0, 0, "Регистрационный номер");
      sheet.value(0, 1, "Наименование");
      for (int i = 1; i <= LINES; i++) {
        sheet.inlineString(i, 0, NUMBER);
        sheet.inlineString(i, 1, "Дом " + i);
        if (i % LOT == 0) {
          sheet.flush();
        }
      }
    }
    return out.toByteArray();
  }

  private static String text(int lines, String end) {
    return IntStream.rangeClosed(1, lines).mapToObj(i -> NUMBER + ";Дом " + i + "\n").collect(Collectors.joining("", "Регистрационный номер;Наименование\n", end));
  }

  private static String row(int line) {
    var cells = line == 0 ? new String[] {"Регистрационный номер", "Наименование"} : new String[] {NUMBER, "Дом " + line};
    return "<row r=\"" + (line + 1) + "\">" + UglyFiles.text("A" + (line + 1), cells[0]) + UglyFiles.text("B" + (line + 1), cells[1]) + "</row>";
  }
}
