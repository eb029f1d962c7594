package dev.tenor.cli;

/** The front door, for tests of other rooms. */
public final class TenorCommand {
  private TenorCommand() {}

  /** Runs one command and gives its exit code. */
  public static int run(String... arguments) {
    return Tenor.execute(arguments);
  }
}
