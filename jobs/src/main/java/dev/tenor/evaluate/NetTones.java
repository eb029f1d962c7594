package dev.tenor.evaluate;

import java.util.List;

/** Net tone of each speaker over all statements: by the gold, and by the run; -1 to 1. */
final class NetTones {
  private final List<String> surnames;

  NetTones(List<String> surnames) {
    this.surnames = surnames;
  }

  double meanAbsoluteError(Counts counts) {
    return Agreement.meanAbsoluteError(of(counts, "gold"), of(counts, "run"));
  }

  double correlation(Counts counts) {
    return Agreement.correlation(of(counts, "gold"), of(counts, "run"));
  }

  /** 0 where a side has no statement of the speaker: no tone is told of somebody unheard. */
  private double[] of(Counts counts, String side) {
    return surnames.stream()
        .map(TripleTally::net)
        .mapToDouble(
            name -> {
              double count = counts.of(name + "/" + side + "_count");
              return count == 0 ? 0 : counts.of(name + "/" + side + "_sum") / count;
            })
        .toArray();
  }
}
