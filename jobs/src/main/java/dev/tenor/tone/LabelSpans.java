package dev.tenor.tone;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the places that a label means when it quotes content, cue and speaker as plain words.
 *
 * <p>A cue like "said" may stand in a text several times: the one meant is a whole word, outside
 * the content where it can be, and the nearest to it.
 */
public final class LabelSpans {
  private final String text;
  private final List<Span> content;

  private LabelSpans(String text, List<Span> content) {
    this.text = text;
    this.content = content;
  }

  /**
   * The statement that a label describes, with spans in UTF-16 units of {@code text}.
   *
   * @param content pieces of the content, in order of the text
   * @param cue null or blank where there is none
   * @param speaker null or blank where there is none
   * @throws IllegalArgumentException naming what is missing or does not stand in the text
   */
  public static StatementInContext locate(
      String text, List<String> content, String cue, String speaker) {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("'content' is missing or empty");
    }
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (String words : content) {
      Span piece = first(words, text, from);
      pieces.add(piece);
      from = piece.end();
    }
    LabelSpans spans = new LabelSpans(text, pieces);
    return new StatementInContext(
        text, pieces, spans.nearest(cue, "cue"), spans.nearest(speaker, "speaker"));
  }

  /** The first whole-word occurrence from {@code from} on, else the first of any kind. */
  private static Span first(String words, String text, int from) {
    int any = words.isBlank() ? -1 : text.indexOf(words, from);
    if (any < 0) {
      throw missing("content", words);
    }
    for (int at = any; at >= 0; at = text.indexOf(words, at + 1)) {
      if (isWhole(text, at, at + words.length())) {
        return new Span(at, at + words.length());
      }
    }
    return new Span(any, any + words.length());
  }

  private Span nearest(String words, String field) {
    if (words == null || words.isBlank()) {
      return null;
    }
    Span best = null;
    long bestCost = Long.MAX_VALUE;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      long cost = cost(span);
      if (cost < bestCost) {
        best = span;
        bestCost = cost;
      }
    }
    if (best == null) {
      throw missing(field, words);
    }
    return best;
  }

  /** The distance to the content; a part of a word, then a place in the content, come last. */
  private long cost(Span span) {
    int distance = Integer.MAX_VALUE;
    long penalty = isWhole(text, span.start(), span.end()) ? 0 : 2L * text.length();
    for (Span piece : content) {
      int gap = Math.max(piece.start() - span.end(), span.start() - piece.end());
      distance = Math.min(distance, Math.max(0, gap));
      if (gap < 0) {
        penalty += text.length();
      }
    }
    return distance + penalty;
  }

  private static boolean isWhole(String text, int start, int end) {
    boolean joinedBefore =
        start > 0
            && Character.isLetterOrDigit(text.charAt(start - 1))
            && Character.isLetterOrDigit(text.charAt(start));
    boolean joinedAfter =
        end < text.length()
            && Character.isLetterOrDigit(text.charAt(end))
            && Character.isLetterOrDigit(text.charAt(end - 1));
    return !joinedBefore && !joinedAfter;
  }

  private static IllegalArgumentException missing(String field, String words) {
    return new IllegalArgumentException(field + " '" + words + "' does not stand in the text");
  }
}
