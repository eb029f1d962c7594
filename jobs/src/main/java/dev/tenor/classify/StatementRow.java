package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;

/**
 * A statement on its way to the tone model.
 *
 * @param likeness equal for statements that a model cannot tell apart
 */
public record StatementRow(String articleId, AnnotatedStatement annotated, long likeness) {}
