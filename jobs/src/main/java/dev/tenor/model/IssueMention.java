package dev.tenor.model;

/**
 * An issue named in an article.
 *
 * @param term the taxonomy's term that matched, as the taxonomy writes it; null where a model found
 *     the issue, and the span is the sentence
 * @param span the words that matched
 * @param sentence the sentence around them
 * @param probability how likely a reader agrees; null where nothing has judged the mention
 */
public record IssueMention(
    String issueId, Field field, String term, Span span, Span sentence, Double probability) {

  /** A mention that nothing has judged. */
  public IssueMention(String issueId, Field field, String term, Span span, Span sentence) {
    this(issueId, field, term, span, sentence, null);
  }

  public IssueMention withProbability(double judged) {
    return new IssueMention(issueId, field, term, span, sentence, judged);
  }
}
