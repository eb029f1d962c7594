package dev.tenor.annotate;

import dev.tenor.model.Aside;
import java.util.List;

/**
 * A text whose phrases are counted.
 *
 * @param day days since 1970
 * @param month months since year 0: twelve times the year, and January is 0
 * @param asides in code points of the text; no phrase of theirs counts
 */
public record DatedText(String articleId, int day, int month, String text, List<Aside> asides) {

  /** The text with blanks for its asides, all else where it stands. */
  String analysed() {
    return AnalysedText.of(text, asides).text();
  }
}
