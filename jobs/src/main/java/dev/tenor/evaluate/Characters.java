package dev.tenor.evaluate;

import dev.tenor.model.Span;
import java.util.BitSet;
import java.util.List;

/** The code points of a text, and what spans of it cover. */
final class Characters {
  private static final String QUOTATION_MARKS = "\"\u201C\u201D\u201E\u00AB\u00BB";

  private final int[] codePoints;

  Characters(String text) {
    codePoints = text.codePoints().toArray();
  }

  int count() {
    return codePoints.length;
  }

  /** Offsets that the spans cover, blanks too. */
  static BitSet covered(List<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(span -> covered.set(span.start(), span.end()));
    return covered;
  }

  /** Offsets of the characters that the spans cover, without blanks and what lies outside. */
  BitSet inked(List<Span> spans) {
    BitSet inked = covered(spans);
    for (int i = inked.nextSetBit(0); i >= 0; i = inked.nextSetBit(i + 1)) {
      if (i >= codePoints.length || isBlank(codePoints[i])) {
        inked.clear(i);
      }
    }
    return inked;
  }

  /** Whether a double quotation mark stands in a span, or right before or after it. */
  boolean isQuoted(List<Span> spans) {
    for (Span span : spans) {
      int end = Math.min(codePoints.length, span.end() + 1);
      for (int i = Math.max(0, span.start() - 1); i < end; i++) {
        if (QUOTATION_MARKS.indexOf(codePoints[i]) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0x85;
  }
}
