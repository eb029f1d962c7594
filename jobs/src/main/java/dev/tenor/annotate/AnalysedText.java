package dev.tenor.annotate;

import dev.tenor.model.Article;
import dev.tenor.model.Aside;
import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * An article's text as the finders see it: asides are blanks, all else stands where it stood.
 *
 * @param text as long as the article's, in UTF-16 units
 * @param asides in UTF-16 units
 */
record AnalysedText(String text, List<Span> asides) {
  static AnalysedText of(Article article) {
    return of(article.text(), article.asides());
  }

  static AnalysedText of(String whole, List<Aside> asides) {
    if (asides.isEmpty()) {
      return new AnalysedText(whole, List.of());
    }
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder(whole);
    int codePoints = 0;
    int units = 0;
    for (Aside aside : asides) {
      int start = whole.offsetByCodePoints(units, aside.start() - codePoints);
      int end = whole.offsetByCodePoints(start, aside.end() - aside.start());
      for (int i = start; i < end; i++) {
        text.setCharAt(i, ' ');
      }
      spans.add(new Span(start, end));
      codePoints = aside.end();
      units = end;
    }
    return new AnalysedText(text.toString(), spans);
  }

  /** Whether a piece of a statement goes on behind an aside, and would take it in. */
  boolean isTouchedBy(Statement statement) {
    return !asides.isEmpty()
        && statement.field() == Field.TEXT
        && statement.content().stream()
            .anyMatch(piece -> asides.stream().anyMatch(piece::overlaps));
  }
}
