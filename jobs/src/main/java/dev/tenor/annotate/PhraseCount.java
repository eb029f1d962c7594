package dev.tenor.annotate;

/**
 * How many articles of a month hold a phrase, or a part of that number: the sum over all rows
 * counts.
 *
 * @param month as in {@link DatedText}
 * @param phraseKey as {@link dev.tenor.text.Phrases} gives it
 */
public record PhraseCount(int month, long phraseKey, long articleCount) {}
