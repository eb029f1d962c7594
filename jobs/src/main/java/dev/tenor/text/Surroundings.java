package dev.tenor.text;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.model.StatementInContext;
import java.util.List;

/** Cuts a statement out of its text together with the sentences that hold its content and cue. */
public final class Surroundings {
  private Surroundings() {}

  /**
   * The statement among its sentences; all spans in UTF-16 units.
   *
   * @param content in order, at least one piece
   * @param cue null where there is none
   * @param speaker null where there is none; dropped where it stands outside the sentences
   */
  public static StatementInContext of(SplitText split, List<Span> content, Span cue, Span speaker) {
    int first = content.get(0).start();
    int last = content.get(content.size() - 1).end();
    if (cue != null) {
      first = Math.min(first, cue.start());
      last = Math.max(last, cue.end());
    }
    int from = Math.min(first, sentenceAt(split, first).start());
    int to = Math.max(last, sentenceAt(split, last - 1).end());
    boolean speakerInside = speaker != null && from <= speaker.start() && speaker.end() <= to;
    return new StatementInContext(
        split.text().substring(from, to),
        content.stream().map(piece -> shift(piece, from)).toList(),
        cue == null ? null : shift(cue, from),
        speakerInside ? shift(speaker, from) : null);
  }

  private static Span sentenceAt(SplitText split, int offset) {
    int index = split.sentenceAt(offset);
    return index < 0 ? new Span(offset, offset + 1) : split.sentences().get(index);
  }

  private static Span shift(Span span, int from) {
    return new Span(span.start() - from, span.end() - from);
  }
}
