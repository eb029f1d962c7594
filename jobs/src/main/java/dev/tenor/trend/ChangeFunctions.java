package dev.tenor.trend;

import dev.tenor.stats.FalseDiscoveryRate;
import dev.tenor.stats.Lift;
import dev.tenor.stats.ShareDifference;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.UDFRegistration;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/** The functions of SQL files that compare: findings, issues and outlets. Null gives null. */
final class ChangeFunctions {
  /** A figure with its bounds. */
  private static final StructType BOUNDED =
      new StructType()
          .add("value", DataTypes.DoubleType)
          .add("low", DataTypes.DoubleType)
          .add("high", DataTypes.DoubleType);

  private ChangeFunctions() {}

  static void register(UDFRegistration udf) {
    udf.register(
        "benjamini_hochberg",
        (UDF1<Seq<Double>, List<Double>>) ChangeFunctions::qValues,
        DataTypes.createArrayType(DataTypes.DoubleType, false));
    udf.register("lift", (UDF4<Long, Long, Long, Long, Row>) ChangeFunctions::lift, BOUNDED);
    udf.register(
        "share_difference",
        (UDF4<Double, Double, Double, Double, Row>) ChangeFunctions::shareDifference,
        BOUNDED);
  }

  private static List<Double> qValues(Seq<Double> pValues) {
    if (pValues == null) {
      return null;
    }
    double[] values = new double[pValues.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = pValues.apply(i);
    }
    return Arrays.stream(FalseDiscoveryRate.qValues(values)).boxed().toList();
  }

  private static Row lift(Long both, Long first, Long second, Long total) {
    if (both == null || first == null || second == null || total == null) {
      return null;
    }
    Lift lift = Lift.of(both, first, second, total);
    return RowFactory.create(lift.value(), lift.low(), lift.high());
  }

  private static Row shareDifference(Double share, Double n, Double other, Double otherN) {
    if (share == null || n == null || n < 1 || other == null || otherN == null || otherN < 1) {
      return null;
    }
    ShareDifference difference = ShareDifference.of(share, n, other, otherN);
    return RowFactory.create(difference.value(), difference.low(), difference.high());
  }
}
