package dev.tenor.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.metrics.MetricsSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFiguresTest {
  @TempDir private Path folder;

  @Test
  void aSinkOfSparkCarriesTheFiguresOfTheLatestRun() throws Exception {
    TestSession.spark();
    SparkConf settings =
        new SparkConf(false)
            .set("spark.app.id", "test")
            .set("spark.executor.id", "driver")
            .set("spark.metrics.conf.*.sink.csv.class", "org.apache.spark.metrics.sink.CsvSink")
            .set("spark.metrics.conf.*.sink.csv.period", "60")
            .set("spark.metrics.conf.*.sink.csv.directory", folder.toString());
    MetricsSystem system = MetricsSystem.createMetricsSystem("driver", settings);
    system.start(false);
    try {
      RunFigures.registerWith(system).set("read", "kept", 1);
      RunFigures run = RunFigures.registerWith(system);
      run.set("read", "kept", 68);
      run.set("read", "kept", 69);
      system.report();
    } finally {
      system.stop();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> kept =
          files.filter(f -> f.getFileName().toString().endsWith("tenor.read.kept.csv")).toList();
      assertThat(kept).hasSize(1);
      assertThat(Files.readAllLines(kept.get(0))).element(1).asString().endsWith(",69.0");
    }
  }

  @Test
  void theFiguresOfASessionStandInItsMetrics() {
    TestSession.spark();
    RunFigures.register().set("audit", "seconds", 3.5);

    assertThat(
            org.apache.spark.SparkEnv.get()
                .metricsSystem()
                .getSourcesByName("tenor")
                .head()
                .metricRegistry()
                .getGauges())
        .containsKey("audit.seconds");
  }
}
