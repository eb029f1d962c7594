package dev.tenor.trend;

import dev.tenor.spark.Partitions;
import dev.tenor.stats.Seed;
import dev.tenor.stats.ToneShift;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** Looks into each cell of speaker and issue for the day on which the tone turned. */
final class FindToneShifts {
  private FindToneShifts() {}

  /**
   * The best split of a cell, whether or not it is more than chance.
   *
   * @param shiftDay the first after the shift, since 1970-01-01
   */
  public record Finding(
      String speakerId,
      String issueId,
      int shiftDay,
      long countBefore,
      long countAfter,
      double netToneBefore,
      double netToneAfter,
      double netToneChange,
      Double effectSize,
      double pValue)
      implements Serializable {}

  static Dataset<Finding> in(Dataset<ToneCell> cells) {
    return Partitions.flatMap(cells, Finding.class, FindToneShifts::of);
  }

  static List<Finding> of(ToneCell cell) {
    return ToneShift.in(cell.inOrder(), Seed.of(cell.speakerId(), cell.issueId())).stream()
        .map(
            s ->
                new Finding(
                    cell.speakerId(),
                    cell.issueId(),
                    s.day(),
                    s.countBefore(),
                    s.countAfter(),
                    s.netToneBefore(),
                    s.netToneAfter(),
                    s.change(),
                    s.effectSize(),
                    s.pValue()))
        .toList();
  }
}
