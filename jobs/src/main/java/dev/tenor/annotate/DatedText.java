package dev.tenor.annotate;

/**
 * A text whose phrases are counted.
 *
 * @param day days since 1970
 * @param month months since year 0: twelve times the year, and January is 0
 */
public record DatedText(String articleId, int day, int month, String text) {}
