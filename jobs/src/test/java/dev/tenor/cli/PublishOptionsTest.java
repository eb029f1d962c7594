package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.warehouse.iceberg.IcebergPlace;
import dev.tenor.warehouse.iceberg.IcebergRuntime;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is wrong about publishing is told before Spark starts. */
class PublishOptionsTest {
  @TempDir private Path folder;

  @Test
  void wrongOptionsAreNamed() {
    assertThat(told("--publish", "paper")).contains("--publish paper: must be one of");
    assertThat(told("--publish", "iceberg")).contains("--publish iceberg needs --catalog");
    assertThat(told("--catalog", "prod")).contains("need --publish iceberg");
    assertThat(iceberg("--catalog", "hadoop:")).contains("--catalog hadoop:: neither");
    assertThat(iceberg("--catalog", "my-lake")).contains("--catalog my-lake: neither");
    assertThat(iceberg("--catalog", "jdbc:sqlite:c.db")).contains("needs --catalog-files");
    assertThat(iceberg("--catalog", "prod", "--catalog-files", "x")).contains("jdbc: catalogs");
    assertThat(iceberg("--catalog", "prod", "--namespace", "a;b")).contains("--namespace a;b");
    assertThat(iceberg("--catalog", "prod", "--partition-by", "hour"))
        .contains("--partition-by hour: must be one of month, day, none");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aPasswordInAnAddressIsRefusedAndNotRepeated() {
    String told =
        iceberg("--catalog", "jdbc:postgresql://db/c?password=hush1", "--catalog-files", "lake");

    assertThat(told).contains("TENOR_CATALOG_PASSWORD").doesNotContain("hush1");
    assertThat(iceberg("--catalog", "jdbc:postgresql://ann:hush2@db/c", "--catalog-files", "lake"))
        .contains("no password in the address")
        .doesNotContain("hush2");
  }

  /** Options of publishing alone. */
  @Command
  private static final class Publish {
    @Mixin private PublishOptions options;

    static String catalog(String... words) {
      Publish publish = new Publish();
      new CommandLine(publish).parseArgs(words);
      IcebergPlace place = publish.options.place().orElseThrow();
      return place.catalog() + " " + place.files().orElse("");
    }
  }

  @Test
  void aLocationThatBeginsNowhereBeginsInThisFolder() {
    String here = Path.of("").toAbsolutePath().toString();

    assertThat(Publish.catalog("--publish", "iceberg", "--catalog", "hadoop:lake"))
        .isEqualTo("hadoop:file:" + here + "/lake ");
    assertThat(
            Publish.catalog(
                "--publish", "iceberg", "--catalog", "jdbc:sqlite:c.db", "--catalog-files", "lake"))
        .isEqualTo("jdbc:sqlite:" + here + "/c.db file:" + here + "/lake");
    assertThat(Publish.catalog("--publish", "iceberg", "--catalog", "hadoop:hdfs://nn/lake"))
        .isEqualTo("hadoop:hdfs://nn/lake ");
    assertThat(Publish.catalog("--publish", "iceberg", "--catalog", "prod")).isEqualTo("prod ");
  }

  @Test
  void withoutIcebergTheLineSaysWhatToAdd() {
    Assumptions.assumeFalse(IcebergRuntime.isPresent(), "skipped: Iceberg is there");

    assertThat(iceberg("--catalog", "hadoop:" + folder.resolve("lake")))
        .contains("--publish iceberg: Iceberg is not on the class path")
        .contains("org.apache.iceberg:iceberg-spark-runtime-4.1_2.13:")
        .contains("TENOR_CLASSPATH");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void withIcebergTheLineSaysWhichCatalogOrDriverIsUnknown() {
    Assumptions.assumeTrue(IcebergRuntime.isPresent(), "skipped: Iceberg is not there");

    assertThat(iceberg("--catalog", "prod")).contains("set spark.sql.catalog.prod in the file");
    assertThat(iceberg("--catalog", "jdbc:nosuch:x", "--catalog-files", "lake"))
        .contains("no JDBC driver for jdbc:nosuch");
  }

  private String iceberg(String... options) {
    List<String> all = new ArrayList<>(List.of("--publish", "iceberg"));
    all.addAll(List.of(options));
    return told(all.toArray(String[]::new));
  }

  /** What a run says that ends with 2. */
  private String told(String... options) {
    List<String> words =
        new ArrayList<>(
            List.of("run", "--input", "data/sample", "--warehouse", folder.resolve("out") + ""));
    words.addAll(List.of(options));
    PrintStream terminal = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      assertThat(Tenor.execute(words.toArray(String[]::new))).isEqualTo(2);
    } finally {
      System.setErr(terminal);
    }
    return err.toString(StandardCharsets.UTF_8);
  }
}
