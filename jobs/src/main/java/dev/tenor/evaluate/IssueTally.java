package dev.tenor.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts issues: by sentence, where a mention begins in it, and by article. */
final class IssueTally {
  static final String BY_SENTENCE = "issue_sentence";
  static final String BY_ARTICLE = "issue_article";
  static final String SENTENCES = "sentences";

  private IssueTally() {}

  private record Named(int sentence, String issueId) {}

  static void add(GoldArticle gold, RunArticle run, Tally tally) {
    tally.add(SENTENCES, gold.sentences().size());
    Set<Named> inGold = new HashSet<>();
    for (int i = 0; i < gold.sentences().size(); i++) {
      for (String issue : gold.sentences().get(i).issues()) {
        inGold.add(new Named(i, issue));
      }
    }
    Set<Named> inRun = new HashSet<>();
    for (RunArticle.Mention mention : run.mentions()) {
      int sentence = sentenceAt(gold.sentences(), mention.start());
      if (sentence >= 0) {
        inRun.add(new Named(sentence, mention.issueId()));
      }
    }
    add(BY_SENTENCE, inGold, inRun, tally);
    // The article as a whole is the sentence 0 of itself.
    add(BY_ARTICLE, wholes(inGold), wholes(inRun), tally);
  }

  private static void add(String level, Set<Named> inGold, Set<Named> inRun, Tally tally) {
    Set<String> issues = new TreeSet<>();
    inGold.forEach(named -> issues.add(named.issueId()));
    inRun.forEach(named -> issues.add(named.issueId()));
    for (String issue : issues) {
      Set<Named> gold = of(issue, inGold);
      Set<Named> run = of(issue, inRun);
      long shared = run.stream().filter(gold::contains).count();
      tally.addOutcome(level, shared, run.size(), gold.size());
      tally.addOutcome(level + "/" + issue, shared, run.size(), gold.size());
    }
  }

  private static Set<Named> of(String issue, Set<Named> all) {
    Set<Named> some = new HashSet<>(all);
    some.removeIf(named -> !named.issueId().equals(issue));
    return some;
  }

  private static Set<Named> wholes(Set<Named> bySentence) {
    Set<Named> wholes = new HashSet<>();
    bySentence.forEach(named -> wholes.add(new Named(0, named.issueId())));
    return wholes;
  }

  /** Index of the first sentence that holds the offset; -1 where none does. */
  private static int sentenceAt(List<GoldSentence> sentences, int offset) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(offset)) {
        return i;
      }
    }
    return -1;
  }
}
