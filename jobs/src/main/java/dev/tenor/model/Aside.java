package dev.tenor.model;

/**
 * A stretch of an article's text that is not part of the article: kept where it stands, and left
 * out of the analysis.
 *
 * @param start in code points of the text
 * @param end in code points, exclusive
 */
public record Aside(int start, int end, AsideKind kind) {}
