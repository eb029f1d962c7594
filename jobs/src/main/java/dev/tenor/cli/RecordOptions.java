package dev.tenor.cli;

import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about how the records of the input are read. */
final class RecordOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      description =
          "jsonl, json, news-please, csv, tsv, parquet, txt, nitf, newsml, html, warc, or auto: by "
              + "extension and first bytes (default: ${DEFAULT-VALUE}). Each may be compressed as "
              + ".gz, .bz2 or .zst.")
  private String format;

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description =
          "What the input calls a field of ours; ours are id, source, published, title, author, "
              + "url, text. May be given several times.")
  private Map<String, String> fields = new TreeMap<>();

  /** Empty to go by extension and first bytes. */
  Optional<InputFormat> format() {
    if (format.equalsIgnoreCase("auto")) {
      return Optional.empty();
    }
    Optional<InputFormat> named = InputFormat.ofName(format);
    if (named.isEmpty()) {
      throw wrong("--format " + format + ": unknown format; known are " + InputFormat.names());
    }
    return named;
  }

  FieldNames fieldNames() {
    Map<String, String> left = new TreeMap<>(fields);
    FieldNames names =
        new FieldNames(
            theirs(left, "id"),
            theirs(left, "source"),
            theirs(left, "published"),
            theirs(left, "title"),
            theirs(left, "author"),
            theirs(left, "url"),
            theirs(left, "text"));
    if (!left.isEmpty()) {
      throw wrong("--field " + left.keySet().iterator().next() + ": no such field of ours");
    }
    return names;
  }

  private static String theirs(Map<String, String> left, String ours) {
    String theirs = left.remove(ours);
    return theirs == null ? ours : theirs;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
