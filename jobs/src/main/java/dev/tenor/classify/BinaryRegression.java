package dev.tenor.classify;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * MLlib's logistic regression of yes and no. Rows lie in one partition in the order given, so that
 * sums round the same way every time.
 */
final class BinaryRegression {
  private static final int MOST_ITERATIONS = 100;

  private static final StructType ROW =
      new StructType()
          .add("label", DataTypes.DoubleType)
          .add("weight", DataTypes.DoubleType)
          .add("features", SQLDataTypes.VectorType());

  private final SparkSession spark;
  private final boolean standardised;
  private final double regularisation;

  private BinaryRegression(SparkSession spark, boolean standardised, double regularisation) {
    this.spark = spark;
    this.standardised = standardised;
    this.regularisation = regularisation;
  }

  /** Over features of different scales, which are brought to one. */
  static BinaryRegression standardised(SparkSession spark, double regularisation) {
    return new BinaryRegression(spark, true, regularisation);
  }

  /** Over features whose scale means something. */
  static BinaryRegression plain(SparkSession spark, double regularisation) {
    return new BinaryRegression(spark, false, regularisation);
  }

  static Row row(boolean label, double weight, Vector features) {
    return RowFactory.create(label ? 1.0 : 0.0, weight, features);
  }

  /** Weights of the features, the intercept last. */
  double[] fit(List<Row> rows) {
    LogisticRegressionModel model =
        new LogisticRegression()
            .setFamily("binomial")
            .setWeightCol("weight")
            .setStandardization(standardised)
            .setRegParam(regularisation)
            .setMaxIter(MOST_ITERATIONS)
            .fit(spark.createDataFrame(rows, ROW).coalesce(1));
    double[] weights = model.coefficients().toArray();
    double[] all = Arrays.copyOf(weights, weights.length + 1);
    all[weights.length] = model.intercept();
    return all;
  }
}
