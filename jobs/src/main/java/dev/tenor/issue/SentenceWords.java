package dev.tenor.issue;

import dev.tenor.model.Span;
import dev.tenor.text.Fold;
import dev.tenor.text.Tokens;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words of a sentence as hashes, read once: an issue whose terms are masked asks for them again
 * without these.
 */
public final class SentenceWords {
  private static final int PRIME = 0x9E3779B1; // 2^32 / golden ratio, spreads low bits
  private static final String[] ENDINGS = {"ing", "ed", "es", "s"};

  /** What stays of a word without its ending has more letters than this. */
  private static final int SHORTEST_STEM = 3;

  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;

  private SentenceWords(int[] starts, int[] ends, int[] hashes) {
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
  }

  public static SentenceWords of(String text, Span sentence) {
    Tokens tokens = Tokens.of(text, sentence.start(), sentence.end());
    int[] starts = new int[tokens.size()];
    int[] ends = new int[tokens.size()];
    int[] hashes = new int[tokens.size()];
    int words = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isWord(token)) {
        starts[words] = tokens.start(token);
        ends[words] = tokens.end(token);
        hashes[words++] = hash(text, starts[words - 1], ends[words - 1]);
      }
    }
    return new SentenceWords(
        Arrays.copyOf(starts, words), Arrays.copyOf(ends, words), Arrays.copyOf(hashes, words));
  }

  /**
   * Hashes of words and of pairs of neighbours, each once, ascending.
   *
   * @param masked words that touch one of these are left out, in UTF-16 units of the text
   */
  public int[] hashes(List<Span> masked) {
    Span[] masks = masked.toArray(Span[]::new);
    Arrays.sort(masks, Comparator.comparingInt(Span::start));
    int mask = 0;
    int reach = 0; // the furthest end of masks that begin before the present word ends
    int[] found = new int[2 * hashes.length];
    int size = 0;
    int previous = 0;
    for (int word = 0; word < hashes.length; word++) {
      while (mask < masks.length && masks[mask].start() < ends[word]) {
        reach = Math.max(reach, masks[mask++].end());
      }
      if (reach > starts[word]) {
        previous = 0;
        continue;
      }
      found[size++] = hashes[word];
      if (previous != 0) {
        found[size++] = mixed((previous ^ 0x5bd1e995) + 31 * hashes[word]);
      }
      previous = hashes[word];
    }
    return distinct(found, size);
  }

  private static int[] distinct(int[] found, int size) {
    Arrays.sort(found, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    return Arrays.copyOf(found, kept);
  }

  private static int hash(String text, int start, int end) {
    String folded = Fold.fold(text.substring(start, end));
    int stem = folded.length();
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && stem - ending.length() > SHORTEST_STEM) {
        stem -= ending.length();
        break;
      }
    }
    int hash = 0;
    for (int i = 0; i < stem; i++) {
      hash = mixed(hash ^ folded.charAt(i));
    }
    return hash;
  }

  private static int mixed(int hash) {
    int mixed = hash * PRIME;
    return mixed ^ mixed >>> 15;
  }
}
