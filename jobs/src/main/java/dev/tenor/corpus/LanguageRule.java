package dev.tenor.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * Which languages are analysed.
 *
 * @param kept codes of languages that are kept; empty to keep all
 * @param stated what all texts are in, so that nobody has to look; null to look
 */
public record LanguageRule(List<String> kept, String stated) implements Serializable {
  public static final LanguageRule ENGLISH = new LanguageRule(List.of("en"), null);

  boolean keeps(String code) {
    return kept.isEmpty() || kept.contains(code);
  }
}
