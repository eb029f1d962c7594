package dev.tenor.job;

import dev.tenor.corpus.InputFile;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * Lays out the articles of a new snapshot: those that the input brings and those that stay of the
 * snapshot before.
 *
 * <p>The input is judged by itself first, whatever the window: duplicates and conflicting ids of an
 * input are the same in each window that is taken of it, so that all windows one after the other
 * give what the whole gives.
 */
public final class GatherArticles {
  private GatherArticles() {}

  /** A row of the view {@code forgotten}. */
  public record Hash(String hash) {}

  /** A row of the view {@code input_file}. */
  public record Address(String address) {}

  /**
   * Reads the view {@code reading}, which is cached.
   *
   * @param forgotten hashes of ids and texts that stay out
   */
  public static void stage(
      SparkSession spark,
      SqlFiles sql,
      List<InputFile> files,
      DayWindow window,
      EarlierSnapshot earlier,
      Collection<String> forgotten) {
    spark
        .createDataset(List.of(window.asked()), Records.encoder(DayWindow.Asked.class))
        .createOrReplaceTempView("asked_window");
    spark
        .createDataset(forgotten.stream().map(Hash::new).toList(), Records.encoder(Hash.class))
        .createOrReplaceTempView("forgotten");
    spark
        .createDataset(
            files.stream().map(file -> new Address(file.address())).toList(),
            Records.encoder(Address.class))
        .createOrReplaceTempView("input_file");
    earlier.open(List.of("articles", "quarantine"));
    sql.stageOnce("record_fate");
    sql.stage("carried_article");
    sql.stage("carried_quarantine");
    sql.stage("gathered");
    sql.stageOnce("gathered_fate");
    sql.stage("kept_reading");
    sql.stage("article_text");
  }
}
