package dev.tenor.job;

import java.util.List;
import java.util.SortedMap;

/**
 * What a taxonomy finds in a corpus, and what it nearly finds.
 *
 * @param taxonomy its name
 * @param version its fingerprint
 * @param articleCount articles that were read; a text that came before is left out
 * @param unreadableCount records that are no articles
 * @param sharedTerms phrases of several issues, with the ids of these
 */
public record TaxonomyFindings(
    String taxonomy,
    String version,
    long articleCount,
    long unreadableCount,
    List<OfIssue> issues,
    SortedMap<String, List<String>> sharedTerms) {

  /**
   * @param terms in order of mentions, most first; those that never fire are at the end
   * @param almost sentences without a mention of this issue, in which one of its terms stands
   */
  public record OfIssue(
      String id,
      String label,
      long mentionCount,
      long articleCount,
      List<OfTerm> terms,
      List<Rejected> almost) {}

  /**
   * @param written as the taxonomy writes the term
   * @param rejectedCount how often its words stood there and did not count
   */
  public record OfTerm(
      String written,
      long mentionCount,
      long articleCount,
      long rejectedCount,
      List<Snippet> snippets) {}

  /**
   * @param reason why the term did not count, for its author
   */
  public record Rejected(String term, String reason, Snippet snippet) {}

  /** Words of a term with the sentence around them. */
  public record Snippet(String articleId, String before, String hit, String after) {}
}
