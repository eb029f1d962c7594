package dev.tenor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFiles;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.corpus.Reading;
import dev.tenor.job.CopyClusters;
import dev.tenor.job.DayWindow;
import dev.tenor.job.GatherArticles;
import dev.tenor.spark.Sessions;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What finding copies costs beside reading, and how much of the planted copies it finds.
 *
 * <p>Arguments: a scratch folder, then JSON Lines files, smallest first. Beside a file may lie
 * FILE.truth.jsonl with lines of {@code copy} and {@code of}. The first file is read once before it
 * is measured, to warm the compilers.
 */
class CopiesBench {
  private static final Nearness NEARNESS = new Nearness(0.6, 7);

  public static void main(String[] arguments) throws IOException {
    SparkSession spark = Sessions.open("local[*]", Path.of(arguments[0]));
    measure(spark, arguments[1]);
    System.out.printf(
        "%-28s %9s %12s %12s %8s %9s%n",
        "CPU s per 1,000 articles", "articles", "read", "copies", "recall", "precision");
    for (int i = 1; i < arguments.length; i++) {
      System.out.println(measure(spark, arguments[i]));
    }
    spark.stop();
  }

  private static String measure(SparkSession spark, String file) throws IOException {
    System.gc();
    double start = cpuSeconds();
    Dataset<Reading> readings =
        new ReadCorpus(spark, FieldNames.DEFAULT, ArticleRules.plain(2_000_000))
            .read(
                InputFiles.list(
                    spark.sparkContext().hadoopConfiguration(), List.of(file), Optional.empty()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    readings.createOrReplaceTempView("reading");
    long articles = readings.count();
    double read = cpuSeconds();
    SqlFiles sql = new SqlFiles(spark);
    EarlierSnapshot none = new EarlierSnapshot(spark, Optional.empty());
    GatherArticles.stage(spark, sql, List.of(), DayWindow.ALL, none, List.of());
    CopyClusters.stage(spark, sql, NEARNESS);
    spark.table("fate").count();
    double copies = cpuSeconds();
    Map<String, String> clusters = new TreeMap<>();
    List<Row> rows = spark.sql("select article_id, cluster_id from fate").collectAsList();
    rows.forEach(row -> clusters.put(row.getString(0), row.getString(1)));
    String line =
        "%-28s %9d %12.3f %12.3f %s"
            .formatted(
                Path.of(file).getFileName(),
                articles,
                (read - start) / articles * 1000,
                (copies - read) / articles * 1000,
                quality(clusters, Path.of(file + ".truth.jsonl")));
    spark.catalog().clearCache();
    readings.unpersist(true);
    return line;
  }

  /** Recall and precision over pairs of articles in one cluster. */
  private static String quality(Map<String, String> clusters, Path truth) throws IOException {
    if (!Files.exists(truth)) {
      return "";
    }
    Map<String, String> stories = new HashMap<>();
    for (String line : Files.readAllLines(truth)) {
      JsonNode pair = new ObjectMapper().readTree(line);
      stories.put(pair.get("copy").asText(), pair.get("of").asText());
      stories.put(pair.get("of").asText(), pair.get("of").asText());
    }
    long planted = pairs(counts(stories, stories, Map.of()));
    long reported = pairs(counts(clusters, clusters, Map.of()));
    long both = pairs(counts(stories, stories, clusters));
    return "%8.4f %9.4f  (%d planted pairs, %d reported)"
        .formatted((double) both / planted, (double) both / reported, planted, reported);
  }

  private static Map<String, Long> counts(
      Map<String, String> members, Map<String, String> first, Map<String, String> second) {
    Map<String, Long> counts = new HashMap<>();
    members
        .keySet()
        .forEach(id -> counts.merge(first.get(id) + "|" + second.get(id), 1L, Long::sum));
    return counts;
  }

  private static long pairs(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }

  private static double cpuSeconds() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
