package dev.tenor.annotate;

/**
 * The first place of a phrase in an article.
 *
 * @param day of the article, in days since 1970
 * @param start in UTF-16 units
 * @param end in UTF-16 units, exclusive
 */
public record PhraseUse(
    int month, long phraseKey, String phrase, int day, String articleId, int start, int end) {}
