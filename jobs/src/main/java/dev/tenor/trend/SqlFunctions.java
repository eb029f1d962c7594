package dev.tenor.trend;

import dev.tenor.stats.ClusteredMean;
import dev.tenor.stats.LogLikelihood;
import dev.tenor.stats.WilsonInterval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;

/** The functions that SQL files may call beyond Spark's own. All give null for null. */
public final class SqlFunctions {
  private SqlFunctions() {}

  /** Registers all of them in the session. */
  public static void register(SparkSession spark) {
    var udf = spark.udf();
    udf.register(
        "wilson_low",
        (UDF2<Double, Long, Double>)
            (share, n) -> isEmpty(share, n) ? null : WilsonInterval.of(share, n).low(),
        DataTypes.DoubleType);
    udf.register(
        "wilson_high",
        (UDF2<Double, Long, Double>)
            (share, n) -> isEmpty(share, n) ? null : WilsonInterval.of(share, n).high(),
        DataTypes.DoubleType);
    udf.register(
        "log_likelihood",
        (UDF4<Long, Long, Long, Long, Double>)
            (hits, total, otherHits, otherTotal) ->
                hits == null || total == null || otherHits == null || otherTotal == null
                    ? null
                    : LogLikelihood.ratio(hits, total, otherHits, otherTotal),
        DataTypes.DoubleType);
    udf.register(
        "clustered_half_width",
        (UDF1<Seq<Row>, Double>) SqlFunctions::clusteredHalfWidth,
        DataTypes.DoubleType);
  }

  private static boolean isEmpty(Double share, Long n) {
    return share == null || n == null || n == 0;
  }

  /**
   * @param clusters rows of (sum of values, count of values)
   */
  private static Double clusteredHalfWidth(Seq<Row> clusters) {
    if (clusters == null) {
      return null;
    }
    long[] sums = new long[clusters.size()];
    long[] counts = new long[clusters.size()];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = clusters.apply(i).getLong(0);
      counts[i] = clusters.apply(i).getLong(1);
    }
    return ClusteredMean.halfWidth(sums, counts);
  }
}
