package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.PublishedTables;
import dev.tenor.TestSession;
import dev.tenor.trend.RecomputedTrends;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.TableSchemas;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample through the front door, and what an analyst finds in the tables. */
class SampleRunTest {
  private static final Map<String, String> DUCKDB_TYPES =
      Map.of(
          "STRING", "VARCHAR",
          "INT", "INTEGER",
          "BINARY", "BLOB",
          "ARRAY<STRING>", "VARCHAR[]",
          "ARRAY<STRUCT<start: INT, end: INT>>", "STRUCT(\"start\" INTEGER, \"end\" INTEGER)[]",
          "ARRAY<STRUCT<start: INT, end: INT, kind: STRING>>",
              "STRUCT(\"start\" INTEGER, \"end\" INTEGER, kind VARCHAR)[]",
          "ARRAY<STRUCT<kind: STRING, count: BIGINT>>", "STRUCT(kind VARCHAR, count BIGINT)[]");

  @TempDir private static Path warehouse;
  private static String output;
  private static Path first;
  private static Path second;
  private static PublishedTables tables;

  @BeforeAll
  static void runTwice() throws Exception {
    TestSession.spark();
    output = run();
    first = warehouse.resolve("current").toRealPath();
    run();
    second = warehouse.resolve("current").toRealPath();
    tables = PublishedTables.open(second);
  }

  private static String run() {
    return printed("run", "--input", "data/sample", "--warehouse", warehouse.toString());
  }

  private static String printed(String... arguments) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      int code = Tenor.execute(arguments);
      assertThat(code).isZero();
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @AfterAll
  static void close() throws Exception {
    tables.close();
  }

  @Test
  void theSummaryCountsEveryRecord() {
    assertThat(output)
        .contains("71 records read: 68 articles kept, 1 duplicates, 2 quarantined")
        .contains("issue_trend")
        .contains("speaker_issue_tone")
        .contains("current (Parquet)");
  }

  @Test
  void theReadmeShowsWhatTheRunPrints() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("```\n71 records read") + 4;
    List<String> shown = readme.substring(from, readme.indexOf("```", from)).lines().toList();

    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(output.lines().map(SampleRunTest::withoutTone).toList())
        .containsAll(
            shown.stream()
                .filter(line -> !line.isBlank() && !line.equals("  ..."))
                .map(SampleRunTest::withoutTone)
                .toList());
  }

  /** A row without its tones, which hang on the processor's int8 arithmetic. */
  private static String withoutTone(String line) {
    if (!line.matches("  \\d{4}-.*")) {
      return line;
    }
    boolean isIssue = line.matches("  \\S+ \\S+ +\\d+ +\\d+ +[\\d.]+ .*");
    return line.replaceFirst(isIssue ? "\\s+\\S+$" : "(\\s+\\S+){3}$", "");
  }

  @Test
  void aTerminalShowsTheWarehouseAnArticleAnIssueAndASpeaker() {
    String at = warehouse.toString();
    assertThat(printed("inspect", "warehouse", at))
        .contains("* " + second.getFileName(), "  " + first.getFileName(), "tone_shift")
        .doesNotContain("\u001b");
    assertThat(printed("inspect", "article", "ws-2024-09-01-envoy-one-suitcase", "--warehouse", at))
        .contains("halden-courier, 2024-09-01", "[1: ", "<1: Renn>", "{mediation: ");
    assertThat(printed("inspect", "issue", "ceasefire", "--warehouse", at))
        .contains("Ceasefire (ceasefire)", "█", "2024-11", "95% interval");
    assertThat(printed("inspect", "speaker", "tobias RENN", "--warehouse", at))
        .contains("Tobias Renn (tobias-renn, person)", "mediation");
  }

  @Test
  void theTutorialShowsWhatItsCommandsPrint() throws Exception {
    new TutorialTrial(warehouse, output, SampleRunTest::printed).showsWhatItsCommandsPrint();
  }

  @Test
  void anExportHoldsTheRowsOfTheManifest() throws Exception {
    Path file = warehouse.resolve("t.duckdb");
    String said =
        printed("export", "--warehouse", warehouse.toString(), "--target", file.toString());
    Manifest.tablesOf(second)
        .forEach(
            (table, written) ->
                assertThat(said)
                    .containsPattern(table + " +" + "%,d rows".formatted(written.rows())));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void everyTableOpensWithTheTypesOfItsSchema() throws Exception {
    for (var schema : TableSchemas.load().all()) {
      List<String> expected =
          schema.columns().stream()
              .map(c -> c.name() + " | " + DUCKDB_TYPES.getOrDefault(c.type(), c.type()))
              .toList();
      assertThat(
              tables.rows("select column_name, column_type from (describe " + schema.table() + ")"))
          .as(schema.table())
          .isEqualTo(expected);
    }
  }

  @Test
  void everySpanCutsOutTheTextThatItsRowClaims() throws Exception {
    String field = "(case field when 'title' then a.title else a.text end)";
    assertThat(
            tables.number(
                """
                select count(*) from statements s join articles a using (article_id)
                where content_text <> array_to_string(
                  list_transform(content_spans,
                    x -> substring(%1$s, x.start + 1, x."end" - x.start)), ' ')
                """
                    .formatted(field)))
        .isZero();
    assertThat(
            tables.number(
                """
                select count(*) from statements s join articles a using (article_id)
                where speaker_surface is not null
                  and speaker_surface <> substring(
                    %1$s, speaker_start + 1, speaker_end - speaker_start)
                """
                    .formatted(field)))
        .isZero();
    assertThat(
            tables.number(
                """
                select count(*) from issue_mentions m join articles a using (article_id)
                where char_start < sentence_start or char_end > sentence_end
                  or sentence_end > length(%1$s)
                """
                    .formatted(field)))
        .isZero();
  }

  @Test
  void contentsOfOneArticleDoNotOverlap() throws Exception {
    assertThat(
            tables.number(
                """
                with piece as (
                  select article_id, field, statement_id, unnest(content_spans) as span
                  from statements)
                select count(*) from piece a join piece b
                  on a.article_id = b.article_id and a.field = b.field
                  and (a.statement_id, a.span.start) < (b.statement_id, b.span.start)
                where a.span.start < b.span."end" and b.span.start < a.span."end"
                """))
        .isZero();
  }

  @Test
  void threeSpellingsOfOneNameAreOneSpeaker() throws Exception {
    assertThat(
            tables.rows(
                """
                select array_to_string(surface_forms, ', ') from dim_speaker
                where speaker_name ilike '%verkhovsk%' and speaker_type = 'person'
                  and speaker_id not like '%+%'
                """))
        .singleElement()
        .asString()
        .contains("Danylo Verkhovskyy", "Danylo Verkhovskiy", "Danylo Verkhovsky");
  }

  @Test
  void aWireStoryInFourOutletsIsOneStory() throws Exception {
    assertThat(
            tables.rows(
                """
                select count(*), count(distinct source_id), count_if(is_original)
                from articles group by cluster_id having count(*) > 2
                """))
        .containsExactly("4 | 4 | 1");
  }

  @Test
  void anUndatedArticleIsOutsideTheTrendsAndCounted() throws Exception {
    assertThat(tables.rows("select article_id from articles where published_date is null"))
        .containsExactly("ws-undated-mothers-bench");
    assertThat(tables.rows("select sum(undated_count), sum(quarantined_count) from coverage"))
        .containsExactly("1 | 2");
    assertThat(
            tables.rows(
                """
                select date_quality, published_date from articles
                where article_id = 'ws-dateline-ostrel-line-cut'
                """))
        .containsExactly("text | 2024-11-12");
  }

  @Test
  void brokenRecordsAreQuarantinedWithFileLineReasonAndBytes() throws Exception {
    List<String> lines =
        Files.readAllLines(Path.of("data/sample/articles.jsonl"), StandardCharsets.UTF_8);
    List<String> rows =
        tables.rows(
            """
            select record_number, reason, input_file like '%/data/sample/articles.jsonl',
              decode(raw)
            from quarantine order by record_number
            """);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).isEqualTo("13 | bad_json | true | " + lines.get(12));
    assertThat(rows.get(1)).contains(" | no_text | true | ");
  }

  @Test
  void aSpeakersToneTurns() throws Exception {
    List<String> before = toneOfRenn("published_date < date '2025-01-15'");
    List<String> after = toneOfRenn("published_date >= date '2025-01-15'");

    assertThat(Double.parseDouble(before.get(0))).isGreaterThan(.2);
    assertThat(Double.parseDouble(after.get(0))).isLessThan(-.1);
  }

  private static List<String> toneOfRenn(String when) throws Exception {
    return tables.rows(
        "select avg(case tone when 'positive' then 1 when 'negative' then -1 else 0 end) "
            + "from statements where speaker_name = 'Tobias Renn' and "
            + when);
  }

  @Test
  void aQuietPeriodHasAZeroRow() throws Exception {
    assertThat(
            tables.number(
                """
                select count(*)
                from dim_date d
                cross join dim_issue i
                left join issue_trend t
                  on t.period_grain = 'day' and t.period_start = d.date
                  and t.issue_id = i.issue_id
                where d.is_known and i.issue_id <> 'all' and t.issue_id is null
                """))
        .isZero();
  }

  @Test
  void everyTrendRowFollowsFromItsEvidence() throws Exception {
    assertThat(RecomputedTrends.differences(tables)).isEmpty();
  }

  @Test
  void everyDocumentedQueryRunsAndAnswers() throws Exception {
    String pages =
        Files.readString(Path.of("jobs/docs/queries.md"))
            + Files.readString(Path.of("jobs/docs/copies.md"));
    String[] parts = pages.split("```");
    for (int i = 1; i < parts.length; i += 2) {
      assertThat(parts[i]).startsWith("sql\n");
      assertThat(tables.rows(parts[i].substring(4))).as(parts[i]).isNotEmpty();
    }
  }

  @Test
  void anEmergingTermsExampleHoldsIt() throws Exception {
    assertThat(
            tables.number(
                """
                select count(*) from emerging_term e
                left join articles a on a.article_id = e.example_article_id
                where a.text is null or e.article_count > e.article_total
                  or e.term <> lower(substring(a.text, example_char_start + 1,
                    example_char_end - example_char_start))
                """))
        .isZero();
  }

  @Test
  void theRunIsHeldAgainstTheGoldOfTheSample() throws Exception {
    EvaluateTrial trial = EvaluateTrial.over(warehouse);

    trial.printsAndWritesWhatItFinds();
    trial.refusesGoldThatDoesNotFit();
  }

  @Test
  void theDefinitionsForSparkGiveTheRowsOfTheFiles() throws Exception {
    ExternalTablesTrial.over(warehouse, SampleRunTest::printed).giveTheRowsOfTheFiles();
  }

  @Test
  void twoRunsGiveTheSameRows() throws Exception {
    assertThat(second).isNotEqualTo(first);
    for (String table : tables.names()) {
      if (!table.equals("run_metrics")) {
        assertThat(PublishedTables.differences(first, second, table)).as(table).isEmpty();
      }
    }
  }

  @Test
  void theSecondRunComputesNoAnnotationAndNoToneAgain() throws Exception {
    assertThat(
            tables.rows(
                """
                select metric, value from run_metrics
                where metric in ('annotated_texts', 'reused_articles', 'computed_statements',
                  'carried_over')
                order by metric
                """))
        .containsExactly(
            "annotated_texts | 0.0",
            "carried_over | 0.0",
            "computed_statements | 0.0",
            "reused_articles | 68.0");
  }

  @Test
  void rollbackPublishesTheSnapshotBefore() throws Exception {
    assertThat(Tenor.execute("rollback", "--warehouse", warehouse.toString())).isZero();
    assertThat(warehouse.resolve("current").toRealPath()).isEqualTo(first);
    assertThat(Tenor.execute("rollback", "--warehouse", warehouse.toString())).isEqualTo(2);
  }
}
