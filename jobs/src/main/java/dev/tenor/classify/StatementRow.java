package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;
import java.util.List;

/**
 * A statement on its way to the tone model.
 *
 * @param terms what the lexical model sees of it
 */
public record StatementRow(String articleId, AnnotatedStatement annotated, List<String> terms) {}
