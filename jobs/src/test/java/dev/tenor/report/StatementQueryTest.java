package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.warehouse.export.SmallSnapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.jdk.javaapi.CollectionConverters;

class StatementQueryTest {
  private final SparkSession spark = TestSession.spark();
  @TempDir private Path folder;

  /** An article of 20 MB with 4,000 statements was written to disk 4,000 times. */
  @Test
  void oneJoinAloneCarriesWholeTexts() throws Exception {
    SmallSnapshot snapshot = new SmallSnapshot(folder);
    for (String table :
        List.of("articles", "statements", "statement_speakers", "statement_issues")) {
      snapshot.with(table, 1, Map.of());
      spark.read().parquet(folder.resolve(table).toString()).createOrReplaceTempView(table);
    }
    spark
        .sql("select '' as statement_id, 1 as round_number")
        .createOrReplaceTempView("kept_statement");

    LogicalPlan plan =
        new ReportQueries(spark, ReportLimits.STANDARD)
            .query("statement")
            .queryExecution()
            .optimizedPlan();

    assertThat(joins(plan, false)).isGreaterThan(1);
    assertThat(joins(plan, true)).isEqualTo(1);
  }

  private static long joins(LogicalPlan plan, boolean withTexts) {
    boolean counts =
        plan instanceof Join
            && (!withTexts
                || CollectionConverters.asJava(plan.output()).stream()
                    .anyMatch(column -> column.name().equals("text")));
    return (counts ? 1 : 0)
        + CollectionConverters.asJava(plan.children()).stream()
            .mapToLong(child -> joins(child, withTexts))
            .sum();
  }
}
