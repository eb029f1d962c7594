package dev.tenor.speech.learn;

import dev.tenor.model.Span;
import dev.tenor.speech.Reading;
import dev.tenor.speech.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How often a word is part of a cue, among all its uses. */
final class CueCounts {
  /** Words that anchor fewer cues, or in a smaller share of their uses, report nothing. */
  private static final int FEWEST = 2;

  private static final double SMALLEST_SHARE = 0.02;

  /** Uses that are imagined for every word, so that a rare one does not look certain. */
  private static final double PRIOR_USES = 3;

  private final Map<Long, int[]> counts = new HashMap<>();

  void add(PreparedArticle article) {
    Reading reading = article.reading;
    boolean[] cue = new boolean[reading.size()];
    for (int[] tags : article.attributionTags) {
      for (int i = 0; i < cue.length; i++) {
        cue[i] |= tags[i] == Tag.CUE;
      }
    }
    for (int i = 0; i < cue.length; i++) {
      int[] count = counts.computeIfAbsent(reading.word(i), key -> new int[2]);
      count[0] += cue[i] ? 1 : 0;
      count[1]++;
    }
  }

  /** Words that are the anchor of attributions often enough to be asked about. */
  Set<Long> candidates(Iterable<PreparedArticle> articles) {
    Map<Long, Integer> anchors = new HashMap<>();
    for (PreparedArticle article : articles) {
      for (int i = 0; i < article.attributionTags.size(); i++) {
        int anchor = article.anchor(i, this);
        if (anchor >= 0) {
          anchors.merge(article.reading.word(anchor), 1, Integer::sum);
        }
      }
    }
    Set<Long> words = new TreeSet<>();
    anchors.forEach(
        (word, count) -> {
          if (count >= FEWEST && count >= SMALLEST_SHARE * counts.get(word)[1]) {
            words.add(word);
          }
        });
    return words;
  }

  double share(long word) {
    int[] count = counts.getOrDefault(word, new int[2]);
    return count[0] / (count[1] + PRIOR_USES);
  }

  static boolean holds(Iterable<Span> spans, int offset) {
    for (Span span : spans) {
      if (span.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
