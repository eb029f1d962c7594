package dev.tenor.classify;

import dev.tenor.tone.TermIndex;
import dev.tenor.tone.WeightedTerms;
import java.util.List;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;

/** Features as MLlib takes them. */
final class Features {
  private Features() {}

  static Vector of(TermIndex index, List<String> terms) {
    WeightedTerms weighted = index.weigh(terms);
    return Vectors.sparse(index.size(), weighted.places(), weighted.weights());
  }

  static Vector dense(double[] vector) {
    return Vectors.dense(vector);
  }
}
