package dev.tenor.trend;

import dev.tenor.stats.ClusteredTones;
import dev.tenor.stats.LogLikelihood;
import dev.tenor.stats.NetToneInterval;
import dev.tenor.stats.PoissonTail;
import dev.tenor.stats.ShareInterval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.api.java.UDF7;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The functions that SQL files may call beyond Spark's own. All give null for null. */
public final class SqlFunctions {
  private static final StructType BOUNDS =
      new StructType().add("low", DataTypes.DoubleType).add("high", DataTypes.DoubleType);

  private SqlFunctions() {}

  /** Registers all of them in the session. */
  public static void register(SparkSession spark) {
    var udf = spark.udf();
    udf.register("share_interval", (UDF2<Double, Double, Row>) SqlFunctions::share, BOUNDS);
    udf.register(
        "net_tone_interval",
        (UDF7<Long, Long, Long, Long, Long, Long, Long, Row>) SqlFunctions::netTone,
        BOUNDS);
    udf.register(
        "poisson_tail",
        (UDF2<Long, Double, Double>)
            (count, expected) ->
                count == null || expected == null ? null : PoissonTail.atMost(count, expected),
        DataTypes.DoubleType);
    udf.register(
        "log_likelihood",
        (UDF4<Long, Long, Long, Long, Double>)
            (hits, total, otherHits, otherTotal) ->
                hits == null || total == null || otherHits == null || otherTotal == null
                    ? null
                    : LogLikelihood.ratio(hits, total, otherHits, otherTotal),
        DataTypes.DoubleType);
  }

  private static Row share(Double share, Double n) {
    if (share == null || n == null || n < 1) {
      return null;
    }
    ShareInterval interval = ShareInterval.of(share, n);
    return RowFactory.create(interval.low(), interval.high());
  }

  private static Row netTone(
      Long clusters,
      Long statements,
      Long positives,
      Long negatives,
      Long toneSquares,
      Long statementSquares,
      Long products) {
    if (clusters == null || clusters < 2) {
      return null;
    }
    NetToneInterval interval =
        NetToneInterval.of(
            new ClusteredTones(
                clusters,
                statements,
                positives,
                negatives,
                toneSquares,
                statementSquares,
                products));
    return RowFactory.create(interval.low(), interval.high());
  }
}
