package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the mentions of a taxonomy's issues. Immutable and safe to share between threads; made once
 * and asked for every article.
 *
 * <p>First every phrase is found, then the conditions of each term are looked at, then {@link
 * Overlaps} decides between hits that share words, and only then weak terms look for a second
 * witness among what is left.
 */
public final class IssueMatcher {
  private final List<Issue> issues;
  private final List<Rule> rules = new ArrayList<>();
  private final Reader reader;
  private final Overlaps overlaps;
  private final int[] issueOfTerm;
  private final int longestPhrase;

  /** A term with its conditions turned into the numbers of groups. */
  private record Rule(int issue, Term term, Condition near, Condition notNear, int[] notIn) {}

  private IssueMatcher(Taxonomy taxonomy) {
    this.issues = taxonomy.issues();
    Book book = new Book();
    int ignored = book.group(taxonomy.ignored());
    for (int issue = 0; issue < issues.size(); issue++) {
      int notInIssue = book.group(issues.get(issue).notIn());
      for (Term term : issues.get(issue).terms()) {
        int[] notIn = {ignored, notInIssue, book.group(term.notIn())};
        book.add(term.phrases(), rules.size());
        rules.add(
            new Rule(
                issue, term, book.condition(term.near()), book.condition(term.notNear()), notIn));
      }
    }
    this.issueOfTerm = rules.stream().mapToInt(Rule::issue).toArray();
    this.overlaps = new Overlaps(issueOfTerm, issues.size());
    this.longestPhrase = book.longestPhrase;
    this.reader = new Reader(book.signals);
  }

  public static IssueMatcher of(Taxonomy taxonomy) {
    return new IssueMatcher(taxonomy);
  }

  /** The mentions in one field taken by itself, in order of start; spans count UTF-16 units. */
  public List<IssueMention> find(Field field, SplitText text) {
    return field == Field.TITLE ? findIn(text, null) : findIn(null, text);
  }

  /**
   * The mentions in an article, those of the title first, each field's in order of start. Spans
   * count UTF-16 units of their field.
   *
   * @param title null where the article has none
   */
  public List<IssueMention> find(SplitText title, SplitText text) {
    return findIn(title, text);
  }

  private List<IssueMention> findIn(SplitText title, SplitText text) {
    List<Reading> article = new ArrayList<>(2);
    List<Field> fields = new ArrayList<>(2);
    if (title != null) {
      article.add(reader.read(title));
      fields.add(Field.TITLE);
    }
    if (text != null) {
      article.add(reader.read(text));
      fields.add(Field.TEXT);
    }
    int[] mentionsInArticle = new int[issues.size()];
    List<List<Hit>> candidates = new ArrayList<>(2);
    List<Presence> presences = new ArrayList<>(2);
    for (Reading reading : article) {
      List<Hit> counting = counting(reading, article);
      Presence presence = new Presence(issueOfTerm, mentionsInArticle);
      presence.note(overlaps.resolve(strong(counting)), reading);
      candidates.add(counting);
      presences.add(presence);
    }
    List<IssueMention> mentions = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      List<Hit> witnessed = witnessed(candidates.get(i), presences.get(i), article.get(i));
      addMentions(overlaps.resolve(witnessed), article.get(i), fields.get(i), mentions);
    }
    return mentions;
  }

  /**
   * The hits that stand in one sentence, in no phrase where they do not count, and near what they
   * ask for.
   */
  private List<Hit> counting(Reading reading, List<Reading> article) {
    List<Hit> counting = new ArrayList<>(reading.hits().size());
    for (Hit hit : reading.hits()) {
      Rule rule = rules.get(hit.term());
      if (reading.sentenceOf(hit) >= 0
          && !isInside(hit, rule.notIn(), reading)
          && (rule.near() == null || rule.near().isMet(hit, reading, article))
          && (rule.notNear() == null || !rule.notNear().isMet(hit, reading, article))) {
        counting.add(hit);
      }
    }
    return counting;
  }

  private boolean isInside(Hit hit, int[] groups, Reading reading) {
    for (int group : groups) {
      if (reading.occurrences(group).hasAround(hit, longestPhrase)) {
        return true;
      }
    }
    return false;
  }

  private List<Hit> strong(List<Hit> hits) {
    return hits.stream().filter(hit -> !rules.get(hit.term()).term().isWeak()).toList();
  }

  private List<Hit> witnessed(List<Hit> hits, Presence presence, Reading reading) {
    List<Hit> witnessed = new ArrayList<>(hits.size());
    for (Hit hit : hits) {
      Term term = rules.get(hit.term()).term();
      if (!term.isWeak() || presence.isWitnessed(hit, term, reading)) {
        witnessed.add(hit);
      }
    }
    return witnessed;
  }

  private void addMentions(
      List<Hit> hits, Reading reading, Field field, List<IssueMention> mentions) {
    for (Hit hit : hits) {
      Rule rule = rules.get(hit.term());
      Span sentence = reading.text().sentences().get(reading.sentenceOf(hit));
      Span span = new Span(hit.start(), hit.end());
      mentions.add(
          new IssueMention(
              issues.get(rule.issue()).id(), field, rule.term().written(), span, sentence));
    }
  }

  /** Every phrase that the automaton must know, with what it signals. */
  private static final class Book {
    final Map<Phrase, List<Integer>> signals = new LinkedHashMap<>();
    final Map<List<String>, Integer> groups = new LinkedHashMap<>();
    int longestPhrase = 1;

    void add(List<String> phrases, int signal) {
      for (String written : phrases) {
        Phrase phrase = Phrase.parse(written);
        List<Integer> signalsOfPhrase = signals.computeIfAbsent(phrase, fresh -> new ArrayList<>());
        if (!signalsOfPhrase.contains(signal)) {
          signalsOfPhrase.add(signal);
        }
        longestPhrase = Math.max(longestPhrase, phrase.words().size());
      }
    }

    int group(List<String> phrases) {
      Integer known = groups.putIfAbsent(phrases, groups.size());
      if (known != null) {
        return known;
      }
      int group = groups.size() - 1;
      add(phrases, ~group);
      return group;
    }

    Condition condition(Witnesses witnesses) {
      return witnesses == null
          ? null
          : new Condition(group(witnesses.phrases()), witnesses.scope(), witnesses.words());
    }
  }
}
