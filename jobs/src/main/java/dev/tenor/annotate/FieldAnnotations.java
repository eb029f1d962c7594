package dev.tenor.annotate;

import dev.tenor.model.AnnotatedMention;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Speaker;
import dev.tenor.model.SplitText;
import dev.tenor.model.Statement;
import dev.tenor.speech.Cues;
import dev.tenor.text.CodePoints;
import dev.tenor.text.Surroundings;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Annotations of one field of an article: turns UTF-16 spans into code points, the only place that
 * does, and cuts out the sentences around a statement.
 */
final class FieldAnnotations {
  private final SplitText split;
  private final Meetings meetings;
  private final CodePoints codePoints;

  FieldAnnotations(SplitText split, Meetings meetings) {
    this.split = split;
    this.meetings = meetings;
    this.codePoints = CodePoints.of(split.text());
  }

  AnnotatedStatement annotate(Statement found) {
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
                speaker.mention() == null ? null : codePoints.span(speaker.mention()),
                speaker.basis()),
            found.cue() == null ? null : codePoints.span(found.cue()),
            found.kind(),
            found.content().stream().map(codePoints::span).toList(),
            found.rule(),
            found.confidence());
    String cueText = found.cue() == null ? null : found.cue().of(text);
    return new AnnotatedStatement(
        inCodePoints,
        cueText,
        cueText == null ? null : Cues.classOf(cueText).name().toLowerCase(Locale.ROOT),
        contentText,
        meetings.issuesOf(found),
        Surroundings.of(split, found.content(), found.cue(), speaker.mention()));
  }

  AnnotatedMention annotate(IssueMention found) {
    Statement holder = meetings.holderOf(found);
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
}
