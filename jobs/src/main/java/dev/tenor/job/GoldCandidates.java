package dev.tenor.job;

import dev.tenor.classify.JudgedCandidate;
import dev.tenor.evaluate.GoldArticle;
import dev.tenor.evaluate.GoldSentence;
import dev.tenor.issue.Candidate;
import dev.tenor.issue.Evidence;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.IssueWords;
import dev.tenor.issue.Taxonomy;
import dev.tenor.issue.TaxonomyVariants;
import dev.tenor.model.Article;
import dev.tenor.model.SplitText;
import dev.tenor.text.CodePoints;
import dev.tenor.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The candidates of a labelled article, by the taxonomy and by each of its variants. */
final class GoldCandidates {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final List<IssueMatcher> matchers;
  private final IssueWords words;

  GoldCandidates(Taxonomy taxonomy, IssueWords words) {
    this.matchers =
        Stream.concat(Stream.of(taxonomy), TaxonomyVariants.of(taxonomy).stream())
            .map(IssueMatcher::of)
            .toList();
    this.words = words;
  }

  /** Those in sentences that were read for issues. */
  List<JudgedCandidate> of(Article article, GoldArticle gold) {
    SplitText title = article.title() == null ? null : splitter.split(article.title());
    SplitText text = splitter.split(article.text());
    List<GoldSentence> read = goldOf(text, gold);
    List<JudgedCandidate> judged = new ArrayList<>();
    for (IssueMatcher matcher : matchers) {
      for (Candidate candidate : Evidence.candidates(text, matcher.explain(title, text), words)) {
        GoldSentence sentence = read.get(candidate.sentence());
        if (sentence != null) {
          boolean isTrue = sentence.issues().contains(candidate.issueId());
          judged.add(new JudgedCandidate(candidate, isTrue));
        }
      }
    }
    return judged;
  }

  /** For each sentence of the text the one of the labels in which it begins, or null. */
  private static List<GoldSentence> goldOf(SplitText text, GoldArticle gold) {
    CodePoints codePoints = CodePoints.of(text.text());
    List<GoldSentence> found = new ArrayList<>();
    int next = 0;
    for (var sentence : text.sentences()) {
      int start = codePoints.offset(sentence.start());
      while (next < gold.sentences().size() && gold.sentences().get(next).span().end() <= start) {
        next++;
      }
      boolean isRead =
          next < gold.sentences().size() && gold.sentences().get(next).span().start() <= start;
      found.add(isRead ? gold.sentences().get(next) : null);
    }
    return found;
  }
}
