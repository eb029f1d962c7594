package dev.tenor.report;

import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.export.SmallSnapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published warehouse as 100,000 articles of two years would leave it, by size and spread: the
 * tables that the report reads, written without a run. Its figures are noise; days of speakers,
 * which the report does not read, are left out.
 */
final class ManyArticles {
  private static final int ARTICLES = 100_000;
  private static final int DAYS = 730;
  private static final int OUTLETS = 25;
  private static final int ISSUES = 40;
  private static final int SPEAKERS = 3_000;
  private static final int WEEKS = DAYS / 7;
  private static final int MONTHS = 24;
  private static final int STATEMENTS = 10 * ARTICLES;

  /** Few speakers have most statements. */
  private static final String SPEAKER =
      "'speaker-' || (floor(%d * pow((hash(n) %% 1000000) / 1000000.0, 3)))::int"
          .formatted(SPEAKERS);

  private static final String TONE =
      "(case hash(n, 1) % 4 when 0 then 'positive' when 1 then 'negative' else 'neutral' end)";
  private static final String STATEMENT = "substr(md5('s' || n), 1, 16)";
  private static final String ISSUE = "'issue-' || hash(n, 2) % " + ISSUES;

  private ManyArticles() {}

  /** Writes and publishes it. */
  static void publish(Path folder) throws Exception {
    Warehouse warehouse = new Warehouse(folder);
    Path build = warehouse.newBuild("20310101T000000.000Z");
    SmallSnapshot snapshot = new SmallSnapshot(build);
    dimensions(snapshot);
    evidence(snapshot);
    trends(snapshot);
    about(snapshot);
    new Manifest(
            Manifest.FORMAT_VERSION,
            "20310101T000000.000Z",
            null,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(Map.of("taxonomy", "invented@1")),
            new TreeMap<>(),
            List.of(),
            new TreeMap<>())
        .write(build);
    warehouse.publish(build);
  }

  private static void dimensions(SmallSnapshot snapshot) throws Exception {
    snapshot
        .with(
            "dim_issue",
            ISSUES,
            Map.of(
                "issue_id", "'issue-' || n",
                "label", "'The dispute over harbour ' || n",
                "definition", "repeat('What belongs to this dispute and what does not. ', 3)"))
        .with(
            "dim_source",
            OUTLETS,
            Map.of(
                "source_id", "'outlet-' || n",
                "first_date", "date '2029-01-01'",
                "last_date", "date '2030-12-31'",
                "article_count", String.valueOf(ARTICLES / OUTLETS) + "::bigint"))
        .with(
            "dim_speaker",
            SPEAKERS,
            Map.of(
                "speaker_id", "'speaker-' || n",
                "speaker_name", "'Deputy Harbourmaster ' || n",
                "speaker_type", "'person'",
                "surface_forms", "['Harbourmaster ' || n, 'the deputy', 'Mr. ' || n]",
                "statement_count", "(" + STATEMENTS + " // (n + 10))::bigint",
                "party", "'Party ' || n % 7"));
  }

  private static void evidence(SmallSnapshot snapshot) throws Exception {
    String article = "(n % " + ARTICLES + ")";
    snapshot
        .with(
            "articles",
            ARTICLES,
            columns(
                "article_id", "'an-invented-article-of-the-harbour-' || n",
                "title", "'What was said in the harbour on the evening of day ' || n",
                "url", "'https://outlet.example/2030/harbour/' || md5(n::varchar)",
                "text",
                    "repeat('On the evening of day ' || n || ' the harbourmaster spoke at length"
                        + " of cranes, tides and the price of rope. ', 28)",
                "is_original", "n % 9 <> 0"))
        .with(
            "statements",
            STATEMENTS,
            columns(
                "statement_id",
                STATEMENT,
                "article_id",
                "'an-invented-article-of-the-harbour-' || " + article,
                "field",
                "'text'",
                "speaker_id",
                SPEAKER,
                "speaker_name",
                "'Deputy Harbourmaster ' || n % " + SPEAKERS,
                "speaker_start",
                "(150 * (n // " + ARTICLES + "))::int",
                "speaker_end",
                "(150 * (n // " + ARTICLES + ") + 12)::int",
                "kind",
                "'direct'",
                "content_start",
                "(150 * (n // " + ARTICLES + ") + 20)::int",
                "content_end",
                "(150 * (n // " + ARTICLES + ") + 150)::int",
                "content_spans",
                "[{'start': (150 * (n // %1$d) + 20)::int, 'end': (150 * (n // %1$d) + 150)::int}]"
                    .formatted(ARTICLES),
                "tone",
                TONE))
        .with(
            "statement_speakers",
            STATEMENTS,
            columns("statement_id", STATEMENT, "speaker_id", SPEAKER))
        .with("statement_issues", STATEMENTS, columns("statement_id", STATEMENT, "issue_id", ISSUE))
        .with(
            "issue_mentions",
            5 * ARTICLES,
            columns(
                "mention_id", STATEMENT,
                "article_id", "'an-invented-article-of-the-harbour-' || " + article,
                "issue_id", ISSUE,
                "field", "'text'",
                "term", "'tides'",
                "char_start", "70::int",
                "char_end", "75::int",
                "sentence_end", "140::int"));
  }

  /** Cells with the day, month and outlet that article {@code n} has. */
  private static Map<String, String> columns(String... namesAndCells) {
    String day = "(date '2029-01-01' + (n %% %d %% %d)::int)".formatted(ARTICLES, DAYS);
    Map<String, String> cells = new TreeMap<>();
    cells.put("published_date", day);
    cells.put("month", "strftime(" + day + ", '%Y-%m')");
    cells.put("source_id", "'outlet-' || n %% %d %% %d".formatted(ARTICLES, OUTLETS));
    for (int i = 0; i < namesAndCells.length; i += 2) {
      cells.put(namesAndCells[i], namesAndCells[i + 1]);
    }
    return cells;
  }

  private static void trends(SmallSnapshot snapshot) throws Exception {
    int periods = DAYS + WEEKS + MONTHS;
    snapshot
        .with(
            "issue_trend",
            periods * ISSUES,
            periods("n // " + ISSUES, Map.of("issue_id", "'issue-' || n % " + ISSUES)))
        .with(
            "source_issue_trend",
            periods * ISSUES * OUTLETS,
            periods(
                "n // " + ISSUES * OUTLETS,
                Map.of(
                    "issue_id", "'issue-' || n % " + ISSUES,
                    "source_id", "'outlet-' || n // " + ISSUES + " % " + OUTLETS)))
        .with(
            "speaker_issue_tone",
            (MONTHS + WEEKS) * 41 * 40,
            periods(
                "(n // " + 41 * 40 + " + " + DAYS + ")",
                Map.of(
                    "issue_id", "case n % 41 when 40 then 'all' else 'issue-' || n % 41 end",
                    "speaker_id", "'speaker-' || n // 41 % 40")))
        .with(
            "fact_speaker_day",
            STATEMENTS / 2,
            Map.of(
                "day", "(date '2029-01-01' + (n % " + DAYS + ")::int)",
                "source_id", "'outlet-' || n % " + OUTLETS,
                "speaker_id", SPEAKER,
                "issue_id", "case n % 3 when 0 then 'all' else " + ISSUE + " end",
                "statement_count", "2::bigint",
                "positive_count", "1::bigint",
                "cluster_count", "1::bigint",
                "story_statement_count", "2::bigint",
                "story_positive_count", "1::bigint"))
        .with(
            "coverage",
            DAYS * OUTLETS,
            Map.of(
                "day", "(date '2029-01-01' + (n // " + OUTLETS + ")::int)",
                "source_id", "'outlet-' || n % " + OUTLETS,
                "article_count", "(n % 9)::bigint",
                "expected_count", "4.5::double",
                "is_gap", "n % 9 = 0"));
  }

  /**
   * Figures of a period.
   *
   * @param period SQL for its number: days first, then weeks, then months
   */
  private static Map<String, String> periods(String period, Map<String, String> keys) {
    Map<String, String> cells = new TreeMap<>(keys);
    cells.put(
        "period_grain",
        "case when %1$s < %2$d then 'day' when %1$s < %3$d then 'week' else 'month' end"
            .formatted(period, DAYS, DAYS + WEEKS));
    cells.put(
        "period_start",
        """
        case when %1$s < %2$d then date '2029-01-01' + (%1$s)::int
          when %1$s < %3$d then date '2029-01-01' + (7 * (%1$s - %2$d))::int
          else (date '2029-01-01' + to_months((%1$s - %3$d)::int))::date end
        """
            .formatted(period, DAYS, DAYS + WEEKS));
    for (String count : List.of("article_count", "story_count", "statement_count")) {
      cells.put(count, "(5 + hash(n) % 90)::bigint");
    }
    cells.put("positive_count", "(hash(n) % 4)::bigint");
    cells.put("negative_count", "(hash(n, 5) % 4)::bigint");
    for (String total : List.of("article_total", "story_total")) {
      cells.put(total, "400::bigint");
    }
    cells.put("effective_total", "390.0::double");
    cells.put("share", "(5 + hash(n) % 90) / 400.0");
    cells.put("share_low", "(4 + hash(n) % 90) / 500.0");
    cells.put("share_high", "(9 + hash(n) % 90) / 300.0");
    cells.put("net_tone", "(hash(n) % 2000) / 1000.0 - 1");
    cells.put("net_tone_low", "greatest((hash(n) % 2000) / 1000.0 - 1.3, -1)");
    cells.put("net_tone_high", "least((hash(n) % 2000) / 1000.0 - 0.7, 1)");
    cells.put("is_complete", "true");
    cells.put("is_covered", "true");
    return cells;
  }

  private static void about(SmallSnapshot snapshot) throws Exception {
    snapshot
        .with(
            "tone_shift",
            200,
            Map.of(
                "speaker_id", "'speaker-' || n",
                "issue_id", "'issue-' || n % " + ISSUES,
                "shift_date", "date '2030-02-01'",
                "q_value", "n / 10000.0",
                "evidence_before",
                    "list_transform(range(300), lambda i: substr(md5('s' || (n * 1000 + i)), 1, 16))",
                "evidence_after",
                    "list_transform(range(300), lambda i: substr(md5('s' || (n * 1000 + i + 500)), 1, 16))"))
        .with(
            "issue_change",
            2_000,
            Map.of(
                "kind", "case n % 2 when 0 then 'burst' else 'level' end",
                "source_id", "case n % 5 when 0 then 'all' else 'outlet-' || n % 25 end",
                "issue_id", ISSUE,
                "first_date", "(date '2029-01-01' + (n % " + DAYS + ")::int)",
                "q_value", "n / 50000.0"))
        .with(
            "source_lead",
            OUTLETS * ISSUES,
            Map.of("source_id", "'outlet-' || n % 25", "issue_id", "'issue-' || n // 25"))
        .with(
            "emerging_term",
            MONTHS * 50,
            Map.of(
                "period_start", "(date '2029-01-01' + to_months((n // 50)::int))::date",
                "rank_in_month", "(n % 50)::int",
                "term", "'rope price ' || n",
                "example_snippet", "repeat('Rope was dear that year. ', 6)"))
        .with(
            "quarantine",
            2_000,
            Map.of("reason", "'bad_json'", "input_file", "'in.jsonl'", "raw", "''::blob"))
        .with(
            "model_card",
            60,
            Map.of("model_version", "'lexical-3'", "name", "'line ' || n", "value", "'a figure'"))
        .with("run_metrics", 300, Map.of("stage", "'s' || n", "metric", "'articles'"));
  }
}
