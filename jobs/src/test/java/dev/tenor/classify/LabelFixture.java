package dev.tenor.classify;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.List;

/** Labels whose tone hangs on one word, so that a model can learn it. */
final class LabelFixture {
  private static final String[] WORDS = {"a disgrace", "due on Monday", "a triumph"};
  private static final String[] THINGS = {
    "plan", "budget", "bridge", "treaty", "harvest", "tender", "school", "ferry", "ruling", "vote"
  };

  private LabelFixture() {}

  /** So many labels, an equal number of each tone, in groups of six. */
  static List<LabelledStatement> labels(int count) {
    List<LabelledStatement> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Tone tone = Tone.values()[i % 3];
      String content = "the " + THINGS[i / 3 % THINGS.length] + " is " + WORDS[tone.ordinal()];
      labels.add(label("l%04d".formatted(i), "g" + i / 6, tone, content));
    }
    return labels;
  }

  static LabelledStatement label(String id, String group, Tone tone, String content) {
    String text = "Ms. Arden said " + content + ".";
    StatementInContext statement =
        new StatementInContext(
            text, List.of(new Span(15, 15 + content.length())), new Span(10, 14), new Span(0, 9));
    return new LabelledStatement(id, group, "talks", Origin.WRITTEN, statement, tone, 1);
  }
}
