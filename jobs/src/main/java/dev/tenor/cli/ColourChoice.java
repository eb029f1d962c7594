package dev.tenor.cli;

import dev.tenor.cli.StyledText.Colours;

/** When output is coloured. */
enum ColourChoice {
  AUTO,
  ALWAYS,
  NEVER;

  /**
   * Whether to colour what goes to this process's output.
   *
   * <p>A terminal is coloured unless {@code NO_COLOR} is set, see no-color.org; a pipe never is,
   * unless that is asked for.
   */
  Colours ofProcess() {
    String refused = System.getenv("NO_COLOR");
    return System.console() == null || "dumb".equals(System.getenv("TERM"))
        ? inPipe()
        : inTerminal(refused == null ? "" : refused);
  }

  Colours inPipe() {
    return this == ALWAYS ? Colours.ON : Colours.OFF;
  }

  /**
   * @param noColor value of {@code NO_COLOR}; empty where it is not set
   */
  Colours inTerminal(String noColor) {
    return this == ALWAYS || this == AUTO && noColor.isEmpty() ? Colours.ON : Colours.OFF;
  }
}
