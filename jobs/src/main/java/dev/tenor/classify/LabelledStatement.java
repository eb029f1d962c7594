package dev.tenor.classify;

import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;

/**
 * A statement whose tone a person has judged.
 *
 * @param theme groups labels that belong together, for honest splits
 */
public record LabelledStatement(String id, String theme, StatementInContext statement, Tone tone) {}
