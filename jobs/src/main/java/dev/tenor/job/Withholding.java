package dev.tenor.job;

import dev.tenor.annotate.TextToShow;
import dev.tenor.spark.Partitions;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.SnapshotWriter;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Takes texts out of written tables that must not be published, once all is made of them that needs
 * them. The snapshot is hidden until then.
 */
final class Withholding {
  private Withholding() {}

  /** The row of the view {@code withholding}. */
  public record Asked(String store_text) {}

  static void apply(SparkSession spark, SqlFiles sql, SnapshotWriter snapshot, StoreText choice)
      throws IOException {
    if (choice == StoreText.FULL) {
      return;
    }
    spark
        .createDataset(List.of(new Asked(choice.label())), Records.encoder(Asked.class))
        .createOrReplaceTempView("withholding");
    Dataset<TextToShow> texts = sql.stagedAs("text_to_show", Records.encoder(TextToShow.class));
    Partitions.mapEach(
            choice == StoreText.NONE ? texts.limit(0) : texts,
            TextToShow.Shown.class,
            TextToShow::shown)
        .createOrReplaceTempView("shown_text");
    for (String table : List.of("articles", "statements", "quarantine")) {
      snapshot.rewrite(table, sql.staged("withheld_" + table));
    }
  }
}
