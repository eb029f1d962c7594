package dev.tenor.classify;

import dev.tenor.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text as whole words: "he" neither in "the" nor in "when". */
final class WordPlaces {
  private WordPlaces() {}

  /** All places, in order; spans count UTF-16 units. */
  static List<Span> of(String words, String text) {
    List<Span> places = new ArrayList<>();
    if (words.isBlank()) {
      return places;
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span place = new Span(at, at + words.length());
      if (!cutsWord(text, place.start()) && !cutsWord(text, place.end())) {
        places.add(place);
      }
    }
    return places;
  }

  /** Whether a word goes on across {@code offset}. */
  private static boolean cutsWord(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && isWordPart(text.codePointBefore(offset))
        && isWordPart(text.codePointAt(offset));
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
