package dev.tenor.issue;

/**
 * Words of a text that a term's phrase matched, before its conditions are looked at.
 *
 * @param term number of the term in the matcher
 * @param firstWord number of the first word in the text
 * @param lastWord number of the last word in the text
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 * @param sentence number of the sentence around all of it
 */
record Hit(int term, int firstWord, int lastWord, int start, int end, int sentence) {
  int length() {
    return end - start;
  }

  boolean hasSameSpanAs(Hit other) {
    return start == other.start && end == other.end;
  }
}
