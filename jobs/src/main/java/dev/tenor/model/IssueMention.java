package dev.tenor.model;

/**
 * An issue named in an article.
 *
 * @param term the taxonomy's term that matched, as the taxonomy writes it
 * @param span the words that matched
 * @param sentence the sentence around them
 */
public record IssueMention(String issueId, Field field, String term, Span span, Span sentence) {}
