package dev.tenor.tone;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The terms that a model knows, each by a 32-bit hash, with their inverse document frequency. Terms
 * that it does not know count for nothing.
 */
public final class TermIndex implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int PRIME = 0x9E3779B1; // 2^32 / golden ratio, spreads low bits

  private final int[] hashes;
  private final float[] rarity;

  /**
   * @param hashes ascending
   * @param rarity inverse document frequency of each
   */
  private TermIndex(int[] hashes, float[] rarity) {
    this.hashes = hashes;
    this.rarity = rarity;
  }

  /**
   * An index of all terms that occur in at least {@code leastDocuments} of the documents; rarity is
   * ln((documents + 1) / (documents with the term + 1)), as MLlib has it.
   */
  public static TermIndex of(Collection<List<String>> documents, int leastDocuments) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (List<String> terms : documents) {
      Set<Integer> once = new HashSet<>();
      for (String term : terms) {
        if (once.add(hash(term))) {
          counts.merge(hash(term), 1, Integer::sum);
        }
      }
    }
    int[] hashes =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= leastDocuments)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    float[] rarity = new float[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      rarity[i] = (float) Math.log((documents.size() + 1.0) / (counts.get(hashes[i]) + 1.0));
    }
    return new TermIndex(hashes, rarity);
  }

  /** How many terms the index knows. */
  public int size() {
    return hashes.length;
  }

  /** Known terms of a statement, each once, weighted by rarity and scaled to length 1. */
  public WeightedTerms weigh(List<String> terms) {
    int[] places = new int[terms.size()];
    int found = 0;
    for (String term : terms) {
      int place = Arrays.binarySearch(hashes, hash(term));
      if (place >= 0) {
        places[found++] = place;
      }
    }
    Arrays.sort(places, 0, found);
    places = withoutRepeats(places, found);
    double[] weights = new double[places.length];
    double squares = 0;
    for (int i = 0; i < places.length; i++) {
      weights[i] = rarity[places[i]];
      squares += weights[i] * weights[i];
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= length;
    }
    return new WeightedTerms(places, weights);
  }

  private static int[] withoutRepeats(int[] sorted, int size) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeInt(hashes[i]);
      out.writeFloat(rarity[i]);
    }
  }

  static TermIndex read(DataInputStream in) throws IOException {
    int size = in.readInt();
    int[] hashes = new int[size];
    float[] rarity = new float[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
      rarity[i] = in.readFloat();
    }
    return new TermIndex(hashes, rarity);
  }

  private static int hash(String term) {
    int hash = 0;
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * PRIME;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
