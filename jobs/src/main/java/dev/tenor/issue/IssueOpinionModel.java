package dev.tenor.issue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;

/**
 * A learned opinion on mentions: what words speak for each issue, and two logistic regressions over
 * the evidence of an article, one for sentences where a term found the issue and one for the
 * others. Judging is plain arithmetic.
 *
 * @param words of each issue
 * @param onMentions weights of the features, the intercept last
 * @param onOthers the same for sentences in which no term found the issue
 */
public record IssueOpinionModel(IssueWords words, double[] onMentions, double[] onOthers)
    implements Serializable {
  private static final int FORMAT = 0x544e4901;

  public IssueOpinionModel {
    if (onMentions.length != Evidence.WIDTH + 1 || onOthers.length != Evidence.WIDTH + 1) {
      throw new IllegalArgumentException("weights for other features than these");
    }
  }

  /** How likely a reader agrees that the sentence mentions the issue. */
  public double probability(Candidate candidate) {
    double[] weights = candidate.isMention() ? onMentions : onOthers;
    double score = weights[Evidence.WIDTH];
    for (int i = 0; i < Evidence.WIDTH; i++) {
      score += weights[i] * candidate.features()[i];
    }
    return 1 / (1 + Math.exp(-score));
  }

  /** The model as a file holds it; the same model gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      for (int i = 0; i <= Evidence.WIDTH; i++) {
        out.writeDouble(onMentions[i]);
        out.writeDouble(onOthers[i]);
      }
      words.write(out);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException where the bytes are no such model
   */
  public static IssueOpinionModel ofBytes(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORMAT) {
        throw new IllegalArgumentException("not a model of opinions on mentions");
      }
      double[] onMentions = new double[Evidence.WIDTH + 1];
      double[] onOthers = new double[Evidence.WIDTH + 1];
      for (int i = 0; i <= Evidence.WIDTH; i++) {
        onMentions[i] = in.readDouble();
        onOthers[i] = in.readDouble();
      }
      return new IssueOpinionModel(IssueWords.read(in), onMentions, onOthers);
    } catch (IOException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("a model that breaks off", e);
    }
  }
}
