package dev.tenor.issue;

import java.util.Arrays;

/** Where a phrase, or one of several, stands in a text, in words, in order of their last word. */
final class Occurrences {
  static final Occurrences NONE = new Occurrences();

  /** The last word in the upper half, the first word in the lower: one store an occurrence. */
  private long[] spans = {};

  private int size;

  void add(int firstWord, int lastWord) {
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, Math.max(8, size * 2));
    }
    spans[size++] = (long) lastWord << 32 | firstWord;
  }

  /**
   * These and the others; neither is copied where one is empty.
   *
   * @param others may be null for none
   */
  Occurrences with(Occurrences others) {
    if (others == null || others.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return others;
    }
    Occurrences both = new Occurrences();
    both.spans = Arrays.copyOf(spans, size + others.size);
    System.arraycopy(others.spans, 0, both.spans, size, others.size);
    both.size = both.spans.length;
    Arrays.sort(both.spans);
    return both;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether one stands within {@code [fromWord, toWord]} and shares no word with the hit. */
  boolean hasApartFrom(Hit hit, int fromWord, int toWord) {
    for (int i = firstEndingFrom(fromWord); i < size && last(i) <= toWord; i++) {
      boolean isApart = last(i) < hit.firstWord() || first(i) > hit.lastWord();
      if (isApart && first(i) >= fromWord) {
        return true;
      }
    }
    return false;
  }

  /** Whether one covers the hit's words, or is the same words. */
  boolean hasAround(Hit hit, int longestPhrase) {
    int limit = hit.lastWord() + longestPhrase;
    for (int i = firstEndingFrom(hit.lastWord()); i < size && last(i) < limit; i++) {
      if (first(i) <= hit.firstWord()) {
        return true;
      }
    }
    return false;
  }

  private int first(int occurrence) {
    return (int) spans[occurrence];
  }

  private int last(int occurrence) {
    return (int) (spans[occurrence] >>> 32);
  }

  private int firstEndingFrom(int word) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (last(middle) < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
