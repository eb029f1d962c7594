package dev.tenor.issue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How much the words of a sentence speak for each issue, whether or not a term stands there: for
 * each issue a logistic regression over words and pairs of neighbouring words, which are known by a
 * 32-bit hash and weighted by their rarity.
 */
public final class IssueWords implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Hashes are looked up from the first of those with the same leading bits. */
  private static final int LEADING_BITS = 14;

  private final List<String> issueIds;
  private final int[] hashes;
  private final float[] rarity;
  private final float[] scales;
  private final double[] intercepts;

  /** Of each group of leading bits the place of its first hash; the end behind the last. */
  private final int[] groups;

  /** Those of a word for all issues side by side: one cache line a word. */
  private final short[] weights;

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
    this.scales = scales;
    this.intercepts = intercepts;
    this.groups = groups(hashes);
    this.weights = byWord(weights, hashes.length);
  }

  private static int[] groups(int[] hashes) {
    int[] groups = new int[(1 << LEADING_BITS) + 1];
    for (int hash : hashes) {
      groups[group(hash) + 1]++;
    }
    for (int group = 1; group < groups.length; group++) {
      groups[group] += groups[group - 1];
    }
    return groups;
  }

  /** The lower the hash as a signed number, the lower its group. */
  private static int group(int hash) {
    return (hash ^ Integer.MIN_VALUE) >>> Integer.SIZE - LEADING_BITS;
  }

  private static short[] byWord(short[][] weights, int words) {
    short[] byWord = new short[words * weights.length];
    for (int issue = 0; issue < weights.length; issue++) {
      for (int word = 0; word < words; word++) {
        byWord[word * weights.length + issue] = weights[issue][word];
      }
    }
    return byWord;
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
    int[] places = places(hashesOfSentence);
    double[] weighed = weigh(places, rarity);
    double[] sums = new double[issues.length];
    for (int k = 0; k < places.length; k++) {
      int word = places[k] * issueIds.size();
      for (int i = 0; i < issues.length; i++) {
        sums[i] += weights[word + issues[i]] * weighed[k];
      }
    }
    for (int i = 0; i < issues.length; i++) {
      sums[i] = intercepts[issues[i]] + scales[issues[i]] * sums[i];
    }
    return sums;
  }

  /** {@link #placesOf} among its own hashes. */
  private int[] places(int[] hashesOfSentence) {
    int[] places = new int[hashesOfSentence.length];
    int found = 0;
    for (int hash : hashesOfSentence) {
      int group = group(hash);
      int place = groups[group];
      int end = groups[group + 1];
      while (place < end && hashes[place] < hash) {
        place++;
      }
      if (place < end && hashes[place] == hash) {
        places[found++] = place;
      }
    }
    return Arrays.copyOf(places, found);
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
      for (int word = 0; word < hashes.length; word++) {
        out.writeShort(weights[word * issueIds.size() + issue]);
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
