package dev.tenor.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes a path of a local file system, {@code file:} before it or not. Java would make a folder
 * named {@code hdfs:} of an address elsewhere.
 */
final class LocalPath implements ITypeConverter<Path> {
  private static final Pattern ADDRESS = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):/.*");
  private static final Pattern FILE = Pattern.compile("^file:(?://)?(?=/)");

  @Override
  public Path convert(String word) {
    String path = FILE.matcher(word).replaceFirst("");
    Matcher address = ADDRESS.matcher(path);
    if (address.matches()) {
      throw new TypeConversionException(
          ("%s:// is no local file system; take a path that is mounted here, and on a cluster on "
                  + "all machines (jobs/docs/cluster.md)")
              .formatted(address.group(1)));
    }
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no path: " + e.getReason());
    }
  }
}
