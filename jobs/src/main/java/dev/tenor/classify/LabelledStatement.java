package dev.tenor.classify;

import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.io.Serializable;

/**
 * A statement whose tone a person has judged.
 *
 * @param group the article or scene it comes from: a group is never split between training and
 *     testing
 * @param theme what it is about, or who published it; for the figures on the model's card
 * @param origin whose words they are
 * @param weight how much it counts in training beside others; 1 is plain
 */
public record LabelledStatement(
    String id,
    String group,
    String theme,
    Origin origin,
    StatementInContext statement,
    Tone tone,
    double weight)
    implements Serializable {
  /** The same label in another group. */
  LabelledStatement withGroup(String other) {
    return new LabelledStatement(id, other, theme, origin, statement, tone, weight);
  }

  /** The same label with another weight. */
  public LabelledStatement withWeight(double other) {
    return new LabelledStatement(id, group, theme, origin, statement, tone, other);
  }
}
