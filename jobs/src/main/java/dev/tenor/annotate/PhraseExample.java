package dev.tenor.annotate;

/**
 * A phrase where it stands in one article, for people.
 *
 * @param snippet the sentence around it, cut where it is long
 * @param charStart in code points of the article's text
 * @param charEnd in code points, exclusive
 * @param isCovered whether a term of the taxonomy touches these words, counted or not
 */
public record PhraseExample(
    int month,
    long phraseKey,
    String phrase,
    String articleId,
    String snippet,
    int charStart,
    int charEnd,
    boolean isCovered) {}
