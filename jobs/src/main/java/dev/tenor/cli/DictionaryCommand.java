package dev.tenor.cli;

import dev.tenor.job.DictionaryJob;
import dev.tenor.warehouse.export.QueryEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor dictionary}. */
@Command(
    name = "dictionary",
    description = {
      "Prints what all tables and columns mean: grain, keys, types, units, what adds up; or the "
          + "statements by which an engine reads the published files as tables.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  ./tenor dictionary --format html --warehouse out > dictionary.html",
      "  ./tenor dictionary --format ddl-spark --warehouse out > tables.sql",
      "  ./tenor dictionary --format ddl-trino --location s3://news/out/current > tables.sql"
    })
final class DictionaryCommand implements Callable<Integer> {
  private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      defaultValue = "markdown",
      paramLabel = "FORMAT",
      description =
          "markdown; html, one page that opens by itself; ddl-spark, ddl-trino or ddl-hive, "
              + "external tables over the files (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description =
          "With html: the warehouse whose row counts and sample values are shown. With ddl-*: the "
              + "one whose files become tables.")
  private Path warehouse;

  @Option(
      names = "--location",
      paramLabel = "URI",
      description =
          "With ddl-*: the folder of the tables' folders as the engine reaches it (default: "
              + "current of the warehouse).")
  private String location;

  @Option(
      names = "--schema",
      defaultValue = "tenor",
      paramLabel = "NAME",
      description =
          "With ddl-*: the engine's schema that the tables stand in (default: ${DEFAULT-VALUE}).")
  private String schema;

  @Override
  public Integer call() throws IOException, SQLException {
    spec.commandLine().getOut().print(text());
    spec.commandLine().getOut().flush();
    return 0;
  }

  private String text() throws IOException, SQLException {
    return switch (format) {
      case "markdown" -> DictionaryJob.markdown();
      case "html" -> warehouse == null ? DictionaryJob.html() : DictionaryJob.html(warehouse);
      case "ddl-spark" -> definitions(QueryEngine.SPARK);
      case "ddl-trino" -> definitions(QueryEngine.TRINO);
      case "ddl-hive" -> definitions(QueryEngine.HIVE);
      default ->
          throw wrong(
              "--format "
                  + format
                  + ": unknown format; markdown, html, ddl-spark, ddl-trino and ddl-hive are known");
    };
  }

  private String definitions(QueryEngine engine) {
    if (!SCHEMA.matcher(schema).matches()) {
      throw wrong("--schema " + schema + ": lower-case letters, digits and _, at most 63");
    }
    if (location != null) {
      return DictionaryJob.definitions(engine, schema, location);
    }
    if (warehouse == null) {
      throw wrong("--format " + format + ": say where the files lie: --warehouse or --location");
    }
    String current = warehouse.toAbsolutePath().normalize().resolve("current").toUri().toString();
    return DictionaryJob.definitions(engine, schema, current);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
