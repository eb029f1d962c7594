package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.PublishedTables;
import dev.tenor.TestSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows one after the other give what the whole gives, row for row, in every table. */
@Tag("slow")
class DayByDayTest {
  @TempDir private static Path folder;
  private static Path corpus;
  private static Path whole;

  @BeforeAll
  static void runTheWhole() throws Exception {
    TestSession.spark();
    corpus = Path.of("data/sample/articles.jsonl");
    whole = run("whole");
  }

  @Test
  void windowsInOrderGiveTheWhole() throws Exception {
    run("forwards", "--to", "2025-01-01");
    Path last = run("forwards", "--from", "2025-01-01");

    assertSameRows(last);
  }

  @Test
  void lateArticlesAndOtherOrdersGiveTheWhole() throws Exception {
    run("backwards", "--from", "2025-01-01");
    run("backwards", "--from", "2024-11-20", "--to", "2025-02-01");
    Path last = run("backwards", "--to", "2024-11-20");

    assertSameRows(last);
  }

  private static Path run(String warehouse, String... options) throws Exception {
    Path out = folder.resolve(warehouse);
    List<String> arguments =
        new ArrayList<>(List.of("run", "--input", corpus.toString(), "--warehouse"));
    arguments.add(out.toString());
    arguments.addAll(List.of("--speech", "rules", "--tone", "lexical", "--report", "none"));
    arguments.addAll(List.of(options));
    assertThat(Tenor.execute(arguments.toArray(String[]::new))).isZero();
    return out.resolve("current").toRealPath();
  }

  private static void assertSameRows(Path snapshot) throws Exception {
    try (PublishedTables tables = PublishedTables.open(whole)) {
      for (String table : tables.names()) {
        if (!table.equals("run_metrics")) {
          assertThat(PublishedTables.differences(whole, snapshot, table)).as(table).isEmpty();
        }
      }
    }
  }
}
