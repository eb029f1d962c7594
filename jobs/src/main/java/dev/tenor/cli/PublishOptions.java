package dev.tenor.cli;

import dev.tenor.warehouse.iceberg.IcebergPlace;
import dev.tenor.warehouse.iceberg.TablePartitions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about where tables are published. */
final class PublishOptions {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NAMESPACE =
      Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--publish",
      defaultValue = "directory",
      paramLabel = "directory|iceberg",
      description =
          "Where readers find the tables: in WAREHOUSE/current, or in an Iceberg catalog as well "
              + "(default: ${DEFAULT-VALUE}).")
  private String publish;

  @Option(
      names = "--catalog",
      paramLabel = "CATALOG",
      description =
          "The catalog: hadoop:LOCATION, the address of a database"
              + " (jdbc:postgresql://HOST/DATABASE, jdbc:sqlite:FILE), or the name of a catalog of"
              + " Spark's settings. User and password of a database: TENOR_CATALOG_USER and"
              + " TENOR_CATALOG_PASSWORD.")
  private String catalog;

  @Option(
      names = "--catalog-files",
      paramLabel = "LOCATION",
      description = "Where the files of a jdbc: catalog's tables lie.")
  private String files;

  @Option(
      names = "--namespace",
      defaultValue = "tenor",
      paramLabel = "NAME",
      description = "The catalog's namespace that the tables stand in (default: ${DEFAULT-VALUE}).")
  private String namespace;

  @Option(
      names = "--partition-by",
      defaultValue = "month",
      paramLabel = "month|day|none",
      description =
          "How a catalog's tables of evidence are partitioned from this run on (default: "
              + "${DEFAULT-VALUE}).")
  private String partitions;

  /** Where to publish besides the directory; empty for nowhere. */
  Optional<IcebergPlace> place() {
    if (publish.equals("directory")) {
      if (catalog != null || files != null) {
        throw wrong("--catalog and --catalog-files need --publish iceberg");
      }
      return Optional.empty();
    }
    if (!publish.equals("iceberg")) {
      throw wrong("--publish " + publish + ": must be one of directory, iceberg");
    }
    if (catalog == null) {
      throw wrong("--publish iceberg needs --catalog");
    }
    if (!NAMESPACE.matcher(namespace).matches()) {
      throw wrong("--namespace " + namespace + ": lower-case letters, digits, _ and dots alone");
    }
    IcebergPlace place =
        new IcebergPlace(catalog, Optional.ofNullable(files), namespace, partitions());
    if (place.holdsSecret()) {
      // The address itself is not repeated: it would carry the secret into logs.
      throw wrong("--catalog: no password in the address; set TENOR_CATALOG_PASSWORD");
    }
    requireAddress();
    return Optional.of(
        new IcebergPlace(
            wholeAddress(),
            Optional.ofNullable(files).map(PublishOptions::whole),
            namespace,
            partitions()));
  }

  /** Whoever rolls back later may stand in another folder. */
  private String wholeAddress() {
    if (catalog.startsWith(IcebergPlace.HADOOP)) {
      return IcebergPlace.HADOOP + whole(catalog.substring(IcebergPlace.HADOOP.length()));
    }
    String file = catalog.startsWith(SQLITE) ? catalog.substring(SQLITE.length()) : ":";
    return file.contains(":") ? catalog : SQLITE + Path.of(file).toAbsolutePath().normalize();
  }

  /** A location that begins nowhere begins in this folder. */
  private static String whole(String location) {
    return location.startsWith("/") || location.contains(":")
        ? location
        : "file:" + Path.of(location).toAbsolutePath().normalize();
  }

  private void requireAddress() {
    boolean isDatabase = catalog.startsWith(IcebergPlace.JDBC);
    if (isDatabase && files == null) {
      throw wrong("--catalog " + catalog + " needs --catalog-files");
    }
    if (!isDatabase && files != null) {
      throw wrong("--catalog-files is for jdbc: catalogs alone");
    }
    boolean isFolder = catalog.startsWith(IcebergPlace.HADOOP);
    boolean isWhole =
        isFolder
            ? catalog.length() > IcebergPlace.HADOOP.length()
            : isDatabase ? catalog.matches("jdbc:[a-z0-9]+:.+") : NAME.matcher(catalog).matches();
    if (!isWhole) {
      throw wrong(
          "--catalog " + catalog + ": neither hadoop:LOCATION, a jdbc: address, nor a plain name");
    }
  }

  private TablePartitions partitions() {
    return TablePartitions.ofName(partitions)
        .orElseThrow(
            () ->
                wrong(
                    "--partition-by "
                        + partitions
                        + ": must be one of "
                        + TablePartitions.names()));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
