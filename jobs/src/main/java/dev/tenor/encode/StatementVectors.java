package dev.tenor.encode;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;

/**
 * The vector of a statement: means of its tokens' vectors, pooled in several ways and laid end to
 * end.
 *
 * <p>Layout, each part {@link SentenceEncoder#WIDTH} numbers long: of the late layers all tokens of
 * the sentences; the content's tokens; the cue's; all tokens again, each weighted by exp(-distance
 * / {@value #DECAY}), the distance in tokens from the cue, or from the content where there is no
 * cue; then of the middle layer the last three of these again. A part without tokens is zero.
 */
public final class StatementVectors {
  /** Length of a statement's vector. */
  public static final int WIDTH = 7 * SentenceEncoder.WIDTH;

  private static final int POOLS = 4;

  /** The first pool, all tokens, is left out of the middle layer: it tells nothing more. */
  private static final int MIDDLE_POOLS = POOLS - 1;

  /** In tokens; between 3 and 15 the choice makes no difference that cross-validation sees. */
  private static final int DECAY = 8;

  private StatementVectors() {}

  /**
   * The vector of one statement: {@link #WIDTH} numbers.
   *
   * @throws EncoderProblem where the model fails
   */
  public static float[] of(SentenceEncoder encoder, StatementInContext statement) {
    return pool(encoder.encode(statement.text(), focus(statement)), statement);
  }

  static float[] pool(TokenVectors tokens, StatementInContext statement) {
    int width = SentenceEncoder.WIDTH;
    double[] weights = new double[POOLS + MIDDLE_POOLS];
    double[] sums = new double[WIDTH];
    Span anchor = anchor(tokens, statement);
    for (int token = 0; token < tokens.size(); token++) {
      double[] shares = {
        1,
        isInContent(tokens, token, statement) ? 1 : 0,
        touches(tokens, token, statement.cue()) ? 1 : 0,
        anchor == null ? 0 : Math.exp(-distance(token, anchor) / (double) DECAY)
      };
      for (int part = 0; part < weights.length; part++) {
        double share = shares[part < POOLS ? part : part - MIDDLE_POOLS];
        if (share > 0) {
          int first = part < POOLS ? 0 : width;
          tokens.addTo(sums, part * width, token, first, width, share);
          weights[part] += share;
        }
      }
    }
    float[] pooled = new float[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      double weight = weights[i / width];
      pooled[i] = weight == 0 ? 0 : (float) (sums[i] / weight);
    }
    return pooled;
  }

  /** What of the text must reach the model: content and cue. */
  private static Span focus(StatementInContext statement) {
    int start = statement.text().length();
    int end = 0;
    for (Span piece : statement.content()) {
      start = Math.min(start, piece.start());
      end = Math.max(end, piece.end());
    }
    if (statement.cue() != null) {
      start = Math.min(start, statement.cue().start());
      end = Math.max(end, statement.cue().end());
    }
    return start > end ? new Span(0, 0) : new Span(start, end);
  }

  /** The cue's tokens, else the content's, from the first to behind the last; null without any. */
  private static Span anchor(TokenVectors tokens, StatementInContext statement) {
    int[] cue = {-1, -1};
    int[] content = {-1, -1};
    for (int token = 0; token < tokens.size(); token++) {
      if (touches(tokens, token, statement.cue())) {
        cue[0] = cue[0] < 0 ? token : cue[0];
        cue[1] = token + 1;
      }
      if (isInContent(tokens, token, statement)) {
        content[0] = content[0] < 0 ? token : content[0];
        content[1] = token + 1;
      }
    }
    int[] anchor = cue[0] < 0 ? content : cue;
    return anchor[0] < 0 ? null : new Span(anchor[0], anchor[1]);
  }

  private static int distance(int token, Span anchor) {
    return Math.max(0, Math.max(anchor.start() - token, token - anchor.end() + 1));
  }

  private static boolean isInContent(TokenVectors tokens, int token, StatementInContext statement) {
    for (Span piece : statement.content()) {
      if (touches(tokens, token, piece)) {
        return true;
      }
    }
    return false;
  }

  private static boolean touches(TokenVectors tokens, int token, Span span) {
    return span != null && tokens.start(token) < span.end() && span.start() < tokens.end(token);
  }
}
