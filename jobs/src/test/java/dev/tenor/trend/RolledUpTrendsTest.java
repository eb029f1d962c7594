package dev.tenor.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A family of issues, and speakers of a party: what is summed up counts once. */
class RolledUpTrendsTest {
  private static SparkSession spark;
  private static SqlFiles sql;

  /** Three articles of one day; the first is about two siblings, and two of a party say so. */
  @BeforeAll
  static void layOut() {
    spark = TestSession.spark().newSession();
    SqlFunctions.register(spark);
    sql = new SqlFiles(spark);
    view(
        "dim_issue",
        """
        select * from values ('top', null), ('middle', 'top'), ('left', 'middle'), ('right', 'middle'),
          ('all', null) as i (issue_id, parent)
        """);
    view(
        "dim_speaker",
        """
        select * from values ('ann', 'Greens', null), ('bob', 'Greens', 'Orland'), ('eve', null, null)
          as s (speaker_id, party, country)
        """);
    view(
        "article_day",
        """
        select concat('a', id) as article_id, 'x' as source_id, concat('a', id) as cluster_id,
          true as is_original, date'2024-05-01' as day, date'2024-05-01' as story_day,
          'x' as story_source_id, 0.25d as narrative_tone_score
        from range(3)
        """);
    view(
        "issue_mentions",
        """
        select * from values ('a0', 'left'), ('a0', 'right'), ('a1', 'top')
          as m (article_id, issue_id)
        """);
    view(
        "statements",
        """
        select * from values ('s0', 'a0', 'negative'), ('s1', 'a2', 'positive')
          as s (statement_id, article_id, tone)
        """);
    view(
        "statement_issues",
        "select * from values ('s0', 'left'), ('s0', 'right') as i (statement_id, issue_id)");
    view(
        "statement_speakers",
        """
        select * from values ('s0', 'ann'), ('s0', 'bob'), ('s1', 'bob'), ('s1', 'eve')
          as p (statement_id, speaker_id)
        """);
    sql.stageOnce("member");
    sql.stage("affiliation");
    sql.stageOnce("voice_day");
    sql.stageOnce("member_day");
    for (String fact : List.of("fact_issue_day", "fact_speaker_day")) {
      sql.table(fact).createOrReplaceTempView(fact);
    }
    view(
        "period_total",
        """
        select 'month' as period_grain, date'2024-05-01' as period_start,
          explode(array(null, 'x')) as source_id, 3L as article_total, 3L as story_total,
          3d as effective_total, 3L as article_total_of_field, 3d as effective_total_of_outlets,
          share_interval(0d, 3d) as zero_bounds, true as is_covered, false as is_complete
        """);
    view(
        "tone_rates",
        "select true as is_all, cast(null as array<bigint>) as counts from range(1) where id > 0");
    sql.stageOnce("member_period");
    sql.stageOnce("member_measure");
    sql.stage("voice_measure");
  }

  private static void view(String name, String query) {
    spark.sql(query).createOrReplaceTempView(name);
  }

  private static List<String> rows(String query) {
    return spark.sql(query).collectAsList().stream().map(Row::mkString).toList();
  }

  @Test
  void anArticleAboutTwoChildrenCountsOnceForTheirParent() {
    sql.table("issue_parent_trend").createOrReplaceTempView("rolled_up");

    assertThat(
            rows(
                """
                select parent_id, ' ', mention_count, article_count, story_count, statement_count,
                  negative_count, ' ', net_tone, net_tone_low
                from rolled_up order by parent_id
                """))
        .containsExactly("middle 21111 -1.0null", "top 32211 -1.0null");
  }

  @Test
  void aJointStatementCountsOnceForThePartyOfItsSpeakers() {
    sql.table("affiliation_issue_tone").createOrReplaceTempView("rolled_up");

    assertThat(
            rows(
                """
                select affiliation_type, affiliation, issue_id, statement_count, net_tone
                from rolled_up where period_grain = 'month' order by 1, 2, 3
                """))
        .containsExactly(
            "countryOrlandall20.0",
            "countryOrlandleft1-1.0",
            "countryOrlandright1-1.0",
            "partyGreensall20.0",
            "partyGreensleft1-1.0",
            "partyGreensright1-1.0");
  }

  @Test
  void aShareIsCorrectedWhereTheRatesOfItsIssueAreKnownWell() {
    view(
        "burst",
        """
        select 'day' as period_grain, date'2024-05-01' as period_start, '' as source_id,
          '' as issue_id
        where false
        """);
    view(
        "issue_rates",
        """
        select * from values ('left', array(90L, 10L, 10L, 40L)), ('right', array(90L, 10L, 2L, 5L))
          as r (issueId, counts)
        """);
    sql.table("issue_trend").createOrReplaceTempView("corrected_trend");

    // (1/3 - .1) / (.8 - .1)
    assertThat(
            rows(
                """
                select issue_id, round(share, 6), round(corrected_share, 6),
                  corrected_share_low <= corrected_share and corrected_share <= corrected_share_high
                from corrected_trend where period_grain = 'month' and issue_id in ('left', 'right')
                order by issue_id
                """))
        .containsExactly("left0.3333330.333333true", "right0.333333nullnull");
  }
}
