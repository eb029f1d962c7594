package dev.tenor.text;

import dev.tenor.model.Span;

/**
 * Turns UTF-16 offsets of one text into code point offsets.
 *
 * <p>Most texts have no character outside the basic plane; for them both counts are the same.
 */
public final class CodePoints {
  private final int[] countBefore;

  private CodePoints(int[] countBefore) {
    this.countBefore = countBefore;
  }

  public static CodePoints of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return new CodePoints(counts(text));
      }
    }
    return new CodePoints(null);
  }

  public int offset(int utf16Offset) {
    return countBefore == null ? utf16Offset : countBefore[utf16Offset];
  }

  public Span span(Span utf16) {
    return countBefore == null ? utf16 : new Span(offset(utf16.start()), offset(utf16.end()));
  }

  private static int[] counts(String text) {
    int[] counts = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      counts[i] = count;
      boolean pairGoesOn =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pairGoesOn) {
        count++;
      }
    }
    counts[text.length()] = count;
    return counts;
  }
}
