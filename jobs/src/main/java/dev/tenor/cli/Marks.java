package dev.tenor.cli;

import dev.tenor.job.InspectedArticle;
import dev.tenor.job.InspectedArticle.Mention;
import dev.tenor.job.InspectedArticle.Range;
import dev.tenor.job.InspectedArticle.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The marks of one field of an article, set into its text.
 *
 * <p>A mark is a bracket of its kind with the number of its statement, or the issue: {@code [1:
 * content]}, {@code <1: speaker>}, {@code _1: cue_}, {@code {issue: words}}. Where marks cross, so
 * do their brackets: each opens and closes where its span does.
 */
final class Marks {
  private final List<Mark> marks = new ArrayList<>();

  private enum Kind {
    CONTENT('[', ']'),
    SPEAKER('<', '>'),
    CUE('_', '_'),
    ISSUE('{', '}');

    private final char open;
    private final char close;

    Kind(char open, char close) {
      this.open = open;
      this.close = close;
    }
  }

  /**
   * @param style of the words inside; the innermost mark decides
   */
  private record Mark(Kind kind, Range span, String label, Style style) {}

  static Marks of(String field, InspectedArticle article) {
    Marks marks = new Marks();
    for (int i = 0; i < article.statements().size(); i++) {
      Said said = article.statements().get(i);
      if (said.field().equals(field)) {
        marks.add(said, String.valueOf(i + 1));
      }
    }
    for (Mention mention : article.mentions()) {
      if (mention.field().equals(field)) {
        marks.add(
            Kind.ISSUE, new Range(mention.start(), mention.end()), mention.issueId(), Style.ISSUE);
      }
    }
    marks.marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Mark::kind));
    return marks;
  }

  private void add(Said said, String number) {
    for (Range piece : said.content()) {
      add(Kind.CONTENT, piece, number, Style.ofTone(said.tone()));
    }
    if (said.speakerStart() != null) {
      Range surface = new Range(said.speakerStart(), said.speakerEnd());
      add(Kind.SPEAKER, surface, number, Style.SPEAKER);
    }
    if (said.cueStart() != null) {
      add(Kind.CUE, new Range(said.cueStart(), said.cueEnd()), number, Style.CUE);
    }
  }

  /** Two statements may lean on the same words, and a word may mention two issues. */
  private void add(Kind kind, Range span, String label, Style style) {
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.kind() == kind && mark.span().equals(span)) {
        marks.set(i, new Mark(kind, span, mark.label() + "," + label, mark.style()));
        return;
      }
    }
    marks.add(new Mark(kind, span, label, style));
  }

  /** Adds the field's text with its marks. */
  void write(String text, Style plain, StyledText out) {
    int[] characters = text.codePoints().toArray();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    for (int at = 0; at <= characters.length; at++) {
      for (int i = open.size() - 1; i >= 0; i--) {
        if (open.get(i).span().end() == at) {
          out.add(open.remove(i).kind().close, Style.MARK);
        }
      }
      while (next < marks.size() && marks.get(next).span().start() == at) {
        Mark mark = marks.get(next++);
        out.add(mark.kind().open, Style.MARK);
        out.add(mark.label() + ": ", Style.MARK);
        open.add(mark);
      }
      if (at < characters.length) {
        out.add(characters[at], open.isEmpty() ? plain : open.get(open.size() - 1).style());
      }
    }
  }
}
