package dev.tenor.copies;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a signature into bands: two articles are candidates where all rows of some band agree (Indyk
 * and Motwani 1998). Pairs of similarity s are, with probability 1 - (1 - s^rows)^bands.
 *
 * @param rows values in a band
 * @param bands how many; rows times bands is {@link MinHash#PERMUTATIONS}
 */
public record Banding(int rows, int bands) implements Serializable {

  public Banding {
    if (rows < 1 || bands < 1 || rows * bands != MinHash.PERMUTATIONS) {
      throw new IllegalArgumentException(rows + " x " + bands);
    }
  }

  /**
   * The banding for a threshold: four rows let .9 of the pairs through at .6 and all but one in two
   * hundred at .75; below .55 they would lose too many, so there it is two.
   */
  public static Banding forSimilarity(double threshold) {
    return threshold < 0.55 ? new Banding(2, 32) : new Banding(4, 16);
  }

  /** How likely two articles of this similarity agree in some band. */
  public double candidateProbability(double similarity) {
    return 1 - Math.pow(1 - Math.pow(similarity, rows), bands);
  }

  /** One key a band; the number of the band is part of it. */
  public List<Long> keys(int[] signature) {
    List<Long> keys = new ArrayList<>(bands);
    for (int band = 0; band < bands; band++) {
      long key = band;
      for (int row = 0; row < rows; row++) {
        key = Shingles.mixed(key + signature[band * rows + row]);
      }
      keys.add(key);
    }
    return keys;
  }
}
