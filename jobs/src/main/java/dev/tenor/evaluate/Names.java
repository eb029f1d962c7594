package dev.tenor.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two canonical names are one person's: the surnames are the same and the first names do not
 * begin differently.
 *
 * <p>It is a ruler, so it is plainer than the names of a run and does not change with them.
 */
final class Names {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
  private static final Pattern NOT_A_NAME = Pattern.compile("[^a-z' -]");
  private static final Pattern SKY = Pattern.compile("(skyy|skiy|skij|skyi)$");

  private Names() {}

  /** The surname for comparing; "" where there is no name or no Latin letter in it. */
  static String surname(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "" : SKY.matcher(words.get(words.size() - 1)).replaceFirst("sky");
  }

  static boolean areOnePerson(String name, String other) {
    if (name == null || other == null || name.isEmpty() || other.isEmpty()) {
      return false;
    }
    List<String> words = words(name);
    List<String> others = words(other);
    if (!surname(name).equals(surname(other))) {
      return false;
    }
    return words.size() < 2
        || others.size() < 2
        || words.get(0).charAt(0) == others.get(0).charAt(0);
  }

  private static List<String> words(String name) {
    if (name == null) {
      return List.of();
    }
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String small = plain.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    String bare = NOT_A_NAME.matcher(POSSESSIVE.matcher(small).replaceFirst("")).replaceAll(" ");
    return Arrays.stream(bare.split(" "))
        .filter(word -> !word.isEmpty() && !SUFFIXES.contains(word))
        .toList();
  }
}
