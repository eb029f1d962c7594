package dev.tenor.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every form of every word that a taxonomy asks for, as one table that is walked letter by letter.
 *
 * <p>A word of the text leads to a class: the number of the set of pattern words that it satisfies;
 * 0 is the empty set. Nothing is copied or hashed on the way.
 */
final class Lexicon {
  static final int START = 0;

  /** What a step leads to where no form goes on: {@link #START} follows nothing. */
  static final int NOWHERE = 0;

  /**
   * Columns below are {@link Letters#GAP}, {@link Letters#BREAK}, {@link Letters#MARK} and letters
   * of no pattern.
   */
  static final int FIRST_LETTER = 3;

  private static final int UNKNOWN_LETTER = 3;

  private final char[] columns = new char[Character.MAX_VALUE + 1];
  private int width = UNKNOWN_LETTER + 1;
  private int[] next = new int[0];
  private int nodes = 1;
  private int apostrophe = UNKNOWN_LETTER;
  private final List<List<Integer>> formsAt = new ArrayList<>();
  private final List<List<Integer>> prefixesAt = new ArrayList<>();
  private int[] exactClass;
  private int[] beyondClass;
  private final List<List<Integer>> classes = new ArrayList<>();

  /**
   * @param words a word's place in the list is its number in {@link #classes()}
   */
  Lexicon(List<PatternWord> words) {
    List<List<String>> forms = new ArrayList<>();
    for (PatternWord word : words) {
      forms.add(List.copyOf(word.forms()));
    }
    layColumns(forms);
    next = new int[width * 64];
    grow();
    for (int word = 0; word < words.size(); word++) {
      for (String form : forms.get(word)) {
        boolean isPrefix = words.get(word).form() == PatternWord.Form.PREFIX;
        (isPrefix ? prefixesAt : formsAt).get(nodeOf(form)).add(word);
      }
    }
    numberClasses();
  }

  /** The column of a character; below {@link #FIRST_LETTER} it is no letter. */
  int column(char c) {
    return columns[c];
  }

  /** The column of an apostrophe inside a word; outside of words it is no letter. */
  int apostrophe() {
    return apostrophe;
  }

  int step(int node, int column) {
    return next[node * width + column];
  }

  /** The class of a word that ends at this node. */
  int exactClass(int node) {
    return exactClass[node];
  }

  /** The class of a word that goes on behind this node where no form does. */
  int beyondClass(int node) {
    return beyondClass[node];
  }

  /** For each class the numbers of its pattern words, in order. */
  List<List<Integer>> classes() {
    return classes;
  }

  private void layColumns(List<List<String>> forms) {
    TreeSet<Character> alphabet = new TreeSet<>();
    for (List<String> formsOfWord : forms) {
      for (String form : formsOfWord) {
        for (int i = 0; i < form.length(); i++) {
          alphabet.add(form.charAt(i));
        }
      }
    }
    Map<Character, Integer> columnOf = new HashMap<>();
    for (char letter : alphabet) {
      columnOf.put(letter, width++);
    }
    for (int c = 0; c < columns.length; c++) {
      char letter = Letters.of((char) c);
      columns[c] =
          letter < FIRST_LETTER
              ? letter
              : (char) (int) columnOf.getOrDefault(letter, UNKNOWN_LETTER);
    }
    apostrophe = columnOf.getOrDefault('\'', UNKNOWN_LETTER);
  }

  private int nodeOf(String form) {
    int node = START;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      int cell = node * width + (c == '\'' ? apostrophe : columns[c]);
      if (next[cell] == 0) {
        int fresh = nodes++;
        grow();
        next[cell] = fresh;
      }
      node = next[cell];
    }
    return node;
  }

  private void grow() {
    if (nodes * width > next.length) {
      next = Arrays.copyOf(next, nodes * width * 2);
    }
    while (formsAt.size() < nodes) {
      formsAt.add(new ArrayList<>(0));
      prefixesAt.add(new ArrayList<>(0));
    }
  }

  private void numberClasses() {
    exactClass = new int[nodes];
    beyondClass = new int[nodes];
    classes.add(List.of());
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    numbers.put(List.of(), 0);
    List<List<Integer>> passed = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      passed.add(prefixesAt.get(node));
    }
    for (int node = 0; node < nodes; node++) { // a node's number is above its parent's
      List<Integer> prefixes = passed.get(node);
      beyondClass[node] = numberOf(prefixes, numbers);
      exactClass[node] = numberOf(union(prefixes, formsAt.get(node)), numbers);
      for (int column = UNKNOWN_LETTER + 1; column < width; column++) {
        int child = next[node * width + column];
        if (child != 0) {
          passed.set(child, union(prefixes, prefixesAt.get(child)));
        }
      }
    }
    formsAt.clear();
    prefixesAt.clear();
    next = Arrays.copyOf(next, nodes * width);
  }

  private int numberOf(List<Integer> words, Map<List<Integer>, Integer> numbers) {
    return numbers.computeIfAbsent(
        words,
        fresh -> {
          classes.add(List.copyOf(fresh));
          return classes.size() - 1;
        });
  }

  private static List<Integer> union(List<Integer> some, List<Integer> others) {
    if (others.isEmpty()) {
      return some;
    }
    TreeSet<Integer> both = new TreeSet<>(some);
    both.addAll(others);
    return List.copyOf(both);
  }
}
