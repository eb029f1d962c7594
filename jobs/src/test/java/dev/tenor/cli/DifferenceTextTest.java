package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.job.SnapshotDifference;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTextTest {
  @Test
  void longNamesAndHostileWordsStayOnEightyColumns() {
    String path = "/very/long/".repeat(20) + "corpus.jsonl";

    String text =
        printed(
            new SnapshotDifference(
                "20250101T000000.000Z",
                "20250102T000000.000Z",
                List.of(
                    new SnapshotDifference.Reason("input " + path, null, "ab".repeat(32)),
                    new SnapshotDifference.Reason("option tone", "lexical", "encoder")),
                List.of(
                    new SnapshotDifference.TableChange(
                        "source_issue_trend", 1_234_567, 12, 345, 98_765_432)),
                List.of(
                    new SnapshotDifference.TrendChange("2025-01", "ceasefire", .25, .5),
                    new SnapshotDifference.TrendChange(
                        "2025-02", "x\u001b[31m".repeat(30), 1.0, null)),
                List.of()));

    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    assertThat(text)
        .contains("  option tone: lexical -> encoder\n")
        .contains("    none\n    -> abab")
        .contains("corpus.jsonl\n")
        .contains("1,234,567")
        .contains("0.250    0.500   +0.250")
        .doesNotContain("\u001b");
  }

  @Test
  void nothingIsSaidToHaveChangedWhereNothingHas() {
    assertThat(
            printed(new SnapshotDifference("a", "b", List.of(), List.of(), List.of(), List.of())))
        .contains("nothing: the same inputs, options and versions")
        .contains("The same rows in all tables.");
  }

  private static String printed(SnapshotDifference difference) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DifferenceText.print(difference, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
