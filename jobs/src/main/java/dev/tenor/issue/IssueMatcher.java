package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.ArrayList;
import java.util.List;

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
    List<Candidates> candidates = new ArrayList<>(2);
    for (Reading reading : article) {
      candidates.add(new Candidates(reading, article, mentionsInArticle));
    }
    List<IssueMention> mentions = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      addMentions(candidates.get(i).settled(), article.get(i), fields.get(i), mentions);
    }
    return mentions;
  }

  /**
   * The hits of one field whose surroundings let them count; weak ones wait for the other field.
   */
  private final class Candidates {
    private final Reading reading;
    private final List<Hit> strong = new ArrayList<>();
    private final List<Hit> weak = new ArrayList<>();
    private final List<Hit> strongSettled;
    private final Presence presence;

    Candidates(Reading reading, List<Reading> article, int[] mentionsInArticle) {
      this.reading = reading;
      for (Hit hit : reading.hits()) {
        Rule rule = rules.get(hit.term());
        if (rule.isMet(hit, reading, article, longestPhrase)) {
          (rule.term().isWeak() ? weak : strong).add(hit);
        }
      }
      this.strongSettled = overlaps.resolve(strong);
      this.presence = new Presence(issueOfTerm, mentionsInArticle);
      presence.note(strongSettled, reading);
    }

    /** The strong hits, and the weak ones that have their witnesses, without overlaps. */
    List<Hit> settled() {
      List<Hit> witnessed = new ArrayList<>();
      for (Hit hit : weak) {
        if (presence.isWitnessed(hit, rules.get(hit.term()).term(), reading)) {
          witnessed.add(hit);
        }
      }
      if (witnessed.isEmpty()) {
        return strongSettled;
      }
      witnessed.addAll(strong);
      return overlaps.resolve(witnessed);
    }
  }

  private void addMentions(
      List<Hit> hits, Reading reading, Field field, List<IssueMention> mentions) {
    for (Hit hit : hits) {
      Rule rule = rules.get(hit.term());
      Span sentence = reading.text().sentences().get(hit.sentence());
      Span span = new Span(hit.start(), hit.end());
      String id = issues.get(rule.issue()).id();
      mentions.add(new IssueMention(id, field, rule.term().written(), span, sentence));
    }
  }
}
