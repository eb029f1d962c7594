package dev.tenor.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.ChildProcess;
import dev.tenor.PublishedTables;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs by the launcher whose tables lie, besides the directory, in an object store and on HDFS. */
@Tag("slow")
class LakeTest {
  private static final String KEY = "tenor-lake-key";
  private static final String SECRET = "nowhere/Written+8RyW";
  private static final List<String> TABLES =
      List.of("statements", "issue_trend", "fact_speaker_day", "dim_speaker");

  @TempDir private Path folder;
  private Path ours;
  private String iceberg;

  @BeforeEach
  void findIceberg() throws Exception {
    Optional<String> jars = Services.classPath("iceberg");
    assumeTrue(jars.isPresent(), "skipped: Iceberg was not fetched (services.sh does it)");
    iceberg = jars.get();
    ours = Files.createDirectory(folder.resolve("ours"));
  }

  @Test
  void anObjectStoreHoldsTheRowsOfTheDirectoryAndNobodyTheSecret() throws Exception {
    try (ObjectStore store = ObjectStore.start(folder, KEY, SECRET)) {
      store.put(Files.writeString(folder.resolve("empty"), ""), "lake", "empty");
      Map<String, String> settings = new HashMap<>(store.settings());
      settings.put("spark.hadoop.fs.s3a.access.key", KEY);
      settings.put("spark.hadoop.fs.s3a.secret.key", SECRET);

      run(
          settings,
          store.connector(),
          "--catalog",
          "jdbc:sqlite:" + folder.resolve("catalog.db"),
          "--catalog-files",
          "s3a://lake/tables");
      assertSameRows(folder.resolve("buckets/lake/tables"));
    }
    LeftFiles left = LeftFiles.below(ours);
    assertThat(left.names()).contains("run.log", "_manifest.json");
    assertThat(left.holding(SECRET)).isEmpty();
  }

  @Test
  void hdfsHoldsTheRowsOfTheDirectory() throws Exception {
    try (Hdfs nameNode = Hdfs.start(folder)) {
      run(Map.of(), List.of(), "--catalog", "hadoop:" + nameNode.address() + "/lake");

      assertSameRows(nameNode.copy("/lake", folder.resolve("copied")));
    }
  }

  private void run(Map<String, String> settings, List<Path> jars, String... more) throws Exception {
    List<String> run =
        SampleRun.with(
            SampleRun.arguments(ours.resolve("warehouse"), SampleRun.INPUT),
            "--speech",
            "rules",
            "--publish",
            "iceberg");
    ProcessBuilder builder = ChildProcess.tenor(SampleRun.with(run, more));
    String connector = jars.stream().map(Path::toString).collect(Collectors.joining(":"));
    builder
        .environment()
        .put("TENOR_CLASSPATH", iceberg + (jars.isEmpty() ? "" : File.pathSeparator + connector));
    if (!settings.isEmpty()) {
      List<String> lines = new ArrayList<>();
      new TreeMap<>(settings).forEach((key, value) -> lines.add(key + " " + value));
      Path file = Files.write(folder.resolve("spark.conf"), lines);
      builder.environment().put("TENOR_SPARK_PROPERTIES", file.toString());
    }
    ChildProcess tenor = ChildProcess.start(builder, ours.resolve("run.log"));
    assertThat(tenor.exitCode()).as(tenor.text()).isZero();
    assertThat(tenor.text()).contains("audited on branch");
  }

  /** What the catalog's files hold against what the directory holds, without asking Iceberg. */
  private void assertSameRows(Path lake) throws Exception {
    Path current = ours.resolve("warehouse/current").toRealPath();
    try (PublishedTables tables = PublishedTables.open(current)) {
      for (String table : TABLES) {
        String there =
            "select * from read_parquet('%s/*/%s/data/**/*.parquet', hive_partitioning = false)"
                .formatted(lake, table);
        String columns =
            String.join(
                ", ",
                tables.rows(
                    "select column_name from information_schema.columns where table_name = '"
                        + table
                        + "'"));
        String ofLake = "select %s from (%s)".formatted(columns, there);
        String ofDirectory = "select %s from %s".formatted(columns, table);
        assertThat(tables.number("select count(*) from " + table)).as(table).isPositive();
        assertThat(tables.rows(ofLake + " except all " + ofDirectory)).as(table).isEmpty();
        assertThat(tables.rows(ofDirectory + " except all " + ofLake)).as(table).isEmpty();
      }
    }
  }
}
