package dev.tenor.speech;

import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.model.Statement;
import dev.tenor.model.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds who said what in an article. Immutable; one instance serves any number of threads. */
public final class StatementFinder {
  /** From this share of its characters between marks on, a content is direct, as PolNeAR counts. */
  private static final double DIRECT_SHARE = 0.8;

  private final SpeechModel model;
  private final SpeakerList known;

  private StatementFinder(SpeechModel model, SpeakerList known) {
    this.model = model;
    this.known = known;
  }

  /** A finder that knows rules and word lists alone. */
  public static StatementFinder rules() {
    return new StatementFinder(null, SpeakerList.NONE);
  }

  /** A finder that tags with learned weights and repairs their output by rules. */
  public static StatementFinder model(SpeechModel model) {
    return new StatementFinder(Objects.requireNonNull(model), SpeakerList.NONE);
  }

  /** The same finder, which asks a list for roles whose holder an article does not name. */
  public StatementFinder with(SpeakerList speakers) {
    return new StatementFinder(model, speakers);
  }

  /** Like the other, of an article that says nothing of itself. */
  public List<Statement> find(SplitText title, SplitText text) {
    return find(title, text, Imprint.NONE);
  }

  /**
   * The statements of both fields, in order of field and start; contents of one field never
   * overlap.
   *
   * @param title null where the article has none
   */
  public List<Statement> find(SplitText title, SplitText text, Imprint imprint) {
    KnownRoles roles = new KnownRoles(known, imprint.published());
    Figure author = Byline.read(imprint.author());
    Prose titleProse = title == null ? null : Prose.of(title);
    Prose prose = Prose.of(text);
    List<NameMention> titleNames = new ArrayList<>();
    List<NameMention> names = new ArrayList<>();
    Cast cast = Cast.of(titleProse, prose, titleNames, names);
    List<Statement> statements = new ArrayList<>();
    if (titleProse != null) {
      Mentions mentions = new Mentions(titleNames);
      resolve(
          Field.TITLE,
          titleProse,
          new SourceReader(titleProse, mentions, cast, roles, author),
          new RuleFinder(titleProse, mentions).find(),
          statements);
    }
    Mentions mentions = new Mentions(names);
    List<Draft> drafts =
        model == null ? new RuleFinder(prose, mentions).find() : model.find(prose, mentions);
    SourceReader reader = new SourceReader(prose, mentions, cast, roles, author);
    resolve(Field.TEXT, prose, reader, drafts, statements);
    return statements;
  }

  private static void resolve(
      Field field,
      Prose prose,
      SourceReader reader,
      List<Draft> drafts,
      List<Statement> statements) {
    for (Draft draft : drafts) {
      List<Span> content = new ArrayList<>();
      for (TokenRange piece : draft.content()) {
        content.add(prose.span(piece.from(), piece.to()));
      }
      Span cue = draft.cue() == null ? null : prose.span(draft.cue().from(), draft.cue().to());
      statements.add(
          new Statement(
              field,
              reader.read(draft.source()),
              cue,
              kind(prose, content),
              content,
              draft.rule(),
              draft.confidence()));
    }
  }

  private static StatementKind kind(Prose prose, List<Span> content) {
    int quoted = 0;
    int all = 0;
    for (Span piece : content) {
      all += piece.length();
      for (int i = prose.firstAtOrAfter(piece.start());
          i < prose.size() && prose.start(i) < piece.end(); ) {
        int quotation = prose.quotation(i);
        if (quotation < 0) {
          i++;
          continue;
        }
        Quotation marks = prose.quotations().get(quotation);
        quoted += piece.overlap(new Span(marks.start(), marks.end()));
        i = Math.max(i + 1, prose.firstAtOrAfter(marks.end()));
      }
    }
    if (quoted == 0) {
      return StatementKind.INDIRECT;
    }
    return quoted >= DIRECT_SHARE * all ? StatementKind.DIRECT : StatementKind.MIXED;
  }
}
