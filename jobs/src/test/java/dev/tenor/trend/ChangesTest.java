package dev.tenor.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.spark.Records;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes planted into a made-up corpus come out as rows, and what is level gives none. */
class ChangesTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final int DAYS = 180;
  private static final int SURGE = 100;
  private static final List<String> JUDGED = List.of("issue_change", "source_lead", "tone_shift");
  private static final List<String> TABLES =
      List.of("issue_change", "source_lead", "tone_shift", "issue_cooccurrence");

  private static Map<String, List<Row>> rows;

  /** A row of the view {@code article_day}, as far as the SQL reads it. */
  public record ArticleRow(
      String article_id, String source_id, boolean is_original, LocalDate day) {}

  /** A row of the view {@code issue_mentions}. */
  public record MentionRow(String article_id, String issue_id) {}

  /** A row of the view {@code fact_issue_day}. */
  public record FactRow(LocalDate day, String source_id, String issue_id, long story_count) {}

  /** A row of the view {@code period_total}. */
  public record TotalRow(
      String period_grain,
      LocalDate period_start,
      String source_id,
      long story_total,
      Boolean is_covered) {}

  /** A row of the view {@code statements}. */
  public record StatementRow(String statement_id, String article_id, String tone) {}

  /** A row of the view {@code statement_speakers}. */
  public record SpeakerRow(String statement_id, String speaker_id) {}

  /** A row of the view {@code statement_issues}. */
  public record IssueRow(String statement_id, String issue_id) {}

  /** The made-up corpus as the views that hold it. */
  private static final class Corpus {
    private final List<ArticleRow> articles = new ArrayList<>();
    private final List<MentionRow> mentions = new ArrayList<>();
    private final List<FactRow> facts = new ArrayList<>();
    private final List<TotalRow> totals = new ArrayList<>();
    private final List<StatementRow> statements = new ArrayList<>();
    private final List<SpeakerRow> speakers = new ArrayList<>();
    private final List<IssueRow> issues = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(42);

    private Corpus() {
      for (int day = 0; day < DAYS; day++) {
        boolean surge = day >= SURGE && day < SURGE + 28;
        for (String source : List.of("harbour", "mirror", "post")) {
          // A broken crawl brings ferries alone, and says that it is broken.
          boolean broken = day == 30 || day == 31;
          totals.add(new TotalRow("day", FIRST.plusDays(day), source, 8, broken ? false : null));
          articles(day, source, broken ? 1 : surge ? .45 : .2);
        }
        totals.add(new TotalRow("day", FIRST.plusDays(day), null, 24, day != 30 && day != 31));
      }
      total("week", day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
      total("month", day -> day.withDayOfMonth(1));
      for (String speaker : List.of("ada-venn", "bo-lund", "unnamed")) {
        for (int i = 0; i < 90; i++) {
          boolean turned = !speaker.equals("bo-lund") && i >= 50;
          say(speaker, articles.get(96 * i).article_id(), turned ? .1 : .7);
        }
      }
    }

    private void total(String grain, UnaryOperator<LocalDate> start) {
      Map<LocalDate, Long> stories = new TreeMap<>();
      articles.stream()
          .filter(ArticleRow::is_original)
          .forEach(article -> stories.merge(start.apply(article.day()), 1L, Long::sum));
      stories.forEach((day, count) -> totals.add(new TotalRow(grain, day, null, count, true)));
    }

    private void articles(int day, String source, double ferryShare) {
      LocalDate date = FIRST.plusDays(day);
      Map<String, Long> stories = new TreeMap<>();
      for (int i = 0; i < 8; i++) {
        String id = "%s-%03d-%d".formatted(source, day, i);
        articles.add(new ArticleRow(id, source, true, date));
        // Copies of every article count nowhere.
        articles.add(new ArticleRow(id + "-copy", "copyist", false, date));
        boolean levy = random.nextDouble() < .15;
        // Dues go with the levy.
        boolean dues = random.nextDouble() < (levy ? .6 : .05);
        boolean ferry = random.nextDouble() < ferryShare;
        Map.of("levy", levy, "dues", dues, "ferry", ferry)
            .forEach(
                (issue, isMentioned) -> {
                  if (isMentioned) {
                    mentions.add(new MentionRow(id, issue));
                    stories.merge(issue, 1L, Long::sum);
                  }
                });
      }
      stories.forEach((issue, n) -> facts.add(new FactRow(date, source, issue, n)));
    }

    private void say(String speaker, String article, double positiveShare) {
      String id = article + "/" + speaker;
      String tone = random.nextDouble() < positiveShare ? "positive" : "negative";
      statements.add(new StatementRow(id, article, tone));
      speakers.add(new SpeakerRow(id, speaker));
      issues.add(new IssueRow(id, "ferry"));
    }

    private void shuffle() {
      for (List<?> list :
          List.of(articles, mentions, facts, totals, statements, speakers, issues)) {
        Collections.shuffle(list, new Random(5));
      }
    }
  }

  @BeforeAll
  static void planted() {
    SqlFunctions.register(TestSession.spark());
    rows = changes(new Corpus(), 2, TABLES);
  }

  private static Map<String, List<Row>> changes(
      Corpus corpus, int partitions, List<String> tables) {
    SparkSession spark = TestSession.spark();
    view("article_day", corpus.articles, ArticleRow.class, partitions);
    view("issue_mentions", corpus.mentions, MentionRow.class, partitions);
    view("fact_issue_day", corpus.facts, FactRow.class, partitions);
    view("period_total", corpus.totals, TotalRow.class, partitions);
    view("statements", corpus.statements, StatementRow.class, partitions);
    view("statement_speakers", corpus.speakers, SpeakerRow.class, partitions);
    view("statement_issues", corpus.issues, IssueRow.class, partitions);
    SqlFiles sql = new SqlFiles(spark);
    Changes.stage(spark, sql);
    Map<String, List<Row>> found = new HashMap<>();
    for (String table : tables) {
      List<Row> sorted = new ArrayList<>(sql.table(table).collectAsList());
      sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
      found.put(table, sorted);
    }
    found.put("burst", spark.sql("select * from burst").collectAsList());
    spark.catalog().clearCache();
    return found;
  }

  private static <R extends Record> void view(
      String name, List<R> rows, Class<R> type, int partitions) {
    TestSession.spark()
        .createDataset(rows, Records.encoder(type))
        .repartition(partitions)
        .createOrReplaceTempView(name);
  }

  @AfterAll
  static void dropViews() {
    for (String view :
        List.of(
            "period_article",
            "period_mention",
            "statements",
            "statement_speakers",
            "statement_issues",
            "series_finding",
            "judged_series",
            "burst",
            "spoken_about",
            "cell_article",
            "tone_finding")) {
      TestSession.spark().catalog().dropTempView(view);
    }
  }

  private static LocalDate day(Row row, String column) {
    return row.<java.sql.Date>getAs(column).toLocalDate();
  }

  @Test
  void aSurgeIsABurstOfTheFieldAndOfEachOutlet() {
    List<Row> bursts =
        rows.get("issue_change").stream().filter(r -> r.getAs("kind").equals("burst")).toList();

    assertThat(bursts).allMatch(r -> r.getAs("issue_id").equals("ferry"));
    assertThat(bursts.stream().map(r -> r.<String>getAs("source_id")))
        .contains("all", "harbour", "mirror", "post");
    Row field = bursts.stream().filter(r -> r.getAs("source_id").equals("all")).findFirst().get();
    assertThat(ChronoUnit.DAYS.between(FIRST, day(field, "first_date"))).isBetween(93L, 107L);
    assertThat(ChronoUnit.DAYS.between(FIRST, day(field, "last_date"))).isBetween(121L, 135L);
    assertThat(field.<Double>getAs("q_value")).isLessThan(1e-6);
  }

  @Test
  void daysThatAreNotCoveredAreNoChange() {
    assertThat(rows.get("issue_change"))
        .noneMatch(r -> day(r, "first_date").isBefore(FIRST.plusDays(60)));
  }

  @Test
  void aSurgeIsTwoNewLevels() {
    List<Row> levels =
        rows.get("issue_change").stream()
            .filter(r -> r.getAs("kind").equals("level") && r.getAs("source_id").equals("all"))
            .toList();

    assertThat(levels).hasSize(2).allMatch(r -> r.getAs("issue_id").equals("ferry"));
  }

  @Test
  void periodsThatHoldADayOfABurstBurst() {
    assertThat(rows.get("burst"))
        .anyMatch(
            r ->
                r.getAs("period_grain").equals("month")
                    && day(r, "period_start").equals(LocalDate.of(2025, 5, 1))
                    && r.getAs("source_id").equals("all"))
        .noneMatch(r -> day(r, "period_start").isBefore(LocalDate.of(2025, 4, 1)));
  }

  @Test
  void outletsThatMoveTogetherDoNotLead() {
    assertThat(rows.get("source_lead")).isEmpty();
  }

  @Test
  void aTurnedToneHasItsStatementsAsEvidence() {
    List<Row> shifts = rows.get("tone_shift");

    assertThat(shifts).hasSize(2).allMatch(r -> r.getAs("speaker_id").equals("ada-venn"));
    Row shift = shifts.get(0);
    assertThat(shift.getList(shift.fieldIndex("evidence_before")))
        .hasSize(Math.toIntExact(shift.getAs("n_before")))
        .allMatch(id -> id.toString().endsWith("/ada-venn"));
    assertThat(shift.getList(shift.fieldIndex("evidence_after")))
        .hasSize(Math.toIntExact(shift.getAs("n_after")));
    assertThat(shift.<Double>getAs("net_tone_change")).isLessThan(-.7);
    assertThat(shift.<Double>getAs("q_value")).isLessThan(.01);
  }

  @Test
  void issuesThatGoTogetherHaveALiftAboveOne() {
    List<Row> pairs = rows.get("issue_cooccurrence");

    assertThat(pairs.stream().map(r -> r.<String>getAs("period_grain")))
        .containsOnly("week", "month");
    assertThat(pairs.stream().filter(r -> r.getAs("issue_a").equals("dues")))
        .filteredOn(r -> r.getAs("issue_b").equals("levy"))
        .filteredOn(r -> r.getAs("period_grain").equals("month"))
        .hasSize(7)
        .allMatch(r -> r.<Double>getAs("lift_low") > 1.5)
        .allMatch(r -> r.<Double>getAs("lift") <= r.<Double>getAs("lift_high"));
  }

  @Test
  void neitherOrderNorPartitionsChangeARow() {
    Corpus shuffled = new Corpus();
    shuffled.shuffle();

    Map<String, List<Row>> again = changes(shuffled, 7, JUDGED);

    for (String table : JUDGED) {
      assertThat(again.get(table)).as(table).isEqualTo(rows.get(table));
    }
  }
}
