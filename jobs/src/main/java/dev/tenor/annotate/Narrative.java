package dev.tenor.annotate;

import dev.tenor.model.Field;
import dev.tenor.model.NarrativeTone;
import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import dev.tenor.model.Statement;
import dev.tenor.speech.Quotations;
import dev.tenor.tone.SentenceTone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The outlet's own voice in a text: the sentences that hold nothing of what somebody says, neither
 * its words nor its cue, and no quotation.
 */
final class Narrative {
  private Narrative() {}

  static NarrativeTone tone(SplitText text, List<Statement> statements, SentenceTone tone) {
    double sum = 0;
    long count = 0;
    for (Span sentence : ownSentences(text, statements)) {
      sum += tone.score(sentence.of(text.text()));
      count++;
    }
    return count == 0 ? NarrativeTone.NONE : new NarrativeTone(sum / count, count);
  }

  /** In order of the text. A sentence without a letter, as an aside leaves it, is none. */
  static List<Span> ownSentences(SplitText text, List<Statement> statements) {
    List<Span> spoken = new ArrayList<>(Quotations.in(text));
    for (Statement statement : statements) {
      if (statement.field() == Field.TEXT) {
        spoken.addAll(statement.content());
        if (statement.cue() != null) {
          spoken.add(statement.cue());
        }
      }
    }
    Collections.sort(spoken);
    List<Span> own = new ArrayList<>();
    int next = 0;
    int spokenUntil = 0;
    for (Span sentence : text.sentences()) {
      while (next < spoken.size() && spoken.get(next).start() < sentence.end()) {
        spokenUntil = Math.max(spokenUntil, spoken.get(next++).end());
      }
      if (spokenUntil <= sentence.start()
          && sentence.of(text.text()).chars().anyMatch(Character::isLetter)) {
        own.add(sentence);
      }
    }
    return own;
  }
}
