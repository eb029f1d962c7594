package dev.tenor.cli;

import dev.tenor.job.ExportJob;
import dev.tenor.job.ExportJob.Target;
import dev.tenor.warehouse.export.Exported;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor export}. */
@Command(
    name = "export",
    description = {
      "Carries the published tables, with their keys and meanings, to where BI tools look.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "User and password of a database come from the environment: TENOR_DATABASE_USER and",
      "TENOR_DATABASE_PASSWORD.",
      "",
      "Examples:",
      "  ./tenor export --warehouse out --target tenor.duckdb",
      "  ./tenor export --warehouse out --target csv --format csv",
      "  ./tenor export --warehouse out --target jdbc:postgresql://localhost/news"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String POSTGRES = "jdbc:postgresql:";
  private static final Pattern SECRET =
      Pattern.compile("[?&](password|sslpassword)=|//[^/@]*:[^/@]*@", Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHEMA = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

  @Spec private CommandSpec spec;

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--target",
      required = true,
      paramLabel = "TARGET",
      description =
          "FILE.duckdb, the address of a PostgreSQL database (jdbc:postgresql://HOST/DATABASE), or "
              + "with --format csv a folder. What an earlier export wrote there is replaced.")
  private String target;

  @Option(
      names = "--format",
      paramLabel = "csv",
      description = "csv: a file a table, in which no cell is a formula.")
  private String format;

  @Option(
      names = "--schema",
      defaultValue = "tenor",
      paramLabel = "NAME",
      description = "The database's schema that the tables stand in (default: ${DEFAULT-VALUE}).")
  private String schema;

  @Override
  public Integer call() throws IOException, SQLException {
    Exported exported = new ExportJob(warehouse.folder()).run(target());
    PrintWriter out = spec.commandLine().getOut();
    exported
        .rows()
        .forEach((table, rows) -> out.printf(Locale.ROOT, "%-24s %,14d rows%n", table, rows));
    out.println("Exported to " + target);
    return 0;
  }

  private Target target() {
    if (target.startsWith(POSTGRES)) {
      return postgres();
    }
    if (format != null) {
      if (!format.equals("csv")) {
        throw wrong("--format " + format + ": unknown format; csv is known");
      }
      return new Target.Csv(Path.of(target));
    }
    if (target.endsWith(".duckdb")) {
      return new Target.DuckDb(Path.of(target));
    }
    if (target.startsWith("jdbc:")) {
      throw wrong("--target: of databases, PostgreSQL alone is known: jdbc:postgresql://...");
    }
    throw wrong(
        "--target "
            + target
            + ": neither FILE.duckdb nor jdbc:postgresql://...; a folder needs --format csv");
  }

  private Target postgres() {
    if (SECRET.matcher(target).find()) {
      // The address itself is not repeated: it would carry the secret into logs.
      throw wrong("--target: no password in the address; set TENOR_DATABASE_PASSWORD");
    }
    if (!SCHEMA.matcher(schema).matches()) {
      throw wrong("--schema " + schema + ": lower-case letters, digits and _, at most 63");
    }
    Properties access = new Properties();
    putIfSet(access, "user", "TENOR_DATABASE_USER");
    putIfSet(access, "password", "TENOR_DATABASE_PASSWORD");
    return new Target.Postgres(target, access, schema);
  }

  private static void putIfSet(Properties access, String property, String variable) {
    String value = System.getenv(variable);
    if (value != null) {
      access.setProperty(property, value);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
