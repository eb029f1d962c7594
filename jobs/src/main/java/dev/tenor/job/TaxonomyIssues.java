package dev.tenor.job;

import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.Records;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Lays out the view {@code taxonomy_issue}: the issues that a taxonomy names. */
final class TaxonomyIssues {
  private TaxonomyIssues() {}

  /** A row of the view. */
  public record Issue(String issueId, String label, String definition, String parent) {}

  static void stage(SparkSession spark, Taxonomy taxonomy) {
    List<Issue> issues =
        taxonomy.issues().stream()
            .map(i -> new Issue(i.id(), i.label(), i.definition(), i.parent()))
            .toList();
    spark
        .createDataset(issues, Records.encoder(Issue.class))
        .createOrReplaceTempView("taxonomy_issue");
  }
}
