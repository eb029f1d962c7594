package dev.tenor.classify;

import dev.tenor.tone.LinearLayer;
import java.util.List;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * MLlib's multinomial logistic regression over one kind of features, fitted with and without each
 * fold. Rows lie in one partition in a fixed order, so that sums round the same way every time.
 */
final class Regression implements AutoCloseable {
  private static final String FOLD = "fold";
  private static final StructType ROW =
      new StructType()
          .add(FOLD, DataTypes.IntegerType)
          .add("label", DataTypes.DoubleType)
          .add("weight", DataTypes.DoubleType)
          .add("features", SQLDataTypes.VectorType());

  private final Dataset<Row> examples;
  private final boolean standardised;

  /** One example of a fold. */
  record Example(int fold, int tone, double weight, Vector features) {}

  private Regression(SparkSession spark, List<Example> examples, boolean standardised) {
    List<Row> rows =
        examples.stream()
            .map(e -> RowFactory.create(e.fold(), (double) e.tone(), e.weight(), e.features()))
            .toList();
    this.examples = spark.createDataFrame(rows, ROW).coalesce(1).cache();
    this.standardised = standardised;
  }

  /** Over features of different scales, which are brought to one. */
  static Regression standardised(SparkSession spark, List<Example> examples) {
    return new Regression(spark, examples, true);
  }

  /** Over features whose scale means something. */
  static Regression plain(SparkSession spark, List<Example> examples) {
    return new Regression(spark, examples, false);
  }

  LinearLayer fitAll(double regularisation) {
    return fit(examples, regularisation);
  }

  LinearLayer fitWithout(int fold, double regularisation) {
    return fit(examples.filter(examples.col(FOLD).notEqual(fold)), regularisation);
  }

  private LinearLayer fit(Dataset<Row> rows, double regularisation) {
    LogisticRegressionModel model =
        new LogisticRegression()
            .setWeightCol("weight")
            .setFamily("multinomial")
            .setStandardization(standardised)
            .setRegParam(regularisation)
            .setMaxIter(150)
            .fit(rows);
    Matrix coefficients = model.coefficientMatrix();
    float[] weights = new float[coefficients.numRows() * coefficients.numCols()];
    for (int tone = 0; tone < coefficients.numRows(); tone++) {
      for (int i = 0; i < coefficients.numCols(); i++) {
        weights[tone * coefficients.numCols() + i] = (float) coefficients.apply(tone, i);
      }
    }
    return new LinearLayer(weights, model.interceptVector().toArray());
  }

  @Override
  public void close() {
    examples.unpersist();
  }
}
