package dev.tenor.text;

import dev.tenor.model.AsideKind;
import java.util.List;

/** Tells by the words that open or fill it whether a line is a site's own and not the article's. */
final class BoilerplateLine {
  /** Prose paragraphs are longer; copyright notices may be that long. */
  private static final int LONGEST = 300;

  private static final List<String> READ_MORE =
      List.of(
          "read more:",
          "read more at ",
          "read more about ",
          "read more on ",
          "read more here",
          "read more from ",
          "read the full story",
          "read the full article",
          "read full article",
          "read also:",
          "read next:",
          "also read:",
          "see also:",
          "see more:",
          "related:",
          "related story:",
          "related stories:",
          "related article:",
          "related articles:",
          "related coverage:",
          "related topics:",
          "recommended:",
          "recommended for you",
          "more from ",
          "more on this story",
          "more:",
          "explore more ",
          "you may also like",
          "you might also like",
          "you may also be interested",
          "don't miss:",
          "must read:",
          "watch:",
          "watch more:",
          "watch the video",
          "click here to ",
          "click here for ",
          "click to read",
          "story continues below",
          "article continues below",
          "article continues after",
          "continue reading",
          "scroll down for ");

  private static final List<String> WHOLE_LINES =
      List.of(
          "read more",
          "related",
          "related stories",
          "related articles",
          "related coverage",
          "advertisement",
          "sponsored content",
          "more stories",
          "most read",
          "trending now");

  private static final List<String> SIGN_UP =
      List.of(
          "sign up ",
          "subscribe ",
          "get our ",
          "get the latest ",
          "get the best ",
          "get more ",
          "receive our ",
          "join our ",
          "join the ",
          "enter your email",
          "want more ",
          "want the latest ",
          "like what you",
          "enjoying this",
          "enjoyed this",
          "never miss ",
          "delivered to your inbox",
          "start your day with ",
          "stay up to date",
          "stay informed");

  private static final List<String> SIGN_UP_FOR =
      List.of("newsletter", "inbox", "email", "e-mail", "alerts", "mailing list", "subscription");

  private static final List<String> SHARING =
      List.of(
          "share this ",
          "share on ",
          "share via ",
          "tweet this",
          "like us on ",
          "follow us on ",
          "follow us at ",
          "follow us:",
          "find us on ",
          "join us on ",
          "connect with us",
          "join the conversation",
          "twitter: @");

  private static final List<String> PLATFORMS =
      List.of(
          " on twitter",
          " on facebook",
          " on instagram",
          " on x:",
          " on x ",
          " on youtube",
          " on linkedin",
          " on tiktok",
          " on telegram",
          " on threads",
          " on google+",
          "@");

  private static final List<String> COPYRIGHT_WORDS =
      List.of(
          "all rights reserved",
          "may not be published, broadcast",
          "may not be reproduced",
          "no part of this ");

  private BoilerplateLine() {}

  /** What the line {@code text[start, end)} is, without blanks around it; null for prose. */
  static AsideKind kindOf(String text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int from = start;
    while (from < end && !Tokens.isWordPart(text.charAt(from)) && text.charAt(from) != '\u00A9') {
      from++; // bullets, arrows, brackets
    }
    if (from == end) {
      return null;
    }
    String line = Fold.fold(text.substring(from, end));
    if (isCopyright(line)) {
      return AsideKind.COPYRIGHT;
    }
    if (startsWithAny(line, SHARING) || line.startsWith("follow ") && holdsAny(line, PLATFORMS)) {
      return AsideKind.SOCIAL_MEDIA;
    }
    if (startsWithAny(line, SIGN_UP) && holdsAny(line, SIGN_UP_FOR)) {
      return AsideKind.SIGN_UP;
    }
    boolean whole = WHOLE_LINES.contains(withoutMarks(line));
    return whole || startsWithAny(line, READ_MORE) ? AsideKind.READ_MORE : null;
  }

  private static boolean isCopyright(String line) {
    boolean opens =
        line.startsWith("\u00A9") || line.startsWith("c) ") || line.startsWith("copyright");
    return opens && (holdsYear(line) || holdsAny(line, COPYRIGHT_WORDS))
        || line.startsWith("all rights reserved")
        || line.startsWith("this material may not be ");
  }

  private static boolean holdsYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  private static String withoutMarks(String line) {
    int end = line.length();
    while (end > 0 && !Tokens.isWordPart(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean startsWithAny(String line, List<String> openings) {
    for (String opening : openings) {
      if (line.startsWith(opening)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(String line, List<String> words) {
    for (String word : words) {
      if (line.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
