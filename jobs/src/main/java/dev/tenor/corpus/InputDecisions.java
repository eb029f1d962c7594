package dev.tenor.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in a line what the files of an input were taken for, and why. */
public final class InputDecisions {
  private InputDecisions() {}

  /** For example {@code 2 jsonl by extension; 1 html by first bytes, gzip}. */
  public static String describe(List<InputFile> files) {
    Map<String, Integer> counts = new TreeMap<>();
    for (InputFile file : files) {
      String packed =
          file.compression() == Compression.NONE ? "" : ", " + file.compression().label();
      counts.merge(file.format().label() + " " + file.decided().label() + packed, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(decision -> "%,d %s".formatted(decision.getValue(), decision.getKey()))
        .collect(Collectors.joining("; "));
  }
}
