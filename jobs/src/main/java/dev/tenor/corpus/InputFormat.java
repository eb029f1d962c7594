package dev.tenor.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that a corpus may come in; each may be compressed. */
public enum InputFormat {
  /** One JSON object a line. */
  JSONL(".jsonl", ".ndjson"),
  /** JSON objects one after the other, or in arrays, on as many lines as they like. */
  JSON(".json"),
  /** JSON objects under the names that news-please gives an article's fields. */
  NEWS_PLEASE(),
  /** Comma-separated values with a header line (RFC 4180). */
  CSV(".csv"),
  /** Tab-separated values with a header line. */
  TSV(".tsv", ".tab"),
  PARQUET(".parquet"),
  /** Plain text, one article a file; the file's name is the article's id. */
  TXT(".txt"),
  /** The IPTC's XML for one article; the same reader takes NewsML-G2. */
  NITF(".nitf", ".xml"),
  /** The IPTC's XML for a message of several items. */
  NEWSML(".newsml"),
  /** A web page, one article a file. */
  HTML(".html", ".htm", ".xhtml"),
  /** An archive of a web crawl; its HTML responses are articles. */
  WARC(".warc");

  private final String[] extensions;

  InputFormat(String... extensions) {
    this.extensions = extensions;
  }

  /** Whether the raw bytes of a record are those of its file, which may hold others. */
  boolean isReadWhole() {
    return this == NITF || this == NEWSML;
  }

  /** The format that a file's name tells, behind the ending of a compression or without. */
  public static Optional<InputFormat> ofFileName(String name) {
    String folded = Compression.withoutEnding(name.toLowerCase(Locale.ROOT));
    return Arrays.stream(values())
        .filter(format -> Arrays.stream(format.extensions).anyMatch(folded::endsWith))
        .findFirst();
  }

  /** The format of this name, in any case; empty where there is none. */
  public static Optional<InputFormat> ofName(String name) {
    return Arrays.stream(values())
        .filter(format -> format.label().equalsIgnoreCase(name))
        .findFirst();
  }

  /** The name as a person types it: {@code jsonl}, {@code news-please}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All names as a person types them: "jsonl, json, news-please, ...". */
  public static String names() {
    return Arrays.stream(values()).map(InputFormat::label).collect(Collectors.joining(", "));
  }
}
