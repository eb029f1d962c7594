package dev.tenor.annotate;

import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.Partitions;
import dev.tenor.text.Phrases;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;

/** Counts phrases over a corpus, and finds again where those stand that rose. */
public final class CountPhrases {
  private static final long[] NOTHING = {};

  private CountPhrases() {}

  /** Counts; those of one month and phrase may come in several rows. */
  public static Dataset<PhraseCount> count(Dataset<DatedText> texts) {
    return Partitions.map(texts, PhraseCount.class, PhraseTally::new);
  }

  /** A phrase that is looked for in the articles of a month. */
  public record Wanted(int month, long phraseKey) implements Serializable {}

  /**
   * Each article's first use of each phrase that is wanted in its month.
   *
   * @param wanted few enough for every task to hold
   */
  public static Dataset<PhraseUse> findAgain(Dataset<DatedText> texts, List<Wanted> wanted) {
    Map<Integer, long[]> keysOfMonth = new HashMap<>();
    wanted.stream()
        .collect(Collectors.groupingBy(Wanted::month))
        .forEach(
            (month, ones) ->
                keysOfMonth.put(
                    month, ones.stream().mapToLong(Wanted::phraseKey).sorted().toArray()));
    return Partitions.flatMap(
        texts,
        PhraseUse.class,
        text -> uses(text, keysOfMonth.getOrDefault(text.month(), NOTHING)));
  }

  /** The uses with the words around them, and whether the taxonomy knows them. */
  public static Dataset<PhraseExample> explain(Dataset<UseInArticle> uses, Taxonomy taxonomy) {
    return Partitions.mapWith(
        uses,
        PhraseExample.class,
        () -> new PhraseExplainer(IssueMatcher.of(taxonomy)),
        PhraseExplainer::explain);
  }

  /** A use of a phrase with all of its article. */
  public record UseInArticle(PhraseUse use, String title, String text) {}

  private static List<PhraseUse> uses(DatedText text, long[] wanted) {
    List<PhraseUse> uses = new ArrayList<>();
    BitSet met = new BitSet();
    Phrases.in(
        text.analysed(),
        (key, start, end) -> {
          int place = Arrays.binarySearch(wanted, key);
          if (place >= 0 && !met.get(place)) {
            met.set(place);
            String phrase = Phrases.canonical(text.text().substring(start, end));
            uses.add(
                new PhraseUse(text.month(), key, phrase, text.day(), text.articleId(), start, end));
          }
        });
    return uses;
  }
}
