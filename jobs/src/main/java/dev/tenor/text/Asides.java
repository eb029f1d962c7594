package dev.tenor.text;

import dev.tenor.model.Aside;
import dev.tenor.model.AsideKind;
import dev.tenor.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds lines of an article's text that are not part of the article: a headline that is said again,
 * and what sites put between and below the paragraphs.
 *
 * <p>Whole lines only, and only by phrases that open or fill such a line; prose that happens to
 * hold the same words stays. Nothing is cut: the lines are marked, and not analysed.
 */
public final class Asides {
  /** Below a lead, a byline and a place may still come the headline again. */
  private static final int HEAD_LINES = 6;

  /** A shorter line may stand twice by chance. */
  private static final int SHORTEST_TITLE = 20;

  private final String title;
  private final List<Span> lines = new ArrayList<>();
  private final List<AsideKind> kinds = new ArrayList<>();
  private final Set<String> head = new HashSet<>();
  private int linesMet;

  private Asides(String title) {
    this.title = title;
  }

  /**
   * The asides of a text, in order.
   *
   * @param title null where the article has none
   */
  public static List<Aside> in(String title, String text) {
    Asides asides = new Asides(title);
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      asides.line(text, from, end);
      from = end + 1;
    }
    boolean wholeText = asides.lines.size() == asides.linesMet;
    return wholeText ? List.of() : asides.inCodePoints(text);
  }

  private void line(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tokens.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Tokens.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    linesMet++;
    AsideKind kind = BoilerplateLine.kindOf(text, start, end);
    if (kind == null && linesMet <= HEAD_LINES && isRepeatedTitle(text.substring(start, end))) {
      kind = AsideKind.REPEATED_TITLE;
    }
    if (kind != null) {
      lines.add(new Span(start, end));
      kinds.add(kind);
    }
  }

  /**
   * Whether the line is the title, or a headline that stands above already. A line that ends in a
   * full stop is a sentence of the text, and is read as one.
   */
  private boolean isRepeatedTitle(String line) {
    String words = words(line);
    boolean again = !head.add(words) && words.length() >= SHORTEST_TITLE;
    boolean same = title != null && !words.isEmpty() && words.equals(words(title));
    return (again || same) && !endsInStop(line);
  }

  /** Whether a full stop stands behind the last word, inside or outside of quotation marks. */
  private static boolean endsInStop(String line) {
    int at = line.length() - 1;
    while (at >= 0 && !Tokens.isWordPart(line.charAt(at)) && line.charAt(at) != '.') {
      at--;
    }
    return at >= 0 && line.charAt(at) == '.';
  }

  /** Letters and digits in lower case, without what stands between them. */
  private static String words(String line) {
    StringBuilder words = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      if (Tokens.isWordPart(line.charAt(i))) {
        words.append(Fold.fold(line.charAt(i)));
      }
    }
    return words.toString();
  }

  private List<Aside> inCodePoints(String text) {
    if (lines.isEmpty()) {
      return List.of();
    }
    CodePoints codePoints = CodePoints.of(text);
    List<Aside> asides = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Span line = codePoints.span(lines.get(i));
      asides.add(new Aside(line.start(), line.end(), kinds.get(i)));
    }
    return List.copyOf(asides);
  }
}
