package dev.tenor.text;

import dev.tenor.model.RepairKind;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Leftovers of HTML in a text: entities are decoded, tags and comments go.
 *
 * <p>An entity counts with its semicolon alone, a tag by the name of an element that articles hold;
 * "AT&T", "a < b" and "&lt;inaudible&gt;" in angle brackets are text. Each scan for an end stops
 * where the next beginning stands, so the cost is linear.
 */
final class Markup {
  private static final int LONGEST_NAME = 32;
  private static final int LONGEST_NUMBER = 8;

  /** An element of these begins a line of its own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "br",
          "hr",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "blockquote",
          "figure",
          "figcaption",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "iframe",
          "pre");

  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "i", "u", "s", "em", "strong", "span", "font", "small", "big", "sub", "sup",
          "img", "td", "th", "tbody", "thead", "cite", "code", "mark", "time", "abbr", "center",
          "html", "body", "head", "meta", "link", "svg", "path", "picture", "video", "audio",
          "button", "form", "input", "label", "nav", "main");

  /** What stands between these is not for reading either. */
  private static final Set<String> HIDDEN = Set.of("script", "style", "noscript");

  private Markup() {}

  /** The text with its entities decoded once. */
  static String withoutEntities(String text, RepairTally tally) {
    StringBuilder decoded = null;
    int copied = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = entityEnd(text, at);
      String meant = end < 0 ? null : meaning(text.substring(at + 1, end));
      if (meant != null) {
        decoded = decoded == null ? new StringBuilder(text.length()) : decoded;
        decoded.append(text, copied, at).append(meant);
        copied = end + 1;
        at = end;
        tally.add(RepairKind.ENTITY);
      }
    }
    return decoded == null ? text : decoded.append(text, copied, text.length()).toString();
  }

  /** Where the semicolon stands; -1 where what follows {@code at} is no entity. */
  private static int entityEnd(String text, int at) {
    int most = Math.min(text.length(), at + 2 + LONGEST_NAME);
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > at + 1 ? i : -1;
      }
      boolean word = c < 128 && Character.isLetterOrDigit(c) || c == '#' && i == at + 1;
      if (!word) {
        return -1;
      }
    }
    return -1;
  }

  /** What an entity stands for; null where it stands for nothing. */
  private static String meaning(String name) {
    if (name.charAt(0) != '#') {
      String named = Entities.getByName(name);
      return named.isEmpty() ? null : named;
    }
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
      return null;
    }
    int code;
    try {
      code = Integer.parseInt(digits, hex ? 16 : 10);
    } catch (NumberFormatException e) {
      return null; // letters behind "#"
    }
    if (code >= 0x80 && code <= 0x9F) {
      return String.valueOf(BrokenCharacters.windowsMark(code));
    }
    boolean character =
        code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
    return character ? Character.toString(code) : null;
  }

  /** The text without tags and comments; those of blocks leave a line break. */
  static String withoutTags(String text, RepairTally tally) {
    StringBuilder plain = null;
    int copied = 0;
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = commentEnd(text, at);
      String name = end < 0 ? nameAt(text, at) : "";
      boolean known = BLOCKS.contains(name) || INLINE.contains(name) || HIDDEN.contains(name);
      if (known) {
        end = tagEnd(text, at);
      }
      if (end >= 0) {
        plain = plain == null ? new StringBuilder(text.length()) : plain;
        plain.append(text, copied, at);
        if (BLOCKS.contains(name)) {
          plain.append('\n');
        }
        boolean opensHidden = HIDDEN.contains(name) && text.charAt(at + 1) != '/';
        copied = opensHidden ? hiddenEnd(text, end, name) : end;
        tally.add(RepairKind.TAG);
        at = text.indexOf('<', copied);
      } else {
        at = text.indexOf('<', at + 1);
      }
    }
    return plain == null ? text : plain.append(text, copied, text.length()).toString();
  }

  /** Behind a comment that begins at {@code at}; -1 where none does. A comment holds no other. */
  private static int commentEnd(String text, int at) {
    if (!text.startsWith("<!--", at)) {
      return -1;
    }
    int next = text.indexOf("<!--", at + 4);
    int end = text.substring(at, next < 0 ? text.length() : next).indexOf("-->", 4);
    return end < 0 ? -1 : at + end + 3;
  }

  /** The lower-case name of an element at {@code at}; empty where there is none. */
  private static String nameAt(String text, int at) {
    int from = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int to = from;
    while (to < text.length() && to - from < LONGEST_NAME && isNamePart(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** Behind the tag at {@code at}; -1 where another begins before it ends, or it has no end. */
  private static int tagEnd(String text, int at) {
    int from = at + 1;
    while (from < text.length() && (isNamePart(text.charAt(from)) || text.charAt(from) == '/')) {
      from++;
    }
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    if (from == text.length() || !mayStandInTag(text, from)) {
      return -1;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** The end of a tag, or behind a blank the name of an attribute. */
  private static boolean mayStandInTag(String text, int at) {
    char c = text.charAt(at);
    return c == '>' || c == '/' || isNamePart(c) && Character.isWhitespace(text.charAt(at - 1));
  }

  /** Behind the closing tag; {@code from} where another opens first, or none closes. */
  private static int hiddenEnd(String text, int from, String name) {
    for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean closes = at + 1 < text.length() && text.charAt(at + 1) == '/';
      if (text.regionMatches(true, closes ? at + 2 : at + 1, name, 0, name.length())) {
        return closes ? Math.max(from, tagEnd(text, at)) : from;
      }
    }
    return from;
  }
}
