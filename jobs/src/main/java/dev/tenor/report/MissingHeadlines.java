package dev.tenor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is missing, in sentences.
 *
 * @param articles kept
 * @param undated among them
 * @param quarantined records that could not be analysed
 * @param reasons of the quarantine, the most frequent first
 * @param gapDays days of outlets with far fewer articles than expected
 * @param judgedDays days of outlets for which something could be expected
 * @param statements found
 * @param unknown among them, without a source
 * @param unnamed among them, of people without a name
 * @param uncertain among them, on which the tone model abstains
 * @param incomplete months at the ends that the corpus holds in part, in words
 */
record MissingHeadlines(
    long articles,
    long undated,
    long quarantined,
    List<String> reasons,
    long gapDays,
    long judgedDays,
    long statements,
    long unknown,
    long unnamed,
    long uncertain,
    List<String> incomplete) {
  private static final String QUALITY = "#/quality";

  List<Headline> headlines() {
    List<Headline> found = new ArrayList<>();
    if (quarantined > 0) {
      found.add(
          new Headline(
              Figures.count(quarantined, "record"),
              QUALITY,
              "could not be analysed (" + String.join(", ", reasons) + ")."));
    }
    if (undated > 0) {
      found.add(
          new Headline(
              Figures.count(undated, "article"),
              QUALITY,
              "of %s without a day: outside all trends.".formatted(Figures.count(articles))));
    }
    found.add(gaps());
    if (!incomplete.isEmpty()) {
      found.add(
          Headline.plain(
              String.join(" and ", incomplete)
                  + (incomplete.size() == 1 ? " is" : " are")
                  + " in part outside the corpus: read as incomplete."));
    }
    if (statements > 0) {
      found.add(speakers());
    }
    return found;
  }

  private Headline gaps() {
    if (judgedDays == 0) {
      return Headline.plain(
          "Gaps in coverage cannot be told: no outlet has enough articles a day.");
    }
    if (gapDays == 0) {
      return Headline.plain("No outlet has a day with far fewer articles than expected.");
    }
    return new Headline(
        Figures.count(gapDays, "day"),
        QUALITY,
        "of an outlet with far fewer articles than expected, of %s judged."
            .formatted(Figures.count(judgedDays)));
  }

  private Headline speakers() {
    return Headline.plain(
        "Of %s, %s have a speaker without a name, %s none that was found; on %s the tone model abstains."
            .formatted(
                Figures.count(statements, "statement"),
                Figures.percent((double) unnamed / statements),
                Figures.percent((double) unknown / statements),
                Figures.percent((double) uncertain / statements)));
  }
}
