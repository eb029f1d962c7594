package dev.tenor.trend;

import dev.tenor.stats.AdjustedShares;
import dev.tenor.stats.ClusteredTones;
import dev.tenor.stats.HeldOutRates;
import dev.tenor.stats.LogLikelihood;
import dev.tenor.stats.NetToneInterval;
import dev.tenor.stats.PoissonTail;
import dev.tenor.stats.ShareInterval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/** The functions that SQL files may call beyond Spark's own. All give null for null. */
public final class SqlFunctions {
  private static final StructType BOUNDS =
      new StructType().add("low", DataTypes.DoubleType).add("high", DataTypes.DoubleType);

  private static final StructType CORRECTED =
      new StructType()
          .add("negative", DataTypes.DoubleType)
          .add("neutral", DataTypes.DoubleType)
          .add("positive", DataTypes.DoubleType)
          .add("net", DataTypes.DoubleType)
          .add("low", DataTypes.DoubleType)
          .add("high", DataTypes.DoubleType);

  private static final StructType ESTIMATE =
      new StructType()
          .add("share", DataTypes.DoubleType)
          .add("low", DataTypes.DoubleType)
          .add("high", DataTypes.DoubleType);

  private static final int TONES = 3;

  private SqlFunctions() {}

  /** Registers all of them in the session. */
  public static void register(SparkSession spark) {
    var udf = spark.udf();
    udf.register("share_interval", (UDF2<Double, Double, Row>) SqlFunctions::share, BOUNDS);
    udf.register("net_tone_interval", (UDF1<Seq<Long>, Row>) SqlFunctions::netTone, BOUNDS);
    udf.register(
        "corrected_tone",
        (UDF3<Seq<Long>, Seq<Long>, Seq<Long>, Row>) SqlFunctions::correctedTone,
        CORRECTED);
    udf.register(
        "corrected_share",
        (UDF3<Double, Double, Seq<Long>, Row>) SqlFunctions::correctedShare,
        ESTIMATE);
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
    ChangeFunctions.register(udf);
  }

  private static Row share(Double share, Double n) {
    if (share == null || n == null || n < 1) {
      return null;
    }
    ShareInterval interval = ShareInterval.of(share, n);
    return RowFactory.create(interval.low(), interval.high());
  }

  private static Row netTone(Seq<Long> sums) {
    ClusteredTones tones = tones(sums);
    if (tones == null) {
      return null;
    }
    NetToneInterval interval = NetToneInterval.of(tones);
    return RowFactory.create(interval.low(), interval.high());
  }

  /**
   * @param sums as {@link #tones} takes them
   * @param counts of statements judged negative, neutral and positive, copies too
   * @param rates held-out counts by true and judged tone in the same order, a row after the other
   */
  private static Row correctedTone(Seq<Long> sums, Seq<Long> counts, Seq<Long> rates) {
    ClusteredTones tones = tones(sums);
    if (tones == null || rates == null) {
      return null;
    }
    long[][] heldOut = new long[TONES][TONES];
    double[] judged = new double[TONES];
    double total = counts.apply(0) + counts.apply(1) + counts.apply(2);
    for (int truth = 0; truth < TONES; truth++) {
      judged[truth] = counts.apply(truth) / total;
      for (int tone = 0; tone < TONES; tone++) {
        heldOut[truth][tone] = rates.apply(TONES * truth + tone);
      }
    }
    HeldOutRates usable = HeldOutRates.of(heldOut);
    if (!usable.areUsable()) {
      return null;
    }
    AdjustedShares adjusted =
        AdjustedShares.of(judged, tones.effectiveStatements(), usable, new double[] {-1, 0, 1});
    double[] shares = adjusted.shares();
    return RowFactory.create(
        shares[0],
        shares[1],
        shares[2],
        adjusted.contrast(),
        adjusted.contrastLow(),
        adjusted.contrastHigh());
  }

  /**
   * @param share as counted
   * @param n how many independent articles it rests on
   * @param rates labelled articles by truth and judgement: without the issue and not named, without
   *     it but named, with it but not named, with it and named
   */
  private static Row correctedShare(Double share, Double n, Seq<Long> rates) {
    if (share == null || n == null || n < 1 || rates == null) {
      return null;
    }
    HeldOutRates usable =
        HeldOutRates.of(
            new long[][] {{rates.apply(0), rates.apply(1)}, {rates.apply(2), rates.apply(3)}});
    if (!usable.areUsable()) {
      return null;
    }
    AdjustedShares adjusted =
        AdjustedShares.of(new double[] {1 - share, share}, n, usable, new double[] {0, 1});
    return RowFactory.create(adjusted.contrast(), adjusted.contrastLow(), adjusted.contrastHigh());
  }

  /**
   * @param sums in the order of the record
   * @return null under two clusters, which do not tell how they differ
   */
  private static ClusteredTones tones(Seq<Long> sums) {
    if (sums == null || sums.apply(0) == null || sums.apply(0) < 2) {
      return null;
    }
    return new ClusteredTones(
        sums.apply(0),
        sums.apply(1),
        sums.apply(2),
        sums.apply(3),
        sums.apply(4),
        sums.apply(5),
        sums.apply(6));
  }
}
