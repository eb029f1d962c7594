package dev.tenor.issue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The Aho-Corasick automaton over word classes instead of characters: one step a word tells every
 * phrase that ends at it.
 *
 * <p>A word may satisfy several pattern words at once ("negotiating" is a form of {@code
 * negotiate~} and begins with {@code negotiat*}), so a state is a set of places in the trie of all
 * phrases, and the failure links dissolve into it: the root is in every set. See Aho and Corasick,
 * "Efficient string matching", CACM 18 (1975).
 */
final class PhraseAutomaton {
  static final int ROOT = 0;

  private static final int[] NOTHING = {};

  private final int[] fromRoot;
  private final LongIntTable transitions = new LongIntTable();
  private final List<int[]> endings = new ArrayList<>();

  /**
   * @param phrases for each phrase the numbers of its pattern words in {@code lexicon}
   */
  PhraseAutomaton(Lexicon lexicon, List<int[]> phrases) {
    List<List<Integer>> classes = lexicon.classes();
    this.fromRoot = new int[classes.size()];
    new Builder(classes, phrases).build();
  }

  int next(int state, int wordClass) {
    if (state == ROOT) {
      return fromRoot[wordClass];
    }
    int target = transitions.get(key(state, wordClass));
    return target == LongIntTable.ABSENT ? fromRoot[wordClass] : target;
  }

  /** The numbers of the phrases that end where this state is reached. */
  int[] endings(int state) {
    return endings.get(state);
  }

  private static long key(int state, int wordClass) {
    return (long) state << 32 | wordClass;
  }

  /** A place in the trie of all phrases. */
  private static final class Node {
    final int number;
    final Map<Integer, Node> children = new TreeMap<>();
    final List<Integer> endings = new ArrayList<>();

    Node(int number) {
      this.number = number;
    }
  }

  private final class Builder {
    private final List<List<Integer>> classes;
    private final Map<Integer, List<Integer>> classesOfWord = new HashMap<>();
    private final List<Node> trie = new ArrayList<>();
    private final Map<List<Integer>, Integer> states = new HashMap<>();
    private final Deque<List<Integer>> unfinished = new ArrayDeque<>();

    Builder(List<List<Integer>> classes, List<int[]> phrases) {
      this.classes = classes;
      for (int wordClass = 0; wordClass < classes.size(); wordClass++) {
        for (int word : classes.get(wordClass)) {
          classesOfWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(wordClass);
        }
      }
      trie.add(new Node(0));
      for (int phrase = 0; phrase < phrases.size(); phrase++) {
        Node node = trie.get(0);
        for (int word : phrases.get(phrase)) {
          node = node.children.computeIfAbsent(word, fresh -> add());
        }
        node.endings.add(phrase);
      }
    }

    void build() {
      stateOf(List.of());
      while (!unfinished.isEmpty()) {
        List<Integer> places = unfinished.remove();
        int state = states.get(places);
        TreeSet<Integer> live = new TreeSet<>();
        for (int place : state == ROOT ? List.of(0) : places) {
          for (int word : trie.get(place).children.keySet()) {
            live.addAll(classesOfWord.getOrDefault(word, List.of()));
          }
        }
        for (int wordClass : live) {
          int target = stateOf(after(places, wordClass));
          if (state == ROOT) {
            fromRoot[wordClass] = target;
          } else {
            transitions.put(key(state, wordClass), target);
          }
        }
      }
    }

    /** The places other than the root that a word of this class leads to. */
    private List<Integer> after(List<Integer> places, int wordClass) {
      TreeSet<Integer> reached = new TreeSet<>();
      for (int word : classes.get(wordClass)) {
        addChild(0, word, reached);
        for (int place : places) {
          addChild(place, word, reached);
        }
      }
      return List.copyOf(reached);
    }

    private void addChild(int place, int word, TreeSet<Integer> reached) {
      Node child = trie.get(place).children.get(word);
      if (child != null) {
        reached.add(child.number);
      }
    }

    private int stateOf(List<Integer> places) {
      Integer known = states.get(places);
      if (known != null) {
        return known;
      }
      int state = states.size();
      states.put(places, state);
      unfinished.add(places);
      int[] ends =
          places.stream()
              .flatMap(place -> trie.get(place).endings.stream())
              .mapToInt(Integer::intValue)
              .toArray();
      endings.add(ends.length == 0 ? NOTHING : ends);
      return state;
    }

    private Node add() {
      Node node = new Node(trie.size());
      trie.add(node);
      return node;
    }
  }
}
