package dev.tenor.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A taxonomy turned into numbers: its rules, and every phrase the reader must know for them. */
final class RuleBook {
  private final List<Rule> rules = new ArrayList<>();
  private final Map<Phrase, List<Integer>> signals = new LinkedHashMap<>();
  private final Map<List<String>, Integer> groups = new LinkedHashMap<>();
  private final List<int[]> members = new ArrayList<>();
  private final Map<Phrase, Integer> witnesses = new HashMap<>();
  private int longestPhrase = 1;

  RuleBook(Taxonomy taxonomy) {
    for (int issue = 0; issue < taxonomy.issues().size(); issue++) {
      List<String> notInIssue = taxonomy.issues().get(issue).notIn();
      for (Term term : taxonomy.issues().get(issue).terms()) {
        int[] notIn =
            List.of(taxonomy.ignored(), notInIssue, term.notIn()).stream()
                .filter(phrases -> !phrases.isEmpty())
                .mapToInt(this::group)
                .toArray();
        for (String phrase : term.phrases()) {
          add(Phrase.parse(phrase), rules.size());
        }
        rules.add(new Rule(issue, term, condition(term.near()), condition(term.notNear()), notIn));
      }
    }
  }

  List<Rule> rules() {
    return rules;
  }

  int[] issueOfTerm() {
    return IntStream.range(0, rules.size()).map(term -> rules.get(term).issue()).toArray();
  }

  Reader reader() {
    return new Reader(signals, members.toArray(int[][]::new), witnesses.size());
  }

  /** In words. */
  int longestPhrase() {
    return longestPhrase;
  }

  private Condition condition(Witnesses witnesses) {
    return witnesses == null
        ? null
        : new Condition(group(witnesses.phrases()), witnesses.scope(), witnesses.words());
  }

  /**
   * The number of a group of phrases; the same phrases are one group wherever they are asked for.
   */
  private int group(List<String> phrases) {
    Integer known = groups.get(phrases);
    if (known != null) {
      return known;
    }
    int group = groups.size();
    groups.put(phrases, group);
    members.add(phrases.stream().map(Phrase::parse).distinct().mapToInt(this::witness).toArray());
    return group;
  }

  /** The number of a phrase that stands in a group; the reader signals its complement. */
  private int witness(Phrase phrase) {
    Integer known = witnesses.get(phrase);
    if (known != null) {
      return known;
    }
    int witness = witnesses.size();
    witnesses.put(phrase, witness);
    add(phrase, ~witness);
    return witness;
  }

  private void add(Phrase phrase, int signal) {
    List<Integer> signalsOfPhrase = signals.computeIfAbsent(phrase, fresh -> new ArrayList<>());
    if (!signalsOfPhrase.contains(signal)) {
      signalsOfPhrase.add(signal);
    }
    longestPhrase = Math.max(longestPhrase, phrase.words().size());
  }
}
