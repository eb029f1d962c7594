package dev.tenor.issue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The forms of an English word, by rule and a short list of words that follow none. */
final class Inflection {
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("child", "children"),
          Map.entry("foot", "feet"),
          Map.entry("half", "halves"),
          Map.entry("knife", "knives"),
          Map.entry("leaf", "leaves"),
          Map.entry("life", "lives"),
          Map.entry("mouse", "mice"),
          Map.entry("person", "persons"),
          Map.entry("shelf", "shelves"),
          Map.entry("thief", "thieves"),
          Map.entry("wife", "wives"),
          Map.entry("wolf", "wolves"));

  private static final Map<String, String> PAST_FORMS =
      Map.ofEntries(
          Map.entry("become", "became"),
          Map.entry("break", "broke broken"),
          Map.entry("bring", "brought"),
          Map.entry("build", "built"),
          Map.entry("buy", "bought"),
          Map.entry("cut", "cut"),
          Map.entry("draw", "drew drawn"),
          Map.entry("fall", "fell fallen"),
          Map.entry("feed", "fed"),
          Map.entry("fight", "fought"),
          Map.entry("flee", "fled"),
          Map.entry("forbid", "forbade forbidden"),
          Map.entry("give", "gave given"),
          Map.entry("go", "went gone"),
          Map.entry("grow", "grew grown"),
          Map.entry("hold", "held"),
          Map.entry("keep", "kept"),
          Map.entry("lead", "led"),
          Map.entry("leave", "left"),
          Map.entry("lose", "lost"),
          Map.entry("make", "made"),
          Map.entry("meet", "met"),
          Map.entry("pay", "paid"),
          Map.entry("quit", "quit"),
          Map.entry("rebuild", "rebuilt"),
          Map.entry("rise", "rose risen"),
          Map.entry("seek", "sought"),
          Map.entry("sell", "sold"),
          Map.entry("send", "sent"),
          Map.entry("shoot", "shot"),
          Map.entry("spend", "spent"),
          Map.entry("steal", "stole stolen"),
          Map.entry("strike", "struck"),
          Map.entry("take", "took taken"),
          Map.entry("teach", "taught"),
          Map.entry("win", "won"),
          Map.entry("withdraw", "withdrew withdrawn"),
          Map.entry("withhold", "withheld"),
          Map.entry("write", "wrote written"));

  private Inflection() {}

  /** The word and its plural, in lower case. */
  static Set<String> ofNoun(String word) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (word.length() < 2 || !Character.isLetter(word.charAt(word.length() - 1))) {
      return forms;
    }
    String irregular = PLURALS.get(word);
    if (irregular != null) {
      forms.add(irregular);
    } else if (word.endsWith("man") && !word.endsWith("human") && !word.endsWith("german")) {
      forms.add(word.substring(0, word.length() - 2) + "en");
    } else {
      forms.add(withS(word));
    }
    return forms;
  }

  /** The word, its plural or third person, its past forms and its form in -ing, in lower case. */
  static Set<String> ofVerb(String word) {
    Set<String> forms = ofNoun(word);
    if (forms.size() == 1) {
      return forms;
    }
    String stem = word.substring(0, word.length() - 1);
    String past = PAST_FORMS.get(word);
    if (past != null) {
      forms.addAll(Set.of(past.split(" ")));
    }
    if (word.endsWith("ie")) {
      forms.add(word + "d");
      forms.add(word.substring(0, word.length() - 2) + "ying");
    } else if (word.endsWith("ee")) {
      forms.add(word + "d");
      forms.add(word + "ing");
    } else if (word.endsWith("e")) {
      forms.add(word + "d");
      forms.add(stem + "ing");
    } else if (word.endsWith("y") && !isVowel(word.charAt(word.length() - 2))) {
      forms.add(stem + "ied");
      forms.add(word + "ing");
    } else {
      forms.add(word + "ed");
      forms.add(word + "ing");
      if (mayDouble(word)) {
        String doubled = word + word.charAt(word.length() - 1);
        forms.add(doubled + "ed");
        forms.add(doubled + "ing");
      }
    }
    return forms;
  }

  private static String withS(String word) {
    char last = word.charAt(word.length() - 1);
    char before = word.charAt(word.length() - 2);
    if (last == 'y' && !isVowel(before)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (word.endsWith("sis")) {
      return word.substring(0, word.length() - 2) + "es";
    }
    boolean hisses =
        last == 's' || last == 'x' || last == 'z' || word.endsWith("ch") || word.endsWith("sh");
    boolean veto = last == 'o' && !isVowel(before) && word.length() > 3;
    return hisses || veto ? word + "es" : word + "s";
  }

  /** A consonant behind a single vowel is doubled in short words, and in some long ones. */
  private static boolean mayDouble(String word) {
    int length = word.length();
    return length > 2
        && "bdglmnprt".indexOf(word.charAt(length - 1)) >= 0
        && isVowel(word.charAt(length - 2))
        && !isVowel(word.charAt(length - 3));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
