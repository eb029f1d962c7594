package dev.tenor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same rows, whatever runs it and in whatever order it comes. */
@Tag("slow")
class SameRowsTest {
  private static final Path SAMPLE = Path.of("data/sample/articles.jsonl");

  /** What the launcher leaves out for small inputs. */
  private static final String COMPILED =
      "-Dspark.sql.codegen.wholeStage=true -Dspark.sql.codegen.factoryMode=FALLBACK";

  @TempDir private Path scratch;

  @Test
  void neitherCoresNorOrderNorCompiledQueriesChangeARow() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE, StandardCharsets.UTF_8));
    Collections.shuffle(lines, new Random(7));
    Path folder = Files.createDirectory(scratch.resolve("shuffled"));
    Files.write(folder.resolve("b.jsonl"), lines.subList(0, 30));
    Files.write(folder.resolve("a.jsonl"), lines.subList(30, lines.size()));

    Path plain = run(SAMPLE, "plain", "local[1]", "");
    Path shuffled = run(folder, "shuffled-out", "local[4]", COMPILED);

    // The quarantine says where a record stands, which is what was changed.
    assertSameRows(plain, shuffled, List.of("run_metrics", "quarantine"));
  }

  private Path run(Path input, String warehouse, String master, String javaOptions)
      throws Exception {
    Path out = scratch.resolve(warehouse);
    ProcessBuilder tenor =
        ChildProcess.tenor(
            List.of(
                "run",
                "--input",
                input.toString(),
                "--warehouse",
                out.toString(),
                "--master",
                master));
    tenor.environment().put("TENOR_JAVA_OPTIONS", "-Xmx3g " + javaOptions);
    ChildProcess run = ChildProcess.start(tenor, scratch.resolve(warehouse + ".log"));
    assertThat(run.exitCode()).as(run.text()).isZero();
    return out.resolve("current").toRealPath();
  }

  private static void assertSameRows(Path one, Path other, List<String> except) throws Exception {
    try (PublishedTables tables = PublishedTables.open(one)) {
      assertThat(tables.names()).contains("statements", "issue_trend");
      for (String table : tables.names()) {
        if (!except.contains(table)) {
          assertThat(PublishedTables.differences(one, other, table)).as(table).isEmpty();
        }
      }
    }
  }
}
