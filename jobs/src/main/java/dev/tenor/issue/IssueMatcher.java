package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the mentions of a taxonomy's issues. Immutable and safe to share between threads; made once
 * and asked for every article.
 *
 * <p>First every phrase is found, then the conditions of each term are looked at, then {@link
 * Overlaps} decides between hits that share words, and only then weak terms look for a second
 * witness among what is left.
 */
public final class IssueMatcher implements IssueFinder {
  private final List<Issue> issues;
  private final List<Rule> rules;
  private final Reader reader;
  private final Overlaps overlaps;
  private final int[] issueOfTerm;
  private final int longestPhrase;

  private IssueMatcher(Taxonomy taxonomy) {
    RuleBook book = new RuleBook(taxonomy);
    this.issues = taxonomy.issues();
    this.rules = List.copyOf(book.rules());
    this.issueOfTerm = book.issueOfTerm();
    this.longestPhrase = book.longestPhrase();
    this.overlaps = new Overlaps(issueOfTerm, issues.size());
    this.reader = book.reader();
  }

  /** The matcher of a taxonomy that {@link TaxonomyParser} found to be without problems. */
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
  @Override
  public List<IssueMention> find(SplitText title, SplitText text) {
    return findIn(title, text);
  }

  private List<IssueMention> findIn(SplitText title, SplitText text) {
    List<IssueMention> mentions = new ArrayList<>();
    for (Candidates field : candidates(title, text)) {
      field.addMentions(mentions);
    }
    return mentions;
  }

  /**
   * What became of every match of a term's phrase in an article, for the author of a taxonomy;
   * those that count are the mentions that {@link #find} gives.
   *
   * @param title null where the article has none
   */
  public List<Verdict> explain(SplitText title, SplitText text) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Candidates field : candidates(title, text)) {
      field.addVerdicts(verdicts);
    }
    return verdicts;
  }

  /** Mentions, and what became of every match. */
  public record Findings(List<IssueMention> mentions, List<Verdict> verdicts) {}

  /** What {@link #find} and {@link #explain} give, in one pass over the article. */
  public Findings findAndExplain(SplitText title, SplitText text) {
    Findings findings = new Findings(new ArrayList<>(), new ArrayList<>());
    for (Candidates field : candidates(title, text)) {
      field.addMentions(findings.mentions());
      field.addVerdicts(findings.verdicts());
    }
    return findings;
  }

  private List<Candidates> candidates(SplitText title, SplitText text) {
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
    List<Candidates> candidates = new ArrayList<>(2);
    for (int i = 0; i < article.size(); i++) {
      candidates.add(new Candidates(fields.get(i), article.get(i), article, mentionsInArticle));
    }
    return candidates;
  }

  /**
   * The hits of one field whose surroundings let them count; weak ones wait for the other field.
   */
  private final class Candidates {
    private final Field field;
    private final Reading reading;
    private final List<Reading> article;
    private final List<Hit> strong;
    private final List<Hit> weak = new ArrayList<>();
    private final List<Hit> strongSettled;
    private final Presence presence;

    Candidates(Field field, Reading reading, List<Reading> article, int[] mentionsInArticle) {
      this.field = field;
      this.reading = reading;
      this.article = article;
      this.strong = new ArrayList<>(reading.hits().size());
      for (Hit hit : reading.hits()) {
        if (judge(hit) == Outcome.COUNTS) {
          (rules.get(hit.term()).term().isWeak() ? weak : strong).add(hit);
        }
      }
      this.strongSettled = overlaps.resolve(strong);
      this.presence = new Presence(issueOfTerm, mentionsInArticle);
      presence.note(strongSettled, reading);
    }

    /** The strong hits, and the weak ones that have their witnesses, without overlaps. */
    private List<Hit> settled() {
      List<Hit> witnessed = new ArrayList<>();
      for (Hit hit : weak) {
        if (isWitnessed(hit)) {
          witnessed.add(hit);
        }
      }
      if (witnessed.isEmpty()) {
        return strongSettled;
      }
      witnessed.addAll(strong);
      return overlaps.resolve(witnessed);
    }

    private Outcome judge(Hit hit) {
      return rules.get(hit.term()).judge(hit, reading, article, longestPhrase);
    }

    private boolean isWitnessed(Hit hit) {
      return presence.isWitnessed(hit, rules.get(hit.term()).term(), reading);
    }

    void addMentions(List<IssueMention> mentions) {
      for (Hit hit : settled()) {
        Rule rule = rules.get(hit.term());
        Span span = new Span(hit.start(), hit.end());
        mentions.add(
            new IssueMention(idOf(rule), field, rule.term().written(), span, sentenceOf(hit)));
      }
    }

    void addVerdicts(List<Verdict> verdicts) {
      Set<Hit> settled = new HashSet<>(settled());
      for (Hit hit : reading.hits()) {
        Rule rule = rules.get(hit.term());
        Outcome outcome = judge(hit);
        if (outcome == Outcome.COUNTS && !settled.contains(hit)) {
          boolean lacksWitness = rule.term().isWeak() && !isWitnessed(hit);
          outcome = lacksWitness ? Outcome.NO_WITNESS : Outcome.HIDDEN;
        }
        Span span = new Span(hit.start(), hit.end());
        verdicts.add(new Verdict(idOf(rule), rule.term(), field, span, sentenceOf(hit), outcome));
      }
    }

    private String idOf(Rule rule) {
      return issues.get(rule.issue()).id();
    }

    private Span sentenceOf(Hit hit) {
      return reading.text().sentences().get(hit.sentence());
    }
  }
}
