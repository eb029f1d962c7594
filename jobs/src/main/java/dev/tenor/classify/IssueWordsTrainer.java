package dev.tenor.classify;

import dev.tenor.issue.IssueWords;
import dev.tenor.spark.SideBySide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Learns for each issue which words speak for it: sentences in which a strong term stands, with the
 * term's own words left out, against sentences of articles that never mention the issue.
 */
public final class IssueWordsTrainer {
  /** With fewer sentences an issue is left to its terms alone. */
  static final int LEAST_SENTENCES = 20;

  /** More sentences without an issue say nothing new of it. */
  private static final int MOST_WITHOUT = 8000;

  private static final int LEAST_DOCUMENTS = 5;

  /** A word that stands in every fifth sentence tells no issues apart. */
  private static final double MOST_SHARE = .2;

  private static final double REGULARISATION = .0002;

  private final SparkSession spark;
  private final List<SentenceLesson> plain = new ArrayList<>();
  private final Map<Integer, List<SentenceLesson>> strong = new HashMap<>();
  private int[] hashes;
  private float[] rarity;

  private IssueWordsTrainer(SparkSession spark, List<SentenceLesson> lessons) {
    this.spark = spark;
    for (SentenceLesson lesson : lessons) {
      (lesson.issue() < 0
              ? plain
              : strong.computeIfAbsent(lesson.issue(), fresh -> new ArrayList<>()))
          .add(lesson);
    }
  }

  /**
   * Learns; the same lessons in the same order give the same words.
   *
   * @param issueIds ids by the numbers that the lessons use
   * @return words of those issues that have enough sentences; of none where there are none
   */
  public static IssueWords train(
      SparkSession spark, List<String> issueIds, List<SentenceLesson> lessons) throws IOException {
    return new IssueWordsTrainer(spark, lessons).train(issueIds);
  }

  private IssueWords train(List<String> issueIds) throws IOException {
    index();
    List<String> learnt = new ArrayList<>();
    List<Callable<double[]>> fits = new ArrayList<>();
    for (int issue = 0; issue < issueIds.size() && hashes.length > 0; issue++) {
      int number = issue;
      if (strong.getOrDefault(issue, List.of()).size() >= LEAST_SENTENCES
          && plain.stream().anyMatch(lesson -> !lesson.issuesOfArticle().contains(number))) {
        learnt.add(issueIds.get(issue));
        fits.add(() -> fit(number));
      }
    }
    List<double[]> weights = SideBySide.run(fits);
    double[] intercepts = weights.stream().mapToDouble(w -> w[hashes.length]).toArray();
    return IssueWords.of(learnt, hashes, rarity, weights, intercepts);
  }

  private void index() {
    Map<Integer, Integer> counts = new HashMap<>();
    plain.forEach(lesson -> lesson.hashes().forEach(h -> counts.merge(h, 1, Integer::sum)));
    hashes =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= LEAST_DOCUMENTS)
            .filter(e -> e.getValue() < MOST_SHARE * plain.size())
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    rarity = new float[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      rarity[i] = (float) Math.log(plain.size() / (double) counts.get(hashes[i]));
    }
  }

  private double[] fit(int issue) {
    List<SentenceLesson> with = strong.get(issue);
    List<SentenceLesson> without =
        plain.stream().filter(lesson -> !lesson.issuesOfArticle().contains(issue)).toList();
    int step = without.size() / MOST_WITHOUT + 1;
    int taken = (without.size() + step - 1) / step;
    List<Row> rows = new ArrayList<>();
    for (SentenceLesson lesson : with) {
      rows.add(row(true, 1.0 / with.size(), lesson));
    }
    for (int i = 0; i < without.size(); i += step) {
      rows.add(row(false, 1.0 / taken, without.get(i)));
    }
    return BinaryRegression.plain(spark, REGULARISATION).fit(rows);
  }

  private Row row(boolean label, double weight, SentenceLesson lesson) {
    int[] known = lesson.hashes().stream().mapToInt(Integer::intValue).toArray();
    int[] places = IssueWords.placesOf(known, hashes);
    double[] weighed = IssueWords.weigh(places, rarity);
    return BinaryRegression.row(label, weight, Vectors.sparse(hashes.length, places, weighed));
  }
}
