package dev.tenor.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes the address of an input, but none with a password in it: addresses stand in manifests, in
 * logs and beside quarantined records.
 */
final class InputAddress implements ITypeConverter<String> {
  /**
   * {@code USER:PASSWORD@}, or what follows a colon and is no port: a password may have slashes.
   */
  private static final Pattern SECRET =
      Pattern.compile(
          "^[A-Za-z][A-Za-z0-9+.-]*://(?:\\[[^\\]]*\\])?+"
              + "(?:[^/@:]*:[^/@]*@|[^/@:]*:(?![0-9]*(?:/|$))).*");

  @Override
  public String convert(String address) {
    if (SECRET.matcher(address).matches()) {
      throw new TypeConversionException(
          "an address must not hold a password; give it in Hadoop's configuration or the "
              + "environment (jobs/docs/cluster.md)");
    }
    return address;
  }
}
