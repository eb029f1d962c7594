package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.issue.Issue;
import dev.tenor.issue.Taxonomy;
import dev.tenor.issue.Term;
import dev.tenor.model.Aside;
import dev.tenor.model.AsideKind;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import dev.tenor.trend.SqlFunctions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Phrases planted into a small corpus rise where they were planted, and nowhere else. */
class EmergingTermsTest {
  private static final Taxonomy TAXONOMY =
      new Taxonomy(
          "test",
          "1",
          List.of(),
          List.of(
              new Issue(
                  "ferry",
                  "Ferries",
                  "Ferry lines.",
                  null,
                  List.of(),
                  List.of(new Term("ferry", List.of("ferry"), null, null, List.of(), null, 0)),
                  List.of(),
                  List.of())));

  private static final String ASIDE = " Read the harbour bulletin.";

  private static List<Row> rows;

  /** A row of the view {@code articles}, as far as the SQL reads it. */
  public record ArticleRow(
      String article_id,
      LocalDate published_date,
      boolean is_original,
      String title,
      String text,
      List<Aside> asides) {}

  /** A row of the view {@code dim_speaker}, as far as the SQL reads it. */
  public record SpeakerRow(String speaker_type, List<String> surface_forms) {}

  @BeforeAll
  static void planted() {
    List<ArticleRow> articles = articles();
    rows = emerging(articles);
  }

  private static List<ArticleRow> articles() {
    List<ArticleRow> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      LocalDate day = LocalDate.of(2025, 1 + i / 20, 1 + i % 20);
      StringBuilder text = new StringBuilder("\ud83d\ude00 Cranes turn above the docks.");
      if (i >= 30) {
        text.append(" A Kelp Levy was floated. The ferry sank. Orla Venn left.");
      }
      List<Aside> asides = i >= 30 ? List.of(aside(text.toString())) : List.of();
      text.append(asides.isEmpty() ? "" : ASIDE);
      articles.add(new ArticleRow("a" + i, day, true, null, text.toString(), asides));
    }
    for (int i = 0; i < 10; i++) {
      articles.add(
          new ArticleRow(
              "copy" + i, LocalDate.of(2025, 2, 20), false, null, "Copied tidings.", List.of()));
    }
    return articles;
  }

  /** What stands behind the articles in which phrases rise, and is no part of them. */
  private static Aside aside(String text) {
    int start = text.codePointCount(0, text.length());
    return new Aside(start, start + ASIDE.length(), AsideKind.READ_MORE);
  }

  private static List<Row> emerging(List<ArticleRow> articles) {
    SparkSession spark = TestSession.spark();
    SqlFunctions.register(spark);
    spark
        .createDataset(articles, Records.encoder(ArticleRow.class))
        .createOrReplaceTempView("articles");
    spark
        .createDataset(
            List.of(new SpeakerRow("person", List.of("Orla Venn"))),
            Records.encoder(SpeakerRow.class))
        .createOrReplaceTempView("dim_speaker");
    SqlFiles sql = new SqlFiles(spark);
    EmergingTerms.stage(spark, sql, TAXONOMY, StoreText.FULL);
    List<Row> found =
        sql.table("emerging_term").orderBy("period_start", "rank_in_month").collectAsList();
    spark.catalog().clearCache();
    return found;
  }

  @AfterAll
  static void dropViews() {
    for (String view : List.of("articles", "dim_speaker", "dated_text", "rising_phrase")) {
      TestSession.spark().catalog().dropTempView(view);
    }
  }

  private static List<String> terms(List<Row> of) {
    return of.stream().map(row -> row.<String>getAs("term")).toList();
  }

  @Test
  void aPhraseThatRisesIsFoundWhole() {
    assertThat(terms(rows)).contains("kelp levy").doesNotContain("kelp", "levy");
    Row row = rows.get(terms(rows).indexOf("kelp levy"));
    assertThat(row.<Object>getAs("period_start")).hasToString("2025-02-01");
    assertThat(row.<Long>getAs("article_count")).isEqualTo(10);
    assertThat(row.<Long>getAs("article_count_before")).isZero();
    assertThat(row.<Long>getAs("article_total_before")).isEqualTo(20);
  }

  @Test
  void itsExamplePointsIntoTheFirstArticle() {
    Row row = rows.get(terms(rows).indexOf("kelp levy"));
    String text = articles().get(30).text();
    int from = text.offsetByCodePoints(0, row.<Integer>getAs("example_char_start"));
    int to = text.offsetByCodePoints(0, row.<Integer>getAs("example_char_end"));

    assertThat(row.<String>getAs("example_article_id")).isEqualTo("a30");
    assertThat(text.substring(from, to)).isEqualTo("Kelp Levy");
    assertThat(row.<String>getAs("example_snippet")).isEqualTo("A Kelp Levy was floated.");
  }

  @Test
  void whatAnIssueCoversAndWhoSpeaksAreNoNews() {
    assertThat(terms(rows)).doesNotContain("ferry", "ferry sank", "orla", "venn", "orla venn");
  }

  @Test
  void whatIsAlwaysThereAndCopiesDoNotRise() {
    assertThat(terms(rows)).doesNotContain("cranes", "docks", "copied tidings");
  }

  @Test
  void whatIsNoPartOfTheArticleDoesNotRise() {
    assertThat(terms(rows)).doesNotContain("harbour bulletin", "harbour", "bulletin");
  }

  @Test
  void theOrderOfArticlesDoesNotMatter() {
    List<ArticleRow> shuffled = articles();
    Collections.shuffle(shuffled, new Random(7));

    assertThat(emerging(shuffled)).isEqualTo(rows);
  }
}
