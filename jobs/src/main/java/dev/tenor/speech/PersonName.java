package dev.tenor.speech;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys under which the spellings of one person's name meet across articles.
 *
 * <p>Accents, case, suffixes and the ways to write Cyrillic names in Latin letters are folded away:
 * Zelensky, Zelenskiy and Zelenskyy share a key. The folding is for comparing only, not for
 * showing.
 */
public final class PersonName {
  private static final Set<String> SUFFIXES =
      Set.of("jr", "sr", "ii", "iii", "iv", "esq", "phd", "md");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019\u02BC]s?$");
  private static final Pattern NOT_A_NAME = Pattern.compile("[^\\p{L}\\p{N}-]+");
  private static final Pattern ARTICLE = Pattern.compile("^(al|el|ul|abu)-");
  private static final Pattern ADJECTIVAL = Pattern.compile("(sk|tsk|ck)(yy|iy|yi|ij|yj|ii|y|i)$");
  private static final Pattern EFF = Pattern.compile("(iye|iey|ye|ie|ey|e)(v|ff)$");
  private static final Pattern SOFT_END = Pattern.compile("(iy|yy|yi|ij|yj|ii|ie|ei|ey|y|i)$");

  private PersonName() {}

  /** Key of the last word of a name; "" for a name without letters. */
  public static String surnameKey(String name) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return "";
    }
    String surname = words.get(words.size() - 1);
    // What an expression needs is looked for first: few names have any of it.
    if (surname.indexOf('-') > 0) {
      surname = ARTICLE.matcher(surname).replaceFirst("");
    }
    if (surname.indexOf('k') > 0) {
      surname = ADJECTIVAL.matcher(surname).replaceFirst("$1y");
    }
    if (surname.endsWith("off")) {
      surname = surname.substring(0, surname.length() - 2) + "v";
    }
    if (surname.endsWith("v") || surname.endsWith("ff")) {
      surname = EFF.matcher(surname).replaceFirst("ev");
    }
    return latin(surname);
  }

  /** Key of the first given name, initials run together; "" when there is only a surname. */
  public static String givenKey(String name) {
    List<String> words = words(name);
    if (words.size() < 2) {
      return "";
    }
    StringBuilder initials = new StringBuilder();
    for (String word : words.subList(0, words.size() - 1)) {
      if (word.length() > 1) {
        break;
      }
      initials.append(word);
    }
    if (initials.length() > 1) {
      return initials.toString();
    }
    return forename(words.get(0));
  }

  /** Keys of all words but the last: given, middle and nicknames. */
  static List<String> forenameKeys(String name) {
    List<String> words = words(name);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      keys.add(forename(words.get(i)));
    }
    return keys;
  }

  private static String forename(String given) {
    if (given.length() < 4) {
      return given;
    }
    String soft = SOFT_END.matcher(given).replaceFirst("i");
    return latin(soft).replace("xander", "xandr");
  }

  /** Letters that schools of transliteration write differently. */
  private static String latin(String word) {
    return word.replace("ks", "x")
        .replace("iia", "ia")
        .replace("iya", "ia")
        .replace("ya", "ia")
        .replace("yu", "iu")
        .replace("yo", "io")
        .replace("zh", "j")
        .replace("tch", "ch")
        .replace("kh", "h");
  }

  private static List<String> words(String name) {
    boolean plainLetters = name.chars().allMatch(PersonName::isPlain);
    String plain =
        plainLetters || name.chars().allMatch(c -> c < 128)
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String part : BLANKS.split(plain.toLowerCase(Locale.ROOT).strip())) {
      String word = plainLetters ? part : lettersOf(part);
      if (!word.isEmpty() && !SUFFIXES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** Most names: nothing of them needs an expression. */
  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c == '-';
  }

  private static String lettersOf(String part) {
    String word = POSSESSIVE.matcher(part).replaceFirst("");
    return NOT_A_NAME.matcher(letters(word).replace(".", "")).replaceAll("");
  }

  /** Letters that no accent can be taken off from. */
  private static String letters(String word) {
    return word.replace('\u0142', 'l')
        .replace('\u00F8', 'o')
        .replace('\u0111', 'd')
        .replace('\u0131', 'i')
        .replace("\u00DF", "ss")
        .replace("\u00E6", "ae");
  }
}
