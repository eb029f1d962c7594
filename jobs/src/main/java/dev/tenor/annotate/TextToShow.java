package dev.tenor.annotate;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.text.CodePoints;
import dev.tenor.text.SentenceSplitter;
import java.util.BitSet;
import java.util.List;

/**
 * A text of which only some sentences may be shown.
 *
 * @param spans places whose sentences are shown, in code points of the text
 */
public record TextToShow(String articleId, String text, List<Span> spans) {
  /** An article's text with blanks for what is not shown; every offset stays what it was. */
  public record Shown(String articleId, String text) {}

  public Shown shown() {
    BitSet asked = new BitSet();
    spans.forEach(span -> asked.set(span.start(), span.end()));
    BitSet visible = (BitSet) asked.clone();
    SplitText split = new SentenceSplitter().split(text);
    CodePoints codePoints = CodePoints.of(text);
    for (Span sentence : split.sentences()) {
      Span place = codePoints.span(sentence);
      if (!asked.get(place.start(), place.end()).isEmpty()) {
        visible.set(place.start(), place.end());
      }
    }
    StringBuilder shown = new StringBuilder(text.length());
    int at = 0;
    for (int i = 0; i < text.length(); at++) {
      int codePoint = text.codePointAt(i);
      boolean stays = visible.get(at) || Character.isWhitespace(codePoint);
      shown.appendCodePoint(stays ? codePoint : ' ');
      i += Character.charCount(codePoint);
    }
    return new Shown(articleId, shown.toString());
  }
}
