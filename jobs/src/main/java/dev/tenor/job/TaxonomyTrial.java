package dev.tenor.job;

import dev.tenor.issue.Issue;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.Outcome;
import dev.tenor.issue.SharedTerms;
import dev.tenor.issue.Taxonomy;
import dev.tenor.issue.Term;
import dev.tenor.issue.Verdict;
import dev.tenor.job.TaxonomyFindings.Snippet;
import dev.tenor.model.Article;
import dev.tenor.model.Field;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs a taxonomy over one article after the other; keeps counts and a few snippets of each. */
final class TaxonomyTrial {
  private final Taxonomy taxonomy;
  private final IssueMatcher matcher;
  private final int limit;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Map<String, IssueTally> tallies = new LinkedHashMap<>();
  private long articleCount;

  /**
   * @param limit how many snippets each term and each issue keeps
   */
  TaxonomyTrial(Taxonomy taxonomy, int limit) {
    this.taxonomy = taxonomy;
    this.matcher = IssueMatcher.of(taxonomy);
    this.limit = limit;
    taxonomy.issues().forEach(issue -> tallies.put(issue.id(), new IssueTally(issue)));
  }

  void add(Article article) {
    articleCount++;
    SplitText title = article.title() == null ? null : splitter.split(article.title());
    List<Verdict> verdicts = matcher.explain(title, splitter.split(article.text()));
    Set<Place> counted = new HashSet<>();
    for (Verdict verdict : verdicts) {
      if (verdict.counts()) {
        counted.add(Place.of(verdict));
      }
    }
    for (Verdict verdict : verdicts) {
      IssueTally tally = tallies.get(verdict.issueId());
      String text = verdict.field() == Field.TITLE ? article.title() : article.text();
      tally.add(verdict, snippet(article.articleId(), text, verdict));
      if (!counted.contains(Place.of(verdict)) && verdict.outcome() != Outcome.HIDDEN) {
        tally.addAlmost(verdict, snippet(article.articleId(), text, verdict));
      }
    }
    tallies.values().forEach(IssueTally::endArticle);
  }

  /**
   * @param unreadableCount records that were no articles
   */
  TaxonomyFindings findings(long unreadableCount) {
    return new TaxonomyFindings(
        taxonomy.name(),
        taxonomy.version(),
        articleCount,
        unreadableCount,
        tallies.values().stream().map(IssueTally::findings).toList(),
        SharedTerms.of(taxonomy));
  }

  private static Snippet snippet(String articleId, String text, Verdict verdict) {
    Span sentence = verdict.sentence();
    Span hit = verdict.span();
    return new Snippet(
        articleId,
        text.substring(sentence.start(), hit.start()),
        hit.of(text),
        text.substring(hit.end(), sentence.end()));
  }

  /** A sentence and an issue that is mentioned in it. */
  private record Place(String issueId, Field field, int sentenceStart) {
    static Place of(Verdict verdict) {
      return new Place(verdict.issueId(), verdict.field(), verdict.sentence().start());
    }
  }

  private final class IssueTally {
    private final Issue issue;
    private final Map<String, TermTally> terms = new LinkedHashMap<>();
    private final Map<String, TaxonomyFindings.Rejected> almost = new LinkedHashMap<>();
    private long mentions;
    private long articles;
    private long mentionsBefore;

    IssueTally(Issue issue) {
      this.issue = issue;
      issue.terms().forEach(term -> terms.put(term.written(), new TermTally()));
    }

    void add(Verdict verdict, Snippet snippet) {
      TermTally term = terms.get(verdict.term().written());
      if (verdict.counts()) {
        mentions++;
        term.count(snippet);
      } else {
        term.rejected++;
      }
    }

    /** One a term, so that a frequent word does not hide the others. */
    void addAlmost(Verdict verdict, Snippet snippet) {
      Term term = verdict.term();
      if (almost.size() < limit) {
        almost.putIfAbsent(
            term.written(),
            new TaxonomyFindings.Rejected(
                term.written(), reason(verdict.outcome(), term), snippet));
      }
    }

    void endArticle() {
      articles += mentions > mentionsBefore ? 1 : 0;
      mentionsBefore = mentions;
      terms.values().forEach(TermTally::endArticle);
    }

    TaxonomyFindings.OfIssue findings() {
      List<TaxonomyFindings.OfTerm> found = new ArrayList<>();
      terms.forEach((written, tally) -> found.add(tally.findings(written)));
      found.sort(Comparator.comparingLong(TaxonomyFindings.OfTerm::mentionCount).reversed());
      return new TaxonomyFindings.OfIssue(
          issue.id(), issue.label(), mentions, articles, found, List.copyOf(almost.values()));
    }
  }

  private final class TermTally {
    private long mentions;
    private long articles;
    private long rejected;
    private long mentionsBefore;
    private final List<Snippet> snippets = new ArrayList<>(0);

    void count(Snippet snippet) {
      mentions++;
      if (snippets.size() < limit) {
        snippets.add(snippet);
      }
    }

    void endArticle() {
      articles += mentions > mentionsBefore ? 1 : 0;
      mentionsBefore = mentions;
    }

    TaxonomyFindings.OfTerm findings(String written) {
      return new TaxonomyFindings.OfTerm(
          written, mentions, articles, rejected, List.copyOf(snippets));
    }
  }

  private static String reason(Outcome outcome, Term term) {
    return switch (outcome) {
      case IN_EXCLUDED_PHRASE -> "stands inside a phrase of not_in or ignore";
      case NOTHING_NEAR -> "none of its near phrases stands around it";
      case KEPT_OFF -> "one of its not_near phrases stands around it";
      case NO_WITNESS ->
          term.witnesses() > 1
              ? "weak: its issue is named fewer than " + term.witnesses() + " times"
              : "weak: no other term names its issue";
      case HIDDEN -> "a longer term covers it";
      case COUNTS -> "counts";
    };
  }
}
