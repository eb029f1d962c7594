package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/** The forms of an English verb, from its base form and, where irregular, its past forms. */
record Inflection(String base, String past, String participle) {

  /** Reads "say/said", "write/wrote/written" or "state". */
  static Inflection of(String entry) {
    String[] parts = entry.split("/");
    String past = parts.length > 1 ? parts[1] : regularPast(parts[0]);
    return new Inflection(parts[0], past, parts.length > 2 ? parts[2] : past);
  }

  String third() {
    if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hissing || base.endsWith("o") && !base.endsWith("oo") ? "es" : "s");
  }

  String gerund() {
    if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe")) {
      return base.substring(0, base.length() - 1) + "ing";
    }
    return doubled(base) + "ing";
  }

  /** Base, third person, past, participle, gerund; a form may stand here twice. */
  List<String> forms() {
    return new ArrayList<>(List.of(base, third(), past, participle, gerund()));
  }

  private static String regularPast(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubled(base) + "ed";
  }

  /** Doubles the last consonant of short verbs ("quip") and of those stressed on the end. */
  private static String doubled(String base) {
    int n = base.length();
    if (n < 3 || base.endsWith("w") || base.endsWith("x") || base.endsWith("y")) {
      return base;
    }
    boolean shortEnd =
        !isVowel(base.charAt(n - 1))
            && isVowel(base.charAt(n - 2))
            && (!isVowel(base.charAt(n - 3)) || base.startsWith("qu"));
    boolean stressed = vowelGroups(base) == 1 || base.endsWith("mit") || base.endsWith("cur");
    return shortEnd && stressed ? base + base.charAt(n - 1) : base;
  }

  private static int vowelGroups(String word) {
    int groups = 0;
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
        groups++;
      }
    }
    return groups;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
