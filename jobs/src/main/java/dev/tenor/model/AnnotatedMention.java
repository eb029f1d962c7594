package dev.tenor.model;

/**
 * A mention of an issue, with the statement in which it stands.
 *
 * @param mention with spans in code points
 * @param statementStart where the content begins of the statement that holds the mention, in code
 *     points; null outside all statements
 */
public record AnnotatedMention(IssueMention mention, Integer statementStart) {}
