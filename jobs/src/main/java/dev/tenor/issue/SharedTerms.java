package dev.tenor.issue;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Phrases that several issues of a taxonomy list: their words mention each of these issues. */
public final class SharedTerms {
  private SharedTerms() {}

  /** Each shared phrase with the ids of its issues, both in order of letters. */
  public static SortedMap<String, List<String>> of(Taxonomy taxonomy) {
    SortedMap<String, TreeSet<String>> issuesOfPhrase = new TreeMap<>();
    for (Issue issue : taxonomy.issues()) {
      for (Term term : issue.terms()) {
        for (String phrase : term.phrases()) {
          issuesOfPhrase.computeIfAbsent(phrase, fresh -> new TreeSet<>()).add(issue.id());
        }
      }
    }
    SortedMap<String, List<String>> shared = new TreeMap<>();
    issuesOfPhrase.forEach(
        (phrase, issues) -> {
          if (issues.size() > 1) {
            shared.put(phrase, List.copyOf(issues));
          }
        });
    return shared;
  }
}
