package dev.tenor.job;

import dev.tenor.text.Sha256;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.Forgotten;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * How the list of the forgotten names articles, by hashes alone as the SQL makes them too, and how
 * forgetting ends.
 */
final class Forgetting {
  private Forgetting() {}

  static String idHash(String articleId) {
    return hash("id\n" + articleId);
  }

  /**
   * The same text at the same outlet is the same article, whatever its id.
   *
   * @param textSha256 in hex
   */
  static String textHash(String sourceId, String textSha256) {
    return hash("text\n" + sourceId + "\n" + textSha256);
  }

  /** Drops the snapshots that still hold what is forgotten; the published one does not. */
  static void end(SparkSession spark, Warehouse warehouse) throws IOException {
    Forgotten forgotten = new Forgotten(warehouse);
    if (!forgotten.isPending()) {
      return;
    }
    String published = warehouse.published().orElseThrow().getFileName().toString();
    for (String id : warehouse.snapshotIds()) {
      new EarlierSnapshot(spark, Optional.of(warehouse.snapshot(id)))
          .open(List.of("articles", "quarantine"));
      if (!id.equals(published) && !new SqlFiles(spark).staged("held_though_forgotten").isEmpty()) {
        warehouse.drop(id);
      }
    }
    forgotten.end();
  }

  private static String hash(String words) {
    return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
  }
}
