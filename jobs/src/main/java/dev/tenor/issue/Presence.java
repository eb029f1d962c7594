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
      article[issue]++;
      set(sentences, issue, reading.sentenceOf(hit));
      set(paragraphs, issue, reading.paragraphOf(hit));
    }
  }

  /** Whether the issue of a weak hit is named within the scope as often as its term asks for. */
  boolean isWitnessed(Hit hit, Term term, Reading reading) {
    int issue = issueOfTerm[hit.term()];
    return switch (term.weak()) {
      case ARTICLE -> article[issue] >= term.witnesses();
      case PARAGRAPH -> has(paragraphs[issue], reading.paragraphOf(hit));
      case SENTENCE, WORDS -> has(sentences[issue], reading.sentenceOf(hit));
    };
  }

  private static void set(BitSet[] parts, int issue, int part) {
    if (part >= 0) {
      if (parts[issue] == null) {
        parts[issue] = new BitSet();
      }
      parts[issue].set(part);
    }
  }

  private static boolean has(BitSet parts, int part) {
    return parts != null && part >= 0 && parts.get(part);
  }
}
