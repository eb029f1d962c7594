package dev.tenor.annotate;

import dev.tenor.model.AnnotatedMention;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.Speaker;
import dev.tenor.model.SplitText;
import dev.tenor.model.Statement;
import dev.tenor.model.StatementInContext;
import dev.tenor.text.CodePoints;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Annotations of one field of an article: turns UTF-16 spans into code points, the only place that
 * does, and cuts out the sentences around a statement.
 */
final class FieldAnnotations {
  private final SplitText split;
  private final CodePoints codePoints;

  FieldAnnotations(SplitText split) {
    this.split = split;
    this.codePoints = CodePoints.of(split.text());
  }

  AnnotatedStatement annotate(Statement found, List<String> issueIds) {
    String text = split.text();
    String contentText =
        found.content().stream().map(piece -> piece.of(text)).collect(Collectors.joining(" "));
    Speaker speaker = found.speaker();
    Statement inCodePoints =
        new Statement(
            found.field(),
            new Speaker(
                speaker.names(),
                speaker.surface(),
                speaker.type(),
                speaker.mention() == null ? null : codePoints.span(speaker.mention())),
            found.cue() == null ? null : codePoints.span(found.cue()),
            found.kind(),
            found.content().stream().map(codePoints::span).toList(),
            found.rule(),
            found.confidence());
    String cueText = found.cue() == null ? null : found.cue().of(text);
    return new AnnotatedStatement(inCodePoints, cueText, contentText, issueIds, inContext(found));
  }

  AnnotatedMention annotate(IssueMention found, Statement holder) {
    return new AnnotatedMention(
        new IssueMention(
            found.issueId(),
            found.field(),
            found.term(),
            codePoints.span(found.span()),
            codePoints.span(found.sentence()),
            found.probability()),
        holder == null ? null : codePoints.offset(holder.extent().start()));
  }

  private StatementInContext inContext(Statement found) {
    int first = found.extent().start();
    int last = found.extent().end();
    if (found.cue() != null) {
      first = Math.min(first, found.cue().start());
      last = Math.max(last, found.cue().end());
    }
    int from = Math.min(first, sentenceAt(first).start());
    int to = Math.max(last, sentenceAt(last - 1).end());
    Span mention = found.speaker().mention();
    boolean mentionInside = mention != null && from <= mention.start() && mention.end() <= to;
    return new StatementInContext(
        split.text().substring(from, to),
        found.content().stream().map(piece -> shift(piece, from)).toList(),
        found.cue() == null ? null : shift(found.cue(), from),
        mentionInside ? shift(mention, from) : null);
  }

  private Span sentenceAt(int offset) {
    int index = split.sentenceAt(offset);
    return index < 0 ? new Span(offset, offset + 1) : split.sentences().get(index);
  }

  private static Span shift(Span span, int from) {
    return new Span(span.start() - from, span.end() - from);
  }
}
