package dev.tenor.corpus;

import dev.tenor.text.EnglishWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells a text's language by its first 500 characters.
 *
 * <p>Small words settle most English texts; OpenNLP's detector, a hundred times slower, judges the
 * others. It spreads its confidence over a hundred languages, so what counts is by how much the
 * best one is ahead. One judge a thread: the detector keeps state.
 */
final class LanguageJudge {
  /** The text is too short, or speaks for no language. */
  static final String UNDETERMINED = "und";

  private static final String ENGLISH = "en";
  private static final int LOOKED_AT = 500;

  /** Two short sentences; below, lists of names are as likely one language as another. */
  private static final int FEWEST_LETTERS = 50;

  /**
   * A text counts as foreign only where its language is this much likelier than each that is kept:
   * tables and lists of names come near 1, prose of two sentences stands above 3.
   */
  private static final double AHEAD = 1.5;

  private final LanguageRule rule;
  private LanguageDetectorME detector;

  LanguageJudge(LanguageRule rule) {
    this.rule = rule;
  }

  /**
   * @param code ISO 639-1, three letters where it has none, or {@link #UNDETERMINED}
   * @param isForeign whether the text is surely in a language that is not kept
   * @param confidence of the detector, 0 to 1; 1 where nobody had to ask it
   */
  record Judgement(String code, boolean isForeign, double confidence) {}

  Judgement judge(String text) {
    if (rule.stated() != null) {
      return new Judgement(rule.stated(), false, 1);
    }
    int from = firstVisible(text);
    int to = Math.min(text.length(), from + LOOKED_AT);
    if (EnglishWords.areIn(text, from, to)) {
      return new Judgement(ENGLISH, !rule.keeps(ENGLISH), 1);
    }
    String head = text.substring(from, to);
    long letters = head.chars().filter(Character::isLetter).count();
    return letters < FEWEST_LETTERS ? new Judgement(UNDETERMINED, false, 0) : detected(head);
  }

  private Judgement detected(String head) {
    if (detector == null) {
      detector = new LanguageDetectorME(Model.SHIPPED);
    }
    Language[] found = detector.predictLanguages(head);
    Language best = found[0];
    String code = code(best.getLang());
    if (rule.keeps(code)) {
      return new Judgement(code, false, best.getConfidence());
    }
    double kept =
        Arrays.stream(found)
            .filter(language -> rule.keeps(code(language.getLang())))
            .mapToDouble(Language::getConfidence)
            .max()
            .orElse(0);
    boolean foreign = best.getConfidence() >= AHEAD * kept;
    return new Judgement(foreign ? code : UNDETERMINED, foreign, best.getConfidence());
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The detector has codes of three letters, for some languages those of their main variety. */
  private static String code(String threeLetters) {
    return Codes.SHORT.getOrDefault(threeLetters, threeLetters);
  }

  private static final class Codes {
    static final Map<String, String> SHORT = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
      }
      codes.putAll(
          Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "arb", "ar", "zlm", "ms"));
      codes.putAll(Map.of("nob", "nb", "swh", "sw", "npi", "ne", "ory", "or", "uzn", "uz"));
      return Map.copyOf(codes);
    }
  }

  /** Ten megabytes, read once a JVM; a model may be shared, a detector may not. */
  private static final class Model {
    static final LanguageDetectorModel SHIPPED = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = LanguageJudge.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
