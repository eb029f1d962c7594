package dev.tenor.cli;

import java.util.regex.Pattern;

/** Makes words that come from articles and files safe for a terminal. */
final class Printable {
  /**
   * Control characters of both sets (some terminals obey the second, too), what turns or hides text
   * without being seen, line separators, and halves of surrogate pairs.
   */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Printable() {}

  /** The same words with a blank for each character that a terminal could obey. */
  static String of(String words) {
    return UNSAFE.matcher(words).replaceAll(" ");
  }
}
