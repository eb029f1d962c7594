package dev.tenor.classify;

import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;

/**
 * A statement whose tone a person has judged.
 *
 * @param theme groups labels that belong together, for honest splits
 * @param weight how much it counts in training beside others; 1 is plain
 */
public record LabelledStatement(
    String id, String theme, StatementInContext statement, Tone tone, double weight) {
  /** The same label with another weight. */
  public LabelledStatement withWeight(double other) {
    return new LabelledStatement(id, theme, statement, tone, other);
  }
}
