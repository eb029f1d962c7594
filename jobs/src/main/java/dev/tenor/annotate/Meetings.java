package dev.tenor.annotate;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Where statements and issue mentions of one field meet. An article of megabytes has tens of
 * thousands of both: each looks only at those around it.
 */
final class Meetings {
  private final Field field;

  /** In order of their sentences, which do not overlap. */
  private final List<IssueMention> mentions;

  /** In order of the text. */
  private final List<Piece> pieces = new ArrayList<>();

  /** For each piece the furthest end of it and of those before it. */
  private final int[] reach;

  /**
   * A piece of a statement's content.
   *
   * @param rank the statement's place in the order in which statements were found
   */
  private record Piece(Span span, int rank, Statement statement) {}

  Meetings(Field field, List<Statement> statements, List<IssueMention> mentions) {
    this.field = field;
    this.mentions =
        mentions.stream()
            .filter(mention -> mention.field() == field)
            .sorted(Comparator.comparing(IssueMention::sentence))
            .toList();
    for (int rank = 0; rank < statements.size(); rank++) {
      Statement statement = statements.get(rank);
      if (statement.field() == field) {
        for (Span span : statement.content()) {
          pieces.add(new Piece(span, rank, statement));
        }
      }
    }
    pieces.sort(Comparator.comparing(Piece::span));
    reach = new int[pieces.size()];
    for (int i = 0, furthest = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, pieces.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /**
   * Issues mentioned in a sentence that overlaps a statement's content by half of the shorter of
   * the two.
   */
  List<String> issuesOf(Statement statement) {
    TreeSet<String> issues = new TreeSet<>();
    if (statement.field() == field) {
      Span extent = statement.extent();
      int contentLength = overlap(extent, statement.content());
      for (int i = firstEndingBehind(extent.start()); i < mentions.size(); i++) {
        Span sentence = mentions.get(i).sentence();
        if (sentence.start() >= extent.end()) {
          break;
        }
        int shared = overlap(sentence, statement.content());
        if (2 * shared >= Math.min(contentLength, sentence.length()) && shared > 0) {
          issues.add(mentions.get(i).issueId());
        }
      }
    }
    return List.copyOf(issues);
  }

  /** The first statement found whose content holds a mention; null where none does. */
  Statement holderOf(IssueMention mention) {
    Piece holder = null;
    if (mention.field() == field) {
      int last = lastStartingUpTo(mention.span().start());
      for (int i = last; i >= 0 && reach[i] >= mention.span().end(); i--) {
        Piece piece = pieces.get(i);
        if (piece.span().contains(mention.span())
            && (holder == null || piece.rank() < holder.rank())) {
          holder = piece;
        }
      }
    }
    return holder == null ? null : holder.statement();
  }

  private static int overlap(Span span, List<Span> content) {
    int shared = 0;
    for (Span piece : content) {
      shared += span.overlap(piece);
    }
    return shared;
  }

  private int firstEndingBehind(int offset) {
    return first(mentions.size(), i -> mentions.get(i).sentence().end() > offset);
  }

  private int lastStartingUpTo(int offset) {
    return first(pieces.size(), i -> pieces.get(i).span().start() > offset) - 1;
  }

  /**
   * The first of {@code size} places that is behind, as all after it are; {@code size} for none.
   */
  private static int first(int size, IntPredicate isBehind) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (isBehind.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
