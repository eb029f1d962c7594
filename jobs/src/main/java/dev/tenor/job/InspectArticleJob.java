package dev.tenor.job;

import dev.tenor.spark.Records;
import dev.tenor.spark.Sessions;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.SnapshotReader;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** Takes one article out of a published snapshot, with all that was found in it. */
public final class InspectArticleJob {
  /** Ids that a message shows, so that their form can be seen. */
  private static final int SHOWN_IDS = 3;

  private final Path warehouse;
  private final String articleId;
  private final String master;

  /**
   * @param articleId as the table {@code articles} has it
   * @param master where Spark runs, such as {@code local[2]}
   */
  public InspectArticleJob(Path warehouse, String articleId, String master) {
    this.warehouse = warehouse;
    this.articleId = articleId;
    this.master = master;
  }

  /** A row of the view {@code wanted_article}. */
  public record WantedArticle(String articleId) {}

  /**
   * @throws UsageProblem where nothing is published, or no article has this id
   */
  public InspectedArticle run() throws IOException {
    Path snapshot =
        new Warehouse(warehouse)
            .published()
            .orElseThrow(() -> new UsageProblem(warehouse + ": no published snapshot"));
    Manifest.requireReadable(snapshot);
    SparkSession spark = Sessions.open(master, Files.createTempDirectory("tenor-inspect"));
    new SnapshotReader(spark, snapshot)
        .open(List.of("articles", "issue_mentions", "statements", "statement_issues"));
    spark
        .createDataset(List.of(new WantedArticle(articleId)), Records.encoder(WantedArticle.class))
        .createOrReplaceTempView("wanted_article");
    List<InspectedArticle> found =
        new SqlFiles(spark)
            .stagedAs("inspected_article", Records.encoder(InspectedArticle.class))
            .collectAsList();
    if (found.isEmpty()) {
      throw new UsageProblem(unknown(spark, snapshot));
    }
    return found.get(0);
  }

  private String unknown(SparkSession spark, Path snapshot) {
    long count = spark.sql("select count(*) from articles").first().getLong(0);
    String some =
        spark
            .sql("select article_id from articles order by article_id limit " + SHOWN_IDS)
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.joining(", "));
    return "article '%s': none of the %,d articles of snapshot %s has this id; theirs are %s"
        .formatted(
            articleId, count, snapshot.getFileName(), some + (count > SHOWN_IDS ? ", ..." : ""));
  }
}
