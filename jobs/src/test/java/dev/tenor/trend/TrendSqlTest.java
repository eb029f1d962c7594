package dev.tenor.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the SQL of trends says of planted evidence. */
class TrendSqlTest {
  private static SparkSession spark;
  private static SqlFiles sql;

  @BeforeAll
  static void open() {
    spark = TestSession.spark().newSession();
    SqlFunctions.register(spark);
    sql = new SqlFiles(spark);
  }

  private static void view(String name, String query) {
    spark.sql(query).createOrReplaceTempView(name);
  }

  private static List<String> rows(String query) {
    return spark.sql(query).collectAsList().stream().map(Row::mkString).toList();
  }

  @Test
  void lostDaysAreGapsAndSparseOutletsAreUnknown() {
    // Ten weeks; the full outlet runs 20 a day and 10 on Sundays, but 2 on its day 60; the sparse
    // one runs one a day and none on day 60; the late one begins on day 56.
    view(
        "articles",
        """
        select concat(source_id, d.n, '-', c) as article_id, source_id,
          date_add(date'2024-01-01', d.n) as published_date
        from (select explode(sequence(0, 69)) as n) d
        cross join values ('full'), ('sparse'), ('late') as s (source_id)
        lateral view explode(sequence(1, 20)) x as c
        where case source_id
          when 'full' then c <= if(n = 60, 2, if(n % 7 = 6, 10, 20))
          when 'sparse' then c <= 1 and n <> 60
          else n >= 56 end
        """);
    view("quarantine", "select 1 as x where false");
    view("dim_source", "select * from (" + text("dim_source") + ")");
    view("dim_date", "select * from (" + text("dim_date") + ")");
    sql.table("coverage").createOrReplaceTempView("coverage");

    assertThat(
            rows("select source_id, day, article_count, expected_count from coverage where is_gap"))
        .containsExactly("full2024-03-01220.0");
    assertThat(
            rows("select count(*) from coverage where source_id <> 'full' and is_gap is not null"))
        .containsExactly("0");
    assertThat(
            rows(
                """
                select min(day), min(expected_count), max(expected_count) from coverage
                where source_id = 'full' and expected_count is not null
                """))
        .containsExactly("2024-01-2910.020.0");
  }

  private static String text(String table) {
    try (var in = SqlFiles.class.getClassLoader().getResourceAsStream("tables/" + table + ".sql")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void ratesOfTwoModelsAreWeighedByWhatTheyJudged() {
    view(
        "statements",
        """
        select concat('s', id) as statement_id, if(id < 3, 'a', 'b') as model_version
        from range(4)
        """);
    view("statement_issues", "select 's0' as statement_id, 'peace' as issue_id");
    view(
        "tone_confusion",
        """
        select model_version, true_tone, judged_tone,
          case when true_tone = judged_tone then good else 100 - good end as statement_count
        from values ('a', 80), ('b', 60) as m (model_version, good)
        cross join values ('positive'), ('neutral'), ('negative') as t (true_tone)
        cross join values ('positive'), ('neutral'), ('negative') as j (judged_tone)
        """);
    sql.stage("tone_rates");

    assertThat(rows("select is_all, array_join(counts, ',') from tone_rates order by is_all"))
        .containsExactly("false80,20,20,20,80,20,20,20,80", "true75,25,25,25,75,25,25,25,75");
  }

  @Test
  void boundsAreNullWhereNothingOrOneArticleWasSeen() {
    assertThat(rows("select share_interval(cast(null as double), 0d)")).containsExactly("null");
    assertThat(rows("select net_tone_interval(array(1L, 5L, 5L, 0L, 25L, 25L, 25L))"))
        .containsExactly("null");
    String rates = "array(80L, 10L, 10L, 10L, 80L, 10L, 10L, 10L, 80L)";
    String poor = "array(40L, 30L, 30L, 30L, 40L, 30L, 30L, 30L, 40L)";
    String tones = "array(10L, 10L, 8L, 1L, 9L, 10L, 7L), array(1L, 1L, 8L), ";
    assertThat(rows("select corrected_tone(" + tones + poor + ")")).containsExactly("null");
    assertThat(rows("select corrected_tone(" + tones + "null)")).containsExactly("null");
    // 10% judged negative and neutral each: all of it is error, and all is positive.
    assertThat(rows("select round(corrected_tone(" + tones + rates + ").positive, 9)"))
        .containsExactly("1.0");
  }
}
