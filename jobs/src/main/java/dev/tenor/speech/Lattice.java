package dev.tenor.speech;

import java.util.Arrays;

/** Scores of tags and of neighbouring tags over a window, and the best sequence in them. */
public final class Lattice {
  private static final float NEVER = -1e9f;

  private final int size;
  private final int anchorUnit;
  private final float[] tags;
  private final float[] pairs;

  /**
   * @param anchorUnit the unit that must be tagged as the reporting word
   */
  public Lattice(int size, int anchorUnit) {
    this.size = size;
    this.anchorUnit = anchorUnit;
    this.tags = new float[size * Tag.COUNT];
    this.pairs = new float[size * Tag.PAIRS];
  }

  public int size() {
    return size;
  }

  public void addTag(int unit, int tag, float score) {
    tags[unit * Tag.COUNT + tag] += score;
  }

  /** Adds to the score of {@code before} on the unit before and {@code tag} on this unit. */
  public void addPair(int unit, int before, int tag, float score) {
    pairs[unit * Tag.PAIRS + before * Tag.COUNT + tag] += score;
  }

  /** The score of a unit's tag, from the reporting word's own constraint. */
  private float tagScore(int unit, int tag) {
    return unit == anchorUnit && tag != Tag.CUE ? NEVER : tags[unit * Tag.COUNT + tag];
  }

  private float pairScore(int unit, int before, int tag) {
    return pairs[unit * Tag.PAIRS + before * Tag.COUNT + tag];
  }

  /** The best sequence of tags. */
  public int[] best() {
    float[] score = new float[Tag.COUNT];
    byte[] back = new byte[size * Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      score[tag] = tagScore(0, tag);
    }
    float[] next = new float[Tag.COUNT];
    for (int unit = 1; unit < size; unit++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        int best = 0;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < Tag.COUNT; before++) {
          float s = score[before] + pairScore(unit, before, tag);
          if (s > bestScore) {
            bestScore = s;
            best = before;
          }
        }
        next[tag] = bestScore + tagScore(unit, tag);
        back[unit * Tag.COUNT + tag] = (byte) best;
      }
      System.arraycopy(next, 0, score, 0, Tag.COUNT);
    }
    int[] path = new int[size];
    int last = 0;
    for (int tag = 1; tag < Tag.COUNT; tag++) {
      last = score[tag] > score[last] ? tag : last;
    }
    for (int unit = size - 1; unit >= 0; unit--) {
      path[unit] = last;
      last = back[unit * Tag.COUNT + last];
    }
    return path;
  }

  /**
   * The best sequence that has exactly one stretch of source.
   *
   * @return null where none fits
   */
  public int[] bestWithSource() {
    int states = Tag.COUNT * 3; // times: before, in, and behind the source
    float[] score = new float[states];
    byte[] back = new byte[size * states];
    Arrays.fill(score, NEVER);
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      score[(tag == Tag.SOURCE ? 1 : 0) * Tag.COUNT + tag] = tagScore(0, tag);
    }
    float[] next = new float[states];
    for (int unit = 1; unit < size; unit++) {
      Arrays.fill(next, NEVER * 2);
      for (int state = 0; state < states; state++) {
        int stage = state / Tag.COUNT;
        int before = state % Tag.COUNT;
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          int nextStage = tag == Tag.SOURCE ? (stage == 2 ? -1 : 1) : stage == 1 ? 2 : stage;
          if (nextStage < 0) {
            continue;
          }
          int to = nextStage * Tag.COUNT + tag;
          float s = score[state] + pairScore(unit, before, tag) + tagScore(unit, tag);
          if (s > next[to]) {
            next[to] = s;
            back[unit * states + to] = (byte) state;
          }
        }
      }
      System.arraycopy(next, 0, score, 0, states);
    }
    int last = Tag.COUNT;
    for (int state = Tag.COUNT; state < states; state++) {
      last = score[state] > score[last] ? state : last;
    }
    if (score[last] < NEVER / 2) {
      return null;
    }
    int[] path = new int[size];
    for (int unit = size - 1; unit >= 0; unit--) {
      path[unit] = last % Tag.COUNT;
      last = back[unit * states + last];
    }
    return path;
  }

  /**
   * How much worse the best sequence gets when one unit is tagged otherwise; without exponentials.
   *
   * @param path the best sequence
   * @return a margin for each unit, 0 or more
   */
  public float[] margins(int[] path) {
    float[] forward = new float[size * Tag.COUNT];
    float[] backward = new float[size * Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      forward[tag] = tagScore(0, tag);
    }
    for (int unit = 1; unit < size; unit++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < Tag.COUNT; before++) {
          best =
              Math.max(
                  best, forward[(unit - 1) * Tag.COUNT + before] + pairScore(unit, before, tag));
        }
        forward[unit * Tag.COUNT + tag] = best + tagScore(unit, tag);
      }
    }
    for (int unit = size - 2; unit >= 0; unit--) {
      for (int before = 0; before < Tag.COUNT; before++) {
        float best = Float.NEGATIVE_INFINITY;
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          float score = backward[(unit + 1) * Tag.COUNT + tag] + pairScore(unit + 1, before, tag);
          best = Math.max(best, score + tagScore(unit + 1, tag));
        }
        backward[unit * Tag.COUNT + before] = best;
      }
    }
    float[] margins = new float[size];
    for (int unit = 0; unit < size; unit++) {
      float other = Float.NEGATIVE_INFINITY;
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        int cell = unit * Tag.COUNT + tag;
        other = tag == path[unit] ? other : Math.max(other, forward[cell] + backward[cell]);
      }
      int cell = unit * Tag.COUNT + path[unit];
      margins[unit] = Math.min(99, Math.max(0, forward[cell] + backward[cell] - other));
    }
    return margins;
  }

  /** The score of a sequence of tags. */
  public double score(int[] path) {
    double score = 0;
    for (int unit = 0; unit < size; unit++) {
      score += tagScore(unit, path[unit]);
      score += unit > 0 ? pairScore(unit, path[unit - 1], path[unit]) : 0;
    }
    return score;
  }

  /**
   * Probabilities of tags and pairs, by forward and backward sums.
   *
   * @param tagOut filled with a probability for each unit and tag
   * @param pairOut filled with a probability for each unit but the first, and pair; null for none
   * @return logarithm of the sum over all sequences
   */
  public double probabilities(double[] tagOut, double[] pairOut) {
    double[] forward = new double[size * Tag.COUNT];
    double[] backward = new double[size * Tag.COUNT];
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      forward[tag] = tagScore(0, tag);
    }
    double[] terms = new double[Tag.COUNT];
    for (int unit = 1; unit < size; unit++) {
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        for (int before = 0; before < Tag.COUNT; before++) {
          terms[before] = forward[(unit - 1) * Tag.COUNT + before] + pairScore(unit, before, tag);
        }
        forward[unit * Tag.COUNT + tag] = logSum(terms) + tagScore(unit, tag);
      }
    }
    for (int unit = size - 2; unit >= 0; unit--) {
      for (int before = 0; before < Tag.COUNT; before++) {
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          terms[tag] =
              backward[(unit + 1) * Tag.COUNT + tag]
                  + pairScore(unit + 1, before, tag)
                  + tagScore(unit + 1, tag);
        }
        backward[unit * Tag.COUNT + before] = logSum(terms);
      }
    }
    double all = logSum(Arrays.copyOfRange(forward, (size - 1) * Tag.COUNT, size * Tag.COUNT));
    for (int i = 0; i < forward.length; i++) {
      tagOut[i] = Math.exp(forward[i] + backward[i] - all);
    }
    for (int unit = 1; pairOut != null && unit < size; unit++) {
      for (int before = 0; before < Tag.COUNT; before++) {
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          double log =
              forward[(unit - 1) * Tag.COUNT + before]
                  + pairScore(unit, before, tag)
                  + tagScore(unit, tag)
                  + backward[unit * Tag.COUNT + tag];
          pairOut[unit * Tag.PAIRS + before * Tag.COUNT + tag] = Math.exp(log - all);
        }
      }
    }
    return all;
  }

  private static double logSum(double[] terms) {
    double largest = Math.max(Math.max(terms[0], terms[1]), Math.max(terms[2], terms[3]));
    double sum = 0;
    for (double term : terms) {
      sum += Math.exp(term - largest);
    }
    return largest + Math.log(sum);
  }
}
