package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;

/** A number that is equal for statements that a model cannot tell apart: same text, same spans. */
final class Likeness {
  private static final long PRIME = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio, spreads low bits

  private Likeness() {}

  static long of(AnnotatedStatement statement) {
    StatementInContext context = statement.inContext();
    long hash = statement.issueIds().isEmpty() ? 1 : 2;
    for (int i = 0; i < context.text().length(); i++) {
      hash = add(hash, context.text().charAt(i));
    }
    for (Span piece : context.content()) {
      hash = add(hash, piece);
    }
    return add(add(hash, context.cue()), context.speaker());
  }

  private static long add(long hash, Span span) {
    return span == null ? add(hash, -1) : add(add(hash, span.start()), span.end());
  }

  private static long add(long hash, int value) {
    long next = (hash ^ value) * PRIME;
    return next ^ next >>> 29;
  }
}
