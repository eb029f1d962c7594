package dev.tenor.tone;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.io.Serializable;
import java.util.List;

/**
 * The tone of a sentence in which nobody but its writer speaks, by a lexical model: the sentence
 * stands where a statement's content stands, without a cue or a speaker.
 */
public record SentenceTone(ToneWeights weights, Calibration calibration) implements Serializable {

  /** p_positive - p_negative of a sentence: -1 to 1. */
  public double score(String sentence) {
    StatementInContext said =
        new StatementInContext(sentence, List.of(new Span(0, sentence.length())), null, null);
    double[] probabilities =
        calibration.judge(weights.termMargins(LexicalFeatures.of(said)), null).probabilities();
    return probabilities[Tone.POSITIVE.ordinal()] - probabilities[Tone.NEGATIVE.ordinal()];
  }
}
