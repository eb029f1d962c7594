package dev.tenor.issue;

import java.util.BitSet;
import java.util.List;

/** Which issues the hits that need no second witness name, and in which part of the article. */
final class Presence {
  private final int[] article;
  private final BitSet[] sentences;
  private final BitSet[] paragraphs;
  private final int[] issueOfTerm;

  /**
   * @param article for each issue how often it is named in any field; shared between the fields
   */
  Presence(int[] issueOfTerm, int[] article) {
    this.issueOfTerm = issueOfTerm;
    this.article = article;
    this.sentences = new BitSet[article.length];
    this.paragraphs = new BitSet[article.length];
  }

  void note(List<Hit> hits, Reading reading) {
    for (Hit hit : hits) {
      int issue = issueOfTerm[hit.term()];
      if (sentences[issue] == null) {
        sentences[issue] = new BitSet();
        paragraphs[issue] = new BitSet();
      }
      article[issue]++;
      if (!sentences[issue].get(hit.sentence())) { // a sentence lies in one paragraph
        sentences[issue].set(hit.sentence());
        paragraphs[issue].set(reading.paragraphOf(hit));
      }
    }
  }

  /** Whether the issue of a weak hit is named within the scope as often as its term asks for. */
  boolean isWitnessed(Hit hit, Term term, Reading reading) {
    int issue = issueOfTerm[hit.term()];
    if (term.weak() == Scope.ARTICLE) {
      return article[issue] >= term.witnesses();
    }
    if (sentences[issue] == null) {
      return false;
    }
    return term.weak() == Scope.PARAGRAPH
        ? paragraphs[issue].get(reading.paragraphOf(hit))
        : sentences[issue].get(hit.sentence());
  }
}
