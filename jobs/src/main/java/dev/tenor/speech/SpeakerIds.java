package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids of speakers in the tables, made of their names. */
public final class SpeakerIds {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SpeakerIds() {}

  /** The id that a name gets by itself: spellings of one family share it. */
  static String of(String name, SpeakerType type) {
    return type == SpeakerType.PERSON
        ? slug(PersonName.givenKey(name) + " " + PersonName.surnameKey(name))
        : "org-" + slug(name);
  }

  /**
   * A name as an id: lower case without accents, words joined by hyphens; "x" where no letter is
   * left, null where there is no name.
   */
  public static String slug(String name) {
    if (name == null) {
      return null;
    }
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.isEmpty() ? "x" : words.replace(' ', '-');
  }
}
