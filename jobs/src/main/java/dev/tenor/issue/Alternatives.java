package dev.tenor.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Spells out what a written term stands for: {@code gun/firearm law} is two phrases, and {@code war
 * with <country>} as many as the list {@code country} has.
 */
final class Alternatives {
  /** More are a slip: a term that is a dictionary. */
  private static final int MOST = 5_000;

  private final Map<String, List<String>> lists;

  Alternatives(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /**
   * The plain phrases, checked to be readable by {@link Phrase#parse}.
   *
   * @throws IllegalArgumentException with a message for the author of the taxonomy
   */
  List<String> of(String written) {
    List<String> phrases = List.of("");
    for (String word : written.strip().split("\\s+")) {
      phrases = product(phrases, choices(word));
    }
    for (String phrase : phrases) {
      Phrase.parse(phrase);
    }
    return phrases;
  }

  private static List<String> product(List<String> phrases, List<String> choices) {
    if ((long) phrases.size() * choices.size() > MOST) {
      throw new IllegalArgumentException("stands for more than " + MOST + " phrases");
    }
    List<String> longer = new ArrayList<>(phrases.size() * choices.size());
    for (String phrase : phrases) {
      for (String choice : choices) {
        longer.add(phrase.isEmpty() ? choice : phrase + " " + choice);
      }
    }
    return longer;
  }

  private List<String> choices(String word) {
    List<String> choices = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= word.length(); at++) {
      if (at == word.length() || word.charAt(at) == '/' && !isBetweenDigits(word, at)) {
        addChoice(word.substring(from, at), word, choices);
        from = at + 1;
      }
    }
    return choices;
  }

  private void addChoice(String choice, String word, List<String> choices) {
    if (choice.isEmpty()) {
      throw new IllegalArgumentException("\"" + word + "\" has an empty alternative");
    }
    if (!choice.startsWith("<")) {
      choices.add(choice);
      return;
    }
    String name = choice.endsWith(">") ? choice.substring(1, choice.length() - 1) : "";
    List<String> entries = lists.get(name);
    if (entries == null) {
      throw new IllegalArgumentException(
          "\"" + choice + "\" names no list; known are " + lists.keySet());
    }
    choices.addAll(entries);
  }

  /** "9/11" is one word. */
  private static boolean isBetweenDigits(String word, int at) {
    return at > 0
        && at + 1 < word.length()
        && Character.isDigit(word.charAt(at - 1))
        && Character.isDigit(word.charAt(at + 1));
  }
}
