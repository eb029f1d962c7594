package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tenor.warehouse.Gate;
import dev.tenor.warehouse.GateLimits;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
  @TempDir private Path folder;

  @Test
  void aPlanTellsInputWindowVersionsAndTables() throws Exception {
    String plan = dry("--from", "2025-02-01", "--to", "2025-03-01");

    assertThat(plan)
        .contains("input        1 jsonl by extension; ")
        .contains("file         ")
        .contains("window       from 2025-02-01 to before 2025-03-01; what is published")
        .contains("start        nothing is published yet")
        .contains("version      taxonomy peace-talks@")
        .contains("version      tone-model ")
        .contains("reuse        nothing: no text was annotated by these versions")
        .contains("issue_trend", "statements")
        .contains("fail         above duplicate-share=off")
        .contains("Nothing was written");
  }

  @Test
  void aPlanWritesNothing() throws Exception {
    dry();
    assertThat(folder).isEmptyDirectory();

    published("1", 68);
    List<String> before = files();
    assertThat(dry("--keep-snapshots", "1"))
        .contains("start        adds to 1 of 68 articles")
        .contains("remove       snapshots 1");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aPlanIsAJsonObjectForCollectors() throws Exception {
    JsonNode line = new JsonMapper().readTree(dry("--log-format", "json"));

    assertThat(line.at("/event").asText()).isEqualTo("plan");
    assertThat(line.at("/plan/window/0").asText()).startsWith("all days");
    assertThat(line.at("/plan/version")).hasSizeGreaterThan(5);
  }

  @Test
  void whatARunWouldRefuseAPlanRefuses() {
    assertThat(TenorCommand.run("run", "--dry-run", "--input", "no-such", "--warehouse", out()))
        .isEqualTo(3);
    assertThat(
            TenorCommand.run(
                "run",
                "--dry-run",
                "--input",
                "data/sample",
                "--warehouse",
                out(),
                "--taxonomy",
                "no-such.yaml"))
        .isEqualTo(2);
  }

  @Test
  void allWrongLimitsAreToldAtOnce() {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream errors = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertThat(
              TenorCommand.run(
                  "run",
                  "--input",
                  "data/sample",
                  "--warehouse",
                  out(),
                  "--warn-above",
                  "nothing=0.5",
                  "--fail-above",
                  "article-loss=50",
                  "--target-file-mebibytes",
                  "0"))
          .isEqualTo(2);
    } finally {
      System.setErr(errors);
    }
    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains("--warn-above nothing: no such gate; known are duplicate-share")
        .contains("--target-file-mebibytes 0: must lie between");
  }

  @Test
  void limitsComeFromAnOptionsFile() throws Exception {
    Path file = folder.resolveSibling("limits-" + folder.getFileName() + ".yaml");
    Files.writeString(
        file,
        """
        fail-above:
          unknown-speaker-share: 0.4
        warn-above:
          small-files: off
        """);

    assertThat(dry("--options", file.toString()))
        .contains("unknown-speaker-share=0.4")
        .contains("small-files=off");
    Files.delete(file);
  }

  private String dry(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", "--dry-run", "--input", "data/sample", "--warehouse", out()));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(TenorCommand.run(arguments.toArray(String[]::new))).isZero();
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private String out() {
    return folder.toString();
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  private void published(String id, long articles) throws Exception {
    Path snapshot = Files.createDirectories(new Warehouse(folder).snapshot(id));
    Files.writeString(
        Files.createDirectory(snapshot.resolve("articles")).resolve("a.parquet"), "x");
    new Manifest(
            Manifest.FORMAT_VERSION,
            id,
            null,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(GateLimits.DEFAULT.judge(Gate.ARTICLE_LOSS, 0)),
            new TreeMap<>(Map.of("articles", new Manifest.WrittenTable(articles, 1, 1))))
        .write(snapshot);
    Files.createSymbolicLink(new Warehouse(folder).current(), snapshot);
  }
}
