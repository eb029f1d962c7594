package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.spark.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReusableResultsTest {
  /** What a test keeps. */
  public record Kept(String key) {}

  private static final Encoder<Kept> KEPT = Records.encoder(Kept.class);

  @TempDir private Path folder;
  private final SparkSession spark = TestSession.spark();

  @Test
  void batchesAddUpAndAReplacementStandsForAll() throws IOException {
    ReusableResults results = results("v1");
    assertThat(keys(results)).isEmpty();

    results.add("1", parts("a"));
    results.add("2", parts("b", "c"));
    assertThat(keys(results)).containsExactly("a", "b", "c");
    assertThat(keys(results("v2"))).isEmpty();
    assertThat(results("v2").beginning("v").orElseThrow().version()).isEqualTo("v1");

    results.replace("2", parts("b"));
    assertThat(keys(results)).containsExactly("b");

    results("v2").add("1", parts("x"));
    results("v2").removeOthers();
    assertThat(keys(results)).isEmpty();
  }

  @Test
  void aBatchWithoutRowsCanBeRead() throws IOException {
    results("v1").add("1", parts());

    assertThat(keys(results("v1"))).isEmpty();
  }

  @Test
  void whatADeadRunLeftIsRemovedOrBroughtBack() throws IOException {
    results("v1").add("1", parts("a"));
    Path kind = warehouse().reusable().resolve("tests");
    Files.move(kind.resolve("v1"), kind.resolve(".old-v1"));
    Files.createDirectories(kind.resolve(".building-v1/2"));
    results("v2").add("1", parts("x"));
    Files.createDirectories(kind.resolve("v2/.building-2/part"));

    warehouse().removeOrphans();

    assertThat(keys(results("v1"))).containsExactly("a");
    assertThat(keys(results("v2"))).containsExactly("x");
    assertThat(kind.resolve(".building-v1")).doesNotExist();
    assertThat(kind.resolve("v2/.building-2")).doesNotExist();
  }

  private Warehouse warehouse() {
    return new Warehouse(folder);
  }

  private ReusableResults results(String version) {
    return new ReusableResults(spark, warehouse(), "tests", version);
  }

  private Map<String, Dataset<?>> parts(String... keys) {
    return Map.of(
        "part",
        spark.createDataset(List.of(keys).stream().map(Kept::new).toList(), KEPT).coalesce(1));
  }

  private static List<String> keys(ReusableResults results) throws IOException {
    return results.rows("part", KEPT).collectAsList().stream().map(Kept::key).sorted().toList();
  }
}
