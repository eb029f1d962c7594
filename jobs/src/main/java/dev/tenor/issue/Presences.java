package dev.tenor.issue;

/** In which sentences of a text an issue is mentioned; every question costs the same. */
final class Presences {
  private final boolean[] isThere;
  private final int[] before;
  private final int[] last;
  private final int[] next;

  Presences(int size) {
    this.isThere = new boolean[size];
    this.before = new int[size + 1];
    this.last = new int[size];
    this.next = new int[size];
  }

  /** Notes a mention; whether it is the sentence's first. */
  boolean add(int sentence) {
    boolean isFirst = !isThere[sentence];
    isThere[sentence] = true;
    return isFirst;
  }

  /** Counts, when all mentions are noted. */
  void finish() {
    int size = isThere.length;
    int latest = -1;
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + (isThere[i] ? 1 : 0);
      last[i] = latest;
      latest = isThere[i] ? i : latest;
    }
    latest = -1;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = latest;
      latest = isThere[i] ? i : latest;
    }
  }

  int total() {
    return before[before.length - 1];
  }

  /** 1 where the sentence mentions the issue; 0 else, and outside the text. */
  int at(int sentence) {
    return sentence >= 0 && sentence < isThere.length && isThere[sentence] ? 1 : 0;
  }

  /** How many sentences from the first to the last, both included. */
  int within(int first, int last) {
    return before[Math.min(isThere.length, last + 1)] - before[Math.max(0, first)];
  }

  /** One by the distance to the nearest other sentence with a mention; 0 where there is none. */
  double closeness(int sentence) {
    int nearest = Integer.MAX_VALUE;
    if (last[sentence] >= 0) {
      nearest = sentence - last[sentence];
    }
    if (next[sentence] >= 0) {
      nearest = Math.min(nearest, next[sentence] - sentence);
    }
    return nearest == Integer.MAX_VALUE ? 0 : 1.0 / nearest;
  }
}
