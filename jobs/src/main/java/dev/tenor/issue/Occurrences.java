package dev.tenor.issue;

import java.util.Arrays;

/** Where the phrases of one group stand in a text, in words, in order of their last word. */
final class Occurrences {
  static final Occurrences NONE = new Occurrences();

  private int[] firsts = {};
  private int[] lasts = {};
  private int size;

  void add(int firstWord, int lastWord) {
    if (size == firsts.length) {
      int capacity = Math.max(4, size * 2);
      firsts = Arrays.copyOf(firsts, capacity);
      lasts = Arrays.copyOf(lasts, capacity);
    }
    firsts[size] = firstWord;
    lasts[size++] = lastWord;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Whether one stands within {@code [fromWord, toWord]} and shares no word with the hit. */
  boolean hasApartFrom(Hit hit, int fromWord, int toWord) {
    for (int i = firstEndingFrom(fromWord); i < size && lasts[i] <= toWord; i++) {
      boolean isApart = lasts[i] < hit.firstWord() || firsts[i] > hit.lastWord();
      if (isApart && firsts[i] >= fromWord) {
        return true;
      }
    }
    return false;
  }

  /** Whether one covers the hit's words, or is the same words. */
  boolean hasAround(Hit hit, int longestPhrase) {
    int limit = hit.lastWord() + longestPhrase;
    for (int i = firstEndingFrom(hit.lastWord()); i < size && lasts[i] < limit; i++) {
      if (firsts[i] <= hit.firstWord()) {
        return true;
      }
    }
    return false;
  }

  private int firstEndingFrom(int word) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lasts[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
