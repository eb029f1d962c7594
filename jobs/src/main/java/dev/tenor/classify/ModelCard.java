package dev.tenor.classify;

import dev.tenor.model.Tone;
import dev.tenor.stats.Confusion;
import java.util.List;
import java.util.Locale;

/** What a person should know of a tone model before trusting it, as Markdown. */
public final class ModelCard {
  private final StringBuilder card = new StringBuilder();

  private ModelCard() {}

  /**
   * The card of a model.
   *
   * @param labels what it was trained on
   */
  public static String of(ModelSheet sheet, List<LabelledStatement> labels, TrainingNotes notes) {
    ModelCard card = new ModelCard();
    card.purpose(sheet, notes);
    card.training(sheet, labels, notes);
    card.quality(sheet);
    card.failures(notes);
    return card.card.toString();
  }

  private void purpose(ModelSheet sheet, TrainingNotes notes) {
    line("# Tone model " + sheet.version());
    line(
        "What it is for: the tone of a speaker's statement in English news prose, for trends over"
            + " many statements; not the mood of a text, not a stance on a policy, not a verdict on"
            + " one sentence.");
    line(
        "What it is: multinomial logistic regression over %,d hashed words, word pairs and signs of the content, the cue and around%s."
            .formatted(
                notes.termCount(),
                sheet.encoder() == null
                    ? ""
                    : ", and another over vectors of the frozen sentence encoder "
                        + sheet.encoder()));
    line(
        "Where it fails: irony, praise or blame by facts alone, tone that only an earlier sentence"
            + " gives, speakers who quote an opponent. English only.");
  }

  private void training(ModelSheet sheet, List<LabelledStatement> labels, TrainingNotes notes) {
    long published = labels.stream().filter(l -> l.origin() == Origin.PUBLISHED).count();
    line("## Trained on");
    line(
        "%,d labelled statements, %,d of them from published articles (their text is no part of this model)%s."
            .formatted(
                labels.size(),
                published,
                sheet.teacher() == null
                    ? ""
                    : ", and %,d statements without labels, judged by the model %s"
                        .formatted(notes.taughtCount(), sheet.teacher())));
    card.append("| tone | statements |\n|---|---|\n");
    for (Tone tone : Tone.values()) {
      row(tone.label(), labels.stream().filter(label -> label.tone() == tone).count());
    }
    card.append("\n| file | SHA-256 |\n|---|---|\n");
    sheet.data().forEach(this::row);
    card.append('\n');
    line(
        "Regularisation: words %s%s."
            .formatted(
                notes.termRegularisation(),
                sheet.encoder() == null ? "" : ", vectors " + notes.vectorRegularisation()));
  }

  private void quality(ModelSheet sheet) {
    HeldOut test = sheet.heldOut();
    Confusion confusion = test.asConfusion();
    line("## How good");
    line(
        "On %,d statements held out in %d folds of whole articles or scenes: macro F1 %.3f, accuracy %.3f, expected calibration error %.3f. It abstains on %,d (%.1f%%), which count as neutral: its two likeliest tones lie less than %s apart."
            .formatted(
                test.statements(),
                Folds.COUNT,
                test.macroF1(),
                confusion.accuracy(),
                test.calibrationError(),
                test.uncertain(),
                100.0 * test.uncertain() / test.statements(),
                sheet.calibration().uncertainBelow()));
    if (sheet.teacher() != null) {
      line("The teacher had seen these labels, so these figures flatter the model somewhat.");
    }
    card.append("| tone | precision | recall | F1 | judged negative | neutral | positive |\n");
    card.append("|---|---|---|---|---|---|---|\n");
    for (Tone tone : Tone.values()) {
      int of = tone.ordinal();
      long[] judged = test.confusion()[of];
      row(
          tone.label(),
          share(confusion.precision(of)),
          share(confusion.recall(of)),
          share(confusion.f1(of)),
          judged[0],
          judged[1],
          judged[2]);
    }
    card.append("\n| only judgements of at least | share kept | accuracy |\n|---|---|---|\n");
    test.coverage().forEach(c -> row(c.probability(), share(c.share()), share(c.accuracy())));
    card.append("\n| part | | statements | accuracy | macro F1 |\n|---|---|---|---|---|\n");
    test.parts()
        .forEach(
            part ->
                row(
                    part.kind(),
                    part.name(),
                    part.statements(),
                    share(part.accuracy()),
                    share(part.macroF1())));
    card.append('\n');
  }

  private void failures(TrainingNotes notes) {
    if (notes.failures().isEmpty()) {
      return;
    }
    line("## Where it was sure and wrong");
    line("Held-out statements that were written for training:");
    card.append("| label | is | was judged | content |\n|---|---|---|---|\n");
    notes.failures().forEach(f -> row(f.id(), f.tone(), f.judged(), f.content()));
  }

  private void line(String text) {
    card.append(text).append("\n\n");
  }

  private void row(Object... cells) {
    card.append('|');
    for (Object cell : cells) {
      card.append(' ').append(cell.toString().replace("|", "\\|")).append(" |");
    }
    card.append('\n');
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
