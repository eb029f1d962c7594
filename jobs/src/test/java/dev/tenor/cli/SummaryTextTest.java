package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.job.RunSummary;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SummaryTextTest {
  @Test
  void theFiguresOfTheRunAreSaid() {
    assertThat(printed(List.of("x")))
        .contains("12,345 records read: 12,000 articles kept, 300 duplicates, 45 quarantined")
        .contains("6,789 statements of 210 speakers")
        .contains("Tables: out/current (Parquet)");
  }

  @Test
  void cellsStandInColumns() {
    String text = printed(List.of("ceasefire", "Vessela Orlova"), List.of("aid", "T. Brenn"));

    assertThat(text)
        .contains("  ceasefire Vessela Orlova\n")
        .contains("  aid       T. Brenn\n")
        .contains("  a         b\n");
  }

  @Test
  void hostileCharactersBecomeBlanks() {
    String text =
        printed(List.of("\u001B[2Jx\u0007\r\n", "a\u009B31mb\u202Ec\u2028d\u200Be\uD83Df"));

    assertThat(text.replace("\n", ""))
        .contains("[2Jx")
        .contains("a 31mb c d e f")
        .matches("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}]*");
    assertThat(text.lines()).hasSize(9);
  }

  @Test
  void longCellsAreCutBetweenCharacters() {
    assertThat(printed(List.of("y".repeat(30)))).contains("  " + "y".repeat(23) + "…\n");
    assertThat(printed(List.of("y".repeat(22) + "😀😀😀"))).contains("  " + "y".repeat(22) + "…\n");
  }

  @Test
  void anEmptyTableIsExplained() {
    assertThat(printed()).contains("no rows");
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only read
  private static String printed(List<String>... rows) {
    List<String> columns =
        rows.length > 0 && rows[0].size() == 1 ? List.of("a") : List.of("a", "b");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SummaryText.print(
        new RunSummary(
            12_345,
            12_000,
            300,
            45,
            0,
            0,
            0,
            6_789,
            210,
            null,
            Optional.empty(),
            List.of(new RunSummary.Preview("issue_trend", columns, List.of(rows)))),
        Path.of("out"),
        new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
