package dev.tenor.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.ChildProcess;
import dev.tenor.PublishedTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cheapest run that fills all tables. */
final class SampleRun {
  static final String INPUT = Path.of("data/sample/articles.jsonl").toAbsolutePath().toString();

  /** As the launcher has it for small inputs: no query runs often enough to be compiled. */
  static final Map<String, String> SMALL =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.buffer.pageSize", "1m",
          "spark.executor.memory", "700m",
          "spark.executor.extraJavaOptions",
              String.join(" ", Services.QUICK) + " -Dfile.encoding=UTF-8");

  private SampleRun() {}

  static List<String> arguments(Path warehouse, String... inputs) {
    List<String> arguments = new ArrayList<>(List.of("run", "--tone", "lexical"));
    arguments.addAll(List.of("--report", "none", "--warehouse", warehouse.toString(), "--input"));
    arguments.addAll(List.of(inputs));
    return arguments;
  }

  static List<String> with(List<String> arguments, String... more) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return all;
  }

  /** The warehouse of a run on two cores of this machine, by the launcher. */
  static Path alone(Path folder) throws Exception {
    Path warehouse = folder.resolve("alone");
    List<String> run = with(arguments(warehouse, INPUT), "--master", "local[2]");
    try (ChildProcess tenor = ChildProcess.tenor(run, folder.resolve("alone.log"))) {
      assertThat(tenor.exitCode()).as(tenor.text()).isZero();
    }
    return warehouse;
  }

  static void assertSameRows(Path one, Path other, Set<String> except) throws Exception {
    Path these = one.resolve("current").toRealPath();
    Path those = other.resolve("current").toRealPath();
    try (PublishedTables tables = PublishedTables.open(these)) {
      assertThat(tables.names()).contains("statements", "issue_trend");
      for (String table : tables.names()) {
        if (!except.contains(table)) {
          assertThat(PublishedTables.differences(these, those, table)).as(table).isEmpty();
        }
      }
    }
  }
}
