package dev.tenor.job;

import dev.tenor.TestSession;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.Reading;
import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A corpus with copies, stories after the window, undated ones, and texts that fill buckets. */
final class PlantedCopies {
  static final LocalDate START = LocalDate.of(2025, 3, 1);

  private static final String BOILERPLATE =
      "The Courier is published by the Norrsund Press Society, a charity of readers who pay what"
          + " they can. To hear of our walks, talks and boat trips, leave your address at the desk"
          + " in Tollgate Street or write to the secretary, who answers every letter on Fridays.";
  private static final String STUB =
      "This story is for members. Members read all stories of the Courier, and the crossword.";

  private final Random random = new Random(11);
  private final List<Reading> readings = new ArrayList<>();

  private PlantedCopies() {}

  /**
   * Per story {@code i}: {@code o} the original, {@code v} the same the day after, {@code w} a cut
   * one, {@code again} two months later, {@code u} and {@code x} the first two without a day.
   */
  static List<Reading> stories(int count) {
    PlantedCopies corpus = new PlantedCopies();
    for (int i = 0; i < count; i++) {
      List<String> story = corpus.paragraphs(9);
      List<String> cut = new ArrayList<>(story.subList(0, 7));
      cut.set(0, "(WIRE) - " + cut.get(0));
      LocalDate day = START.plusDays(i / 4);
      corpus.add("o" + i, day, String.join("\n\n", story));
      corpus.add("v" + i, day.plusDays(1), String.join("\n\n", story));
      corpus.add("w" + i, day.plusDays(2), String.join("\n\n", cut));
      corpus.add("again" + i, day.plusDays(60), String.join("\n\n", story));
      corpus.add("u" + i, null, String.join("\n\n", story));
      corpus.add("x" + i, null, String.join("\n\n", cut) + " Ends.");
    }
    return corpus.readings;
  }

  /** {@code event0} to {@code event29}: one event in other words. */
  static List<Reading> sameEvent() throws IOException {
    PlantedCopies corpus = new PlantedCopies();
    try (InputStream in = PlantedCopies.class.getResourceAsStream("/copies/same-event.txt")) {
      String[] stories = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n---\n");
      for (int i = 0; i < stories.length; i++) {
        corpus.add("event" + i, START, stories[i]);
      }
    }
    return corpus.readings;
  }

  /** As many identical texts ({@code stub}), and as many under one paragraph ({@code under}). */
  static List<Reading> hot(int count) {
    PlantedCopies corpus = new PlantedCopies();
    for (int i = 0; i < count; i++) {
      corpus.add("stub" + i, START.plusDays(i % 2), STUB);
      corpus.add("under" + i, START, corpus.paragraphs(1).get(0) + "\n\n" + BOILERPLATE);
    }
    return corpus.readings;
  }

  /** Paragraphs of 40 words that nobody else has. */
  private List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = random.ints(40, 0, 1 << 20).mapToObj(Integer::toHexString).toList();
      paragraphs.add(String.join(" ", words));
    }
    return paragraphs;
  }

  private void add(String id, LocalDate day, String text) {
    readings.add(reading(id, "outlet of " + id, day, text));
  }

  /** A reading whose place in the input is its id. */
  static Reading reading(String id, String source, LocalDate day, String text) {
    DateQuality quality = day == null ? DateQuality.UNKNOWN : DateQuality.METADATA;
    Article article =
        new Article(
            id, source, day, quality, null, null, null, null, "en", text, List.of(), List.of());
    String sha256 = Integer.toHexString(text.hashCode());
    return new Reading(id + sha256 + day, 1, article, sha256, null);
  }

  /** Cluster ids by article id, of the articles kept. */
  static Map<String, String> clusters(List<Reading> readings, int partitions) {
    SparkSession spark = TestSession.spark();
    Dataset<Reading> distributed =
        spark
            .createDataset(readings, Records.encoder(Reading.class))
            .repartition(partitions)
            .cache();
    distributed.createOrReplaceTempView("reading");
    SqlFiles sql = new SqlFiles(spark);
    EarlierSnapshot none = new EarlierSnapshot(spark, Optional.empty());
    GatherArticles.stage(spark, sql, List.of(), DayWindow.ALL, none, List.of());
    CopyClusters.stage(spark, sql, new Nearness(0.6, 7));
    List<Row> rows =
        spark.sql("select article_id, cluster_id, is_original from fate").collectAsList();
    Map<String, String> clusters = new TreeMap<>();
    for (Row row : rows) {
      clusters.put(row.getString(0), row.getString(1));
      if (row.getBoolean(2) != row.getString(0).equals(row.getString(1))) {
        throw new AssertionError(row + " is its own original, or not");
      }
    }
    if (spark.table("record_fate").count() != readings.size()) {
      throw new AssertionError("a record has no fate, or two");
    }
    // Other tests read views of these names.
    List.of("reading", "record_fate", "candidate", "near_pair", "copy", "fate")
        .forEach(spark.catalog()::dropTempView);
    spark.catalog().clearCache();
    return clusters;
  }
}
