package dev.tenor.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Words of articles, made harmless without moving an offset. */
final class ShownText {
  private static final int REPLACEMENT = 0xFFFD;

  private ShownText() {}

  /**
   * The same number of code points; what turns the direction of text around it, and what is no
   * character, becomes U+FFFD.
   */
  static String of(String words) {
    boolean isHarmless = words.codePoints().noneMatch(ShownText::isHarmful);
    if (isHarmless) {
      return words;
    }
    StringBuilder shown = new StringBuilder(words.length());
    words.codePoints().map(c -> isHarmful(c) ? REPLACEMENT : c).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isHarmful(int codePoint) {
    boolean turns =
        codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    boolean isControl = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    boolean isHalf = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return turns || isControl || isHalf;
  }

  /** An address that a reader may follow: http or https with a host; empty for any other. */
  static Optional<String> link(String address) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && uri.getHost() != null && uri.getUserInfo() == null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
