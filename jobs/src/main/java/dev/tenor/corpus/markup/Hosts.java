package dev.tenor.corpus.markup;

import java.net.URI;
import java.net.URISyntaxException;

/** What the address of a page says by itself. */
final class Hosts {
  private Hosts() {}

  /** The host without {@code www.}: the outlet, where a page does not name it; else null. */
  static String outlet(String url) {
    URI uri = parsed(url);
    String host = uri == null ? null : uri.getHost();
    return host != null && host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Whether this is the address of a whole site, whose page is a list of articles. */
  static boolean isFrontPage(String url) {
    URI uri = parsed(url);
    return uri != null
        && uri.getHost() != null
        && uri.getQuery() == null
        && (uri.getPath() == null || uri.getPath().isEmpty() || uri.getPath().equals("/"));
  }

  private static URI parsed(String url) {
    try {
      return url == null ? null : new URI(url);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
