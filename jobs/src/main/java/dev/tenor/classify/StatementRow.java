package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;
import java.util.List;

/**
 * A statement on its way to the tone model.
 *
 * @param terms its words as features
 * @param vector the encoder's vector; empty in the lexical tier
 */
public record StatementRow(
    String articleId, AnnotatedStatement annotated, List<String> terms, double[] vector) {}
