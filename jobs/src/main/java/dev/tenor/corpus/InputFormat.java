package dev.tenor.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that a corpus may come in. */
public enum InputFormat {
  /** One JSON object a line. */
  JSONL(".jsonl", ".ndjson"),
  /** Comma-separated values with a header line (RFC 4180). */
  CSV(".csv"),
  PARQUET(".parquet"),
  /** Plain text, one article a file; the file's name is the article's id. */
  TXT(".txt");

  private final String[] extensions;

  InputFormat(String... extensions) {
    this.extensions = extensions;
  }

  /** The format that a file's name tells; empty where it tells none. */
  public static Optional<InputFormat> ofFileName(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> Arrays.stream(format.extensions).anyMatch(folded::endsWith))
        .findFirst();
  }

  /** The format of this name, in any case; empty where there is none. */
  public static Optional<InputFormat> ofName(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** All names as a person types them: "jsonl, csv, parquet, txt". */
  public static String names() {
    return Arrays.stream(values())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
