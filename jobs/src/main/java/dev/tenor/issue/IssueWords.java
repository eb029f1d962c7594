package dev.tenor.issue;

import dev.tenor.model.Span;
import dev.tenor.text.Fold;
import dev.tenor.text.Tokens;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How much the words of a sentence speak for each issue, whether or not a term stands there: for
 * each issue a logistic regression over words and pairs of neighbouring words, which are known by a
 * 32-bit hash and weighted by their rarity.
 */
public final class IssueWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int PRIME = 0x9E3779B1; // 2^32 / golden ratio, spreads low bits
  private static final String[] ENDINGS = {"ing", "ed", "es", "s"};

  /** What stays of a word without its ending has more letters than this. */
  private static final int SHORTEST_STEM = 3;

  private final List<String> issueIds;
  private final int[] hashes;
  private final float[] rarity;
  private final short[][] weights;
  private final float[] scales;
  private final double[] intercepts;

  private IssueWords(
      List<String> issueIds,
      int[] hashes,
      float[] rarity,
      short[][] weights,
      float[] scales,
      double[] intercepts) {
    this.issueIds = List.copyOf(issueIds);
    this.hashes = hashes;
    this.rarity = rarity;
    this.weights = weights;
    this.scales = scales;
    this.intercepts = intercepts;
  }

  /**
   * Takes learned weights, which are kept as 16-bit numbers.
   *
   * @param hashes of the words and pairs that count, ascending
   * @param rarity inverse document frequency of each
   * @param weights for each issue those of all hashes
   */
  public static IssueWords of(
      List<String> issueIds,
      int[] hashes,
      float[] rarity,
      List<double[]> weights,
      double[] intercepts) {
    short[][] kept = new short[weights.size()][hashes.length];
    float[] scales = new float[weights.size()];
    for (int issue = 0; issue < kept.length; issue++) {
      double most = Arrays.stream(weights.get(issue)).map(Math::abs).max().orElse(0);
      scales[issue] = (float) (most / Short.MAX_VALUE);
      for (int i = 0; i < hashes.length && most > 0; i++) {
        kept[issue][i] = (short) Math.round(weights.get(issue)[i] / most * Short.MAX_VALUE);
      }
    }
    return new IssueWords(issueIds, hashes, rarity, kept, scales, intercepts.clone());
  }

  /** The issues that it knows, in the order of their margins. */
  public List<String> issueIds() {
    return issueIds;
  }

  /**
   * Hashes of a sentence's words and pairs, each once, ascending.
   *
   * @param masked words that touch one of these are left out, in UTF-16 units of the text
   */
  public static int[] hashesOf(String text, Span sentence, List<Span> masked) {
    Tokens tokens = Tokens.of(text, sentence.start(), sentence.end());
    Span[] masks = masked.toArray(Span[]::new);
    Arrays.sort(masks, Comparator.comparingInt(Span::start));
    int mask = 0;
    int reach = 0; // the furthest end of masks that begin before the present word ends
    int[] found = new int[2 * tokens.size()];
    int size = 0;
    int previous = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isWord(token)) {
        continue;
      }
      while (mask < masks.length && masks[mask].start() < tokens.end(token)) {
        reach = Math.max(reach, masks[mask++].end());
      }
      if (reach > tokens.start(token)) {
        previous = 0;
        continue;
      }
      int hash = hash(Fold.fold(tokens.word(token)));
      found[size++] = hash;
      if (previous != 0) {
        found[size++] = mixed((previous ^ 0x5bd1e995) + 31 * hash);
      }
      previous = hash;
    }
    return Arrays.stream(found, 0, size).sorted().distinct().toArray();
  }

  /** Places of the known ones among {@code hashes}, ascending. */
  public static int[] placesOf(int[] hashes, int[] known) {
    int[] places = new int[hashes.length];
    int found = 0;
    for (int hash : hashes) {
      int place = Arrays.binarySearch(known, hash);
      if (place >= 0) {
        places[found++] = place;
      }
    }
    return Arrays.copyOf(places, found);
  }

  /** Weights of the words at these places, by rarity, scaled to length 1. */
  public static double[] weigh(int[] places, float[] rarity) {
    double[] weighed = new double[places.length];
    double squares = 0;
    for (int i = 0; i < places.length; i++) {
      weighed[i] = rarity[places[i]];
      squares += weighed[i] * weighed[i];
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] /= length;
    }
    return weighed;
  }

  /** For each of the issues how much a sentence speaks for it, as log odds. */
  double[] margins(int[] hashesOfSentence, int[] issues) {
    int[] places = placesOf(hashesOfSentence, hashes);
    double[] weighed = weigh(places, rarity);
    double[] margins = new double[issues.length];
    for (int i = 0; i < issues.length; i++) {
      short[] ofIssue = weights[issues[i]];
      double sum = 0;
      for (int k = 0; k < places.length; k++) {
        sum += ofIssue[places[k]] * weighed[k];
      }
      margins[i] = intercepts[issues[i]] + scales[issues[i]] * sum;
    }
    return margins;
  }

  private static int hash(String folded) {
    int end = folded.length();
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && end - ending.length() > SHORTEST_STEM) {
        end -= ending.length();
        break;
      }
    }
    int hash = 0;
    for (int i = 0; i < end; i++) {
      hash = mixed(hash ^ folded.charAt(i));
    }
    return hash;
  }

  private static int mixed(int hash) {
    int mixed = hash * PRIME;
    return mixed ^ mixed >>> 15;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(issueIds.size());
    for (String id : issueIds) {
      out.writeUTF(id);
    }
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeFloat(rarity[i]);
    }
    for (int issue = 0; issue < issueIds.size(); issue++) {
      out.writeDouble(intercepts[issue]);
      out.writeFloat(scales[issue]);
      for (short weight : weights[issue]) {
        out.writeShort(weight);
      }
    }
  }

  static IssueWords read(DataInputStream in) throws IOException {
    String[] ids = new String[in.readInt()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = in.readUTF();
    }
    int size = in.readInt();
    int[] hashes = new int[size];
    float[] rarity = new float[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      rarity[i] = in.readFloat();
    }
    short[][] weights = new short[ids.length][size];
    float[] scales = new float[ids.length];
    double[] intercepts = new double[ids.length];
    for (int issue = 0; issue < ids.length; issue++) {
      intercepts[issue] = in.readDouble();
      scales[issue] = in.readFloat();
      for (int i = 0; i < size; i++) {
        weights[issue][i] = in.readShort();
      }
    }
    return new IssueWords(List.of(ids), hashes, rarity, weights, scales, intercepts);
  }
}
