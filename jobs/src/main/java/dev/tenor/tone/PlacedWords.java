package dev.tenor.tone;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.text.Fold;
import dev.tenor.text.Tokens;

/**
 * The words and marks of a statement's sentences, folded, each with its place.
 *
 * <p>Only a stretch around the statement is split, so that a text without sentences costs no more
 * than one with them.
 */
final class PlacedWords {
  /** How much text before the statement counts as around it, in UTF-16 units. */
  private static final int REACH_BEFORE = 1_000;

  /** Longer statements say their tone early; the rest adds cost and noise. */
  private static final int REACH = 4_000;

  private final Tokens tokens;
  private final String folded;
  private final int offset;
  private final StatementInContext statement;

  private PlacedWords(StatementInContext statement, Tokens tokens, String folded, int offset) {
    this.statement = statement;
    this.tokens = tokens;
    this.folded = folded;
    this.offset = offset;
  }

  static PlacedWords of(StatementInContext statement) {
    String text = statement.text();
    int first = statement.content().isEmpty() ? 0 : statement.content().get(0).start();
    if (statement.cue() != null) {
      first = Math.min(first, statement.cue().start());
    }
    int from = Math.max(0, first - REACH_BEFORE);
    int to = Math.min(text.length(), first + REACH);
    String stretch = Fold.fold(text.substring(from, to));
    return new PlacedWords(statement, Tokens.of(stretch), stretch, from);
  }

  int size() {
    return tokens.size();
  }

  boolean isWord(int index) {
    return tokens.isWord(index);
  }

  /** A word or mark in lower case with plain apostrophes and quotation marks. */
  String word(int index) {
    return folded.substring(tokens.start(index), tokens.end(index));
  }

  Place place(int index) {
    int start = tokens.start(index) + offset;
    for (Span piece : statement.content()) {
      if (piece.contains(start)) {
        return Place.CONTENT;
      }
    }
    if (statement.cue() != null && statement.cue().contains(start)) {
      return Place.CUE;
    }
    return statement.speaker() != null && statement.speaker().contains(start)
        ? Place.SPEAKER
        : Place.AROUND;
  }
}
