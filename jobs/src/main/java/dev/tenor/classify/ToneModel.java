package dev.tenor.classify;

import dev.tenor.model.StatementInContext;
import dev.tenor.tone.Calibration;
import dev.tenor.tone.Judgement;
import dev.tenor.tone.SentenceTone;
import dev.tenor.tone.ToneWeights;
import java.io.Serializable;

/**
 * A trained tone classifier. Judging is plain arithmetic without Spark; any thread may do it.
 *
 * @param version names the model in every row that it judged; begins with its tier
 * @param heldOut how it does on statements whose article it was not trained on
 * @param drift how such statements look to it; null where its training did not note that
 */
public record ToneModel(
    String version,
    ToneTier tier,
    ToneWeights weights,
    Calibration calibration,
    HeldOut heldOut,
    DriftProfile drift)
    implements Serializable {

  /** The same model for sentences in which nobody is quoted. */
  public SentenceTone sentenceTone() {
    return new SentenceTone(weights, calibration);
  }

  /** The tone of one statement. */
  public Judgement judge(StatementInContext statement) {
    return calibration.judge(
        weights.termMargins(tier.terms(statement)),
        weights.readsVectors() ? weights.vectorMargins(tier.vector(statement)) : null);
  }
}
