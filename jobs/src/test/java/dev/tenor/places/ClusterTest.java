package dev.tenor.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.ChildProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed application on a real standalone cluster: its rows are those of one machine, whatever
 * dies and wherever the input lies.
 */
@Tag("slow")
class ClusterTest {
  private static final String KEY = "tenor-places-key";
  private static final String SECRET = "nowhere/Written+7QxV";
  private static final String WRONG_SECRET = "nowhere/Written+Wrong";

  @TempDir private static Path shared;
  private static Path alone;

  @TempDir private Path folder;

  @BeforeAll
  static void runAlone() throws Exception {
    assumeTrue(
        StandaloneCluster.isPacked(), "skipped: not packed for a cluster (services.sh does it)");
    alone = SampleRun.alone(shared);
  }

  @Test
  void anExecutorAndAWorkerKilledInMidJobChangeNoRow() throws Exception {
    Path warehouse = folder.resolve("warehouse");
    List<String> run = SampleRun.arguments(warehouse, SampleRun.INPUT);

    try (StandaloneCluster spark = StandaloneCluster.start(folder)) {
      ChildProcess driver =
          spark.submit("driver", spark.url(), List.of(), SampleRun.SMALL, Map.of(), run);
      driver.await("read   ");
      assertThat(spark.killExecutor(0)).as("the first worker had an executor").isTrue();
      driver.await("annotate   ");
      spark.killWorker(1);

      assertThat(driver.exitCode()).as(driver.text()).isZero();
      assertThat(driver.text()).containsPattern("Lost executor \\d+(?s:.*)Lost executor \\d+");
    }
    SampleRun.assertSameRows(alone, warehouse, Set.of("run_metrics"));
  }

  @Test
  void theSameRowsWhereverTheInputLiesAndNoSecretAnywhere() throws Exception {
    List<String> lines = Files.readAllLines(Path.of(SampleRun.INPUT), StandardCharsets.UTF_8);
    Path parts = Files.createDirectory(folder.resolve("parts"));
    int third = lines.size() / 3;
    Path here = Files.write(parts.resolve("here.jsonl"), lines.subList(0, third));
    Path hdfs = Files.write(parts.resolve("hdfs.jsonl"), lines.subList(third, 2 * third));
    Path s3 = Files.write(parts.resolve("s3.jsonl"), lines.subList(2 * third, lines.size()));
    Path services = Files.createDirectory(folder.resolve("services"));
    Path ours = Files.createDirectory(folder.resolve("ours"));
    Path warehouse = ours.resolve("warehouse");
    // A plain path is one of the default file system as an input, and local as a warehouse.
    List<String> run =
        SampleRun.arguments(warehouse, "file://" + here, "/news", "s3a://news/daily/*.jsonl");

    try (Hdfs nameNode = Hdfs.start(services);
        ObjectStore store = ObjectStore.start(services, KEY, SECRET);
        StandaloneCluster spark = StandaloneCluster.start(ours)) {
      nameNode.put(hdfs, "/news/hdfs.jsonl");
      store.put(s3, "news", "daily/s3.jsonl");
      Map<String, String> settings = new HashMap<>(SampleRun.SMALL);
      settings.put("spark.hadoop.fs.defaultFS", nameNode.address());
      settings.putAll(store.settings());

      Map<String, String> wrong = new HashMap<>(settings);
      wrong.put("spark.hadoop.fs.s3a.access.key", KEY);
      wrong.put("spark.hadoop.fs.s3a.secret.key", WRONG_SECRET);
      ChildProcess refused =
          spark.submit("refused", "local[1]", store.connector(), wrong, Map.of(), run);
      assertThat(refused.exitCode()).as(refused.text()).isEqualTo(3);
      assertThat(refused.text()).contains("s3a://news/daily/*.jsonl: cannot be read");

      Map<String, String> right = Map.of("AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", SECRET);
      ChildProcess driver =
          spark.submit("driver", spark.url(), store.connector(), settings, right, run);
      assertThat(driver.exitCode()).as(driver.text()).isZero();

      assertThat(Files.readString(warehouse.resolve("current/_manifest.json")))
          .contains("\"file:" + here + "\"")
          .contains("\"" + nameNode.address() + "/news/hdfs.jsonl\"")
          .contains("\"s3a://news/daily/s3.jsonl\"");
    }
    // The quarantine says in which file a record stands, which is what was changed.
    SampleRun.assertSameRows(alone, warehouse, Set.of("run_metrics", "quarantine"));
    LeftFiles left = LeftFiles.below(ours);
    assertThat(left.names()).contains("driver.log", "refused.log", "stderr", "_manifest.json");
    assertThat(left.holding(SECRET)).isEmpty();
    assertThat(left.holding(WRONG_SECRET)).isEmpty();
  }

  @Test
  void sparkSubmitEndsWithTheCodesThatSchedulersRead() throws Exception {
    StandaloneCluster spark = StandaloneCluster.none(folder);
    Path warehouse = folder.resolve("warehouse");
    List<String> run = SampleRun.arguments(warehouse, SampleRun.INPUT);

    assertThat(code(spark, "2", SampleRun.with(run, "--keep-snapshots", "0"))).isEqualTo(2);
    assertThat(code(spark, "3", SampleRun.arguments(warehouse, "no-such-file"))).isEqualTo(3);

    ChildProcess ended = submit(spark, "143", run);
    ended.await("start   ");
    assertThat(code(spark, "5", run)).isEqualTo(5);
    ended.terminate();
    assertThat(ended.exitCode()).isEqualTo(143);
    assertThat(ended.text()).contains("ended by SIGTERM");

    List<String> strict = SampleRun.with(run, "--fail-above", "unknown-speaker-share=0");
    assertThat(code(spark, "4", strict)).isEqualTo(4);
    assertThat(warehouse.resolve("current")).doesNotExist();
  }

  private static int code(StandaloneCluster spark, String name, List<String> arguments)
      throws Exception {
    return submit(spark, name, arguments).exitCode();
  }

  private static ChildProcess submit(StandaloneCluster spark, String name, List<String> arguments)
      throws Exception {
    return spark.submit(name, "local[2]", List.of(), SampleRun.SMALL, Map.of(), arguments);
  }
}
