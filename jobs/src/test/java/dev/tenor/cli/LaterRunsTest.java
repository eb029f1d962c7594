package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.PublishedTables;
import dev.tenor.TestSession;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.WholeSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What people do with a warehouse once it is there: correct it, compare it, take articles out. */
@Tag("slow")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LaterRunsTest {
  @TempDir private static Path folder;
  private static Path warehouse;
  private static Path first;

  @BeforeAll
  static void run() throws Exception {
    TestSession.spark();
    warehouse = folder.resolve("out");
    run(List.of());
    first = current();
  }

  @Test
  @Order(1)
  void correctionsAreAppliedCountedAndNamed() throws Exception {
    String statement;
    String mention;
    String before;
    try (PublishedTables tables = PublishedTables.open(first)) {
      statement =
          tables
              .rows("select min(statement_id) from statements where speaker_name = 'Tobias Renn'")
              .get(0);
      mention =
          tables
              .rows(
                  """
                  select min(m.mention_id) from issue_mentions m join statement_issues i
                    on i.statement_id = m.statement_id and i.issue_id = m.issue_id
                  """)
              .get(0);
      before = tables.rows("select count(*) from issue_mentions").get(0);
    }
    Path file =
        Files.writeString(
            folder.resolve("fixes.yaml"),
            """
            - same-speaker: [Lise Anders-Toft, tobias-renn]
            - not-theirs: %s
              speaker: Ines Marlow
            - wrong-mention: %s
            - wrong-mention: nowhere/text/m1/nothing
            """
                .formatted(statement, mention));

    String output = run(List.of("--corrections", file.toString()));

    assertThat(output).contains("3 of 4 entries applied").contains(":5: wrong-mention nowhere");
    assertThat(Files.readString(current().resolve("_manifest.json"))).contains("fixes.yaml@");
    try (PublishedTables tables = PublishedTables.open(current())) {
      assertThat(tables.rows("select count(*) from dim_speaker where speaker_id = 'tobias-renn'"))
          .containsExactly("0");
      assertThat(
              tables.rows(
                  "select speaker_id, speaker_name, speaker_surface from statements"
                      + " where statement_id = '"
                      + statement
                      + "'"))
          .containsExactly("ines-marlow | Ines Marlow | null");
      assertThat(tables.number("select count(*) from issue_mentions"))
          .isEqualTo(Long.parseLong(before) - 1);
      assertThat(tables.rows("select value from run_metrics where metric = 'annotated_texts'"))
          .containsExactly("0.0");
    }
  }

  @Test
  @Order(2)
  void aRunWithoutTheCorrectionsSaysSoAndIsAsBefore() throws Exception {
    assertThat(run(List.of())).contains("no --corrections; the snapshot before was made with");
    for (String table : List.of("statements", "issue_mentions", "issue_trend", "dim_speaker")) {
      assertThat(PublishedTables.differences(first, current(), table)).as(table).isEmpty();
    }
  }

  @Test
  @Order(3)
  void withoutFullTextsAnIncrementFindsTheSameAndHoldsNoText() throws Exception {
    for (String choice : List.of("spans", "none")) {
      Path out = folder.resolve(choice);
      if (choice.equals("spans")) {
        run(out, List.of("--store-text", choice, "--to", "2024-12-05"));
        run(out, List.of("--store-text", choice, "--from", "2024-12-05"));
      } else {
        run(out, List.of("--store-text", choice));
      }
      Path snapshot = out.resolve("current").toRealPath();
      for (String table : List.of("issue_trend", "speaker_issue_tone", "issue_mentions")) {
        assertThat(PublishedTables.differences(first, snapshot, table)).as(table).isEmpty();
      }
      try (PublishedTables whole = PublishedTables.open(first);
          PublishedTables tables = PublishedTables.open(snapshot)) {
        String clusters = "select article_id, cluster_id, text_sha256 from articles order by 1";
        assertThat(tables.rows(clusters)).isEqualTo(whole.rows(clusters));
        assertThat(tables.rows("select sum(octet_length(raw)) from quarantine"))
            .containsExactly("0");
        assertThat(tables.rows("select distinct text_stored from articles"))
            .containsExactly(choice);
        boolean isNone = choice.equals("none");
        assertThat(tables.number("select count(text) from articles")).isEqualTo(isNone ? 0 : 68);
        assertThat(tables.number("select count(content_text) from statements") == 0)
            .isEqualTo(isNone);
      }
    }
    try (PublishedTables tables = PublishedTables.open(current("spans"))) {
      assertThat(
              tables.number(
                  """
                  select count(*) from issue_mentions m join articles a using (article_id)
                  where field = 'text'
                    and trim(substring(a.text, char_start + 1, char_end - char_start)) = ''
                  """))
          .isZero();
    }
    assertThat(
            Tenor.execute(
                "run",
                "--input",
                "data/sample",
                "--warehouse",
                folder.resolve("none") + "",
                "--from",
                "2025-03-01",
                "--speech",
                "model",
                "--tone",
                "lexical"))
        .isEqualTo(2);
  }

  @Test
  @Order(4)
  void whatIsForgottenIsNowhereAndStaysAway() throws Exception {
    String id;
    try (PublishedTables tables = PublishedTables.open(current())) {
      id = tables.rows("select min(article_id) from articles where not is_original").get(0);
    }
    assertThat(Tenor.execute("forget", "no-such-id", "--warehouse", warehouse.toString()))
        .isEqualTo(2);

    assertThat(Tenor.execute("forget", id, "--warehouse", warehouse.toString())).isZero();

    Path after = current();
    try (Stream<Path> kept = Files.list(warehouse.resolve("snapshots"))) {
      assertThat(kept.toList()).containsExactly(after);
    }
    assertThat(holdings(after, id)).isZero();
    assertThat(Files.readString(warehouse.resolve("forgotten"))).doesNotContain(id);
    assertThat(run(List.of())).contains("1 articles left out as forgotten");
    assertThat(holdings(current(), id)).isZero();
    assertThat(PublishedTables.differences(after, current(), "issue_trend")).isEmpty();
  }

  @Test
  @Order(5)
  void aDifferenceSaysWhatAndWhyOnEightyColumns() throws Exception {
    Path before = current();
    run(List.of("--to", "2024-12-01", "--rebuild"));

    String output =
        printed("diff", before.getFileName().toString(), "current", "--warehouse", warehouse + "");

    assertThat(output)
        .contains("option to: none -> 2024-12-01")
        .contains("option rebuild: false -> true")
        .containsPattern("articles +0 +[1-9][0-9]* +0 +[1-9][0-9]*")
        .contains("Largest changes of share by month");
    assertThat(output.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    assertThat(printed("diff", "current", "current", "--warehouse", warehouse + ""))
        .contains("The same rows in all tables.");
    assertThat(Tenor.execute("diff", "1999", "current", "--warehouse", warehouse + ""))
        .isEqualTo(2);
  }

  @Test
  @Order(6)
  void aGateThatFailsPublishesNothing() throws Exception {
    Path before = current();
    int snapshots = warehouse.resolve("snapshots").toFile().list().length;

    assertThat(told(4, "--fail-above", "duplicate-share=0"))
        .contains("tenor: quality gate: ")
        .contains("of the records are duplicates")
        .contains("--fail-above duplicate-share=LIMIT sets another limit");

    assertThat(current()).isEqualTo(before);
    assertThat(warehouse.resolve("snapshots").toFile().list()).hasSize(snapshots);
    WholeSnapshot.require(before);
  }

  @Test
  @Order(7)
  void aWarehouseOfAnOlderVersionIsReadAndCarriedForward() throws Exception {
    Path old = OlderWarehouse.of(current(), folder.resolve("older"));
    String earlier =
        "select article_id, text_sha256 from articles where month < '2024-12' order by 1";
    List<String> before;
    try (PublishedTables tables = PublishedTables.open(old)) {
      before = tables.rows(earlier);
    }
    assertThat(before).isNotEmpty();

    run(folder.resolve("older"), List.of("--from", "2024-12-01"));

    Path after = current("older");
    WholeSnapshot.require(after);
    assertThat(Files.readString(after.resolve("_manifest.json")))
        .contains("\"formatVersion\" : " + Manifest.FORMAT_VERSION)
        .contains("\"earlierId\" : \"" + old.getFileName());
    try (PublishedTables tables = PublishedTables.open(after)) {
      assertThat(tables.rows(earlier)).isEqualTo(before);
      assertThat(tables.number("select count(*) from articles")).isGreaterThan(before.size());
      assertThat(tables.number("select count(url) from articles where month < '2024-12'")).isZero();
      assertThat(tables.names()).contains("tone_shift");
    }
  }

  @Test
  @Order(8)
  void aWarehouseOfANewerVersionIsRefusedNamingBoth() throws Exception {
    Path before = current();
    String manifest = Files.readString(before.resolve("_manifest.json"));
    OlderWarehouse.restate(before, Manifest.FORMAT_VERSION + 1, "9.9.9");

    assertThat(told(5))
        .contains("written in format %d by Tenor 9.9.9".formatted(Manifest.FORMAT_VERSION + 1))
        .contains("this Tenor reads formats up to format " + Manifest.FORMAT_VERSION);

    assertThat(current()).isEqualTo(before);
    Files.writeString(before.resolve("_manifest.json"), manifest);
  }

  /** What a run of the sample that ends with this exit code says on the error stream. */
  private static String told(int exitCode, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("run", "--input", "data/sample", "--warehouse", warehouse + ""));
    arguments.addAll(List.of("--speech", "rules", "--tone", "lexical", "--report", "none"));
    arguments.addAll(List.of(more));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream terminal = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertThat(Tenor.execute(arguments.toArray(String[]::new))).isEqualTo(exitCode);
    } finally {
      System.setErr(terminal);
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  private static Path current(String warehouse) throws Exception {
    return folder.resolve(warehouse).resolve("current").toRealPath();
  }

  private static long holdings(Path snapshot, String id) throws Exception {
    try (PublishedTables tables = PublishedTables.open(snapshot)) {
      long count = 0;
      for (String table : List.of("articles", "issue_mentions", "statements")) {
        count +=
            tables.number("select count(*) from " + table + " where article_id = '" + id + "'");
      }
      return count;
    }
  }

  private static String run(List<String> more) {
    return run(warehouse, more);
  }

  private static String run(Path out, List<String> more) {
    List<String> arguments =
        new ArrayList<>(List.of("run", "--input", "data/sample", "--warehouse", out + ""));
    arguments.addAll(List.of("--speech", "rules", "--tone", "lexical", "--report", "none"));
    arguments.addAll(more);
    return printed(arguments.toArray(String[]::new));
  }

  private static String printed(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(Tenor.execute(arguments)).isZero();
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static Path current() throws Exception {
    return warehouse.resolve("current").toRealPath();
  }
}
