package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierSnapshotTest {
  @TempDir private Path snapshot;
  private final SparkSession spark = TestSession.spark();

  @Test
  void whatAnOlderVersionDidNotWriteIsNullOrEmpty() throws IOException {
    spark
        .sql("select 'a' as article_id, 'old' as gone_since, 'x' as text, '2025-01' as month")
        .write()
        .parquet(snapshot.resolve("articles/month=2025-01").toString());

    new EarlierSnapshot(spark, Optional.of(snapshot)).open(List.of("articles", "quarantine"));
    EarlierSnapshot.openAll(
        spark, List.of(snapshot, snapshot.resolve("none")), "articles", "all_articles");

    Row row = spark.sql("select article_id, text, url, month from earlier_articles").first();
    assertThat(row.mkString("|")).isEqualTo("a|x|null|2025-01");
    assertThat(spark.table("earlier_quarantine").count()).isZero();
    assertThat(spark.table("all_articles").count()).isEqualTo(1);
  }
}
