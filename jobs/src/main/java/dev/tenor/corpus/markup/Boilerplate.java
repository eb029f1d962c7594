package dev.tenor.corpus.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page are, by their name, not its article. */
final class Boilerplate {
  /** No text of the article, whatever they hold. */
  private static final Set<String> NEVER_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "math",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "audio",
          "video",
          "map",
          "head",
          "title",
          "figcaption",
          "figure",
          "nav",
          "footer",
          "aside",
          "dialog",
          "menu");

  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert");

  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "banner",
          "bio",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "caption",
          "comment",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "disqus",
          "footer",
          "gdpr",
          "login",
          "masthead",
          "menu",
          "modal",
          "nav",
          "navbar",
          "navigation",
          "newsletter",
          "outbrain",
          "pagination",
          "popular",
          "popup",
          "promo",
          "recirc",
          "recirculation",
          "recommended",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "skip",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "subscription",
          "taboola",
          "tags",
          "teaser",
          "teasers",
          "timestamp",
          "toolbar",
          "trending",
          "widget");

  private Boilerplate() {}

  /** Of text that is never shown or no text, nothing is read. */
  static boolean isNeverText(Element element) {
    return NEVER_TEXT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  /**
   * Whether its tag, role, class or id says that it stands beside the article; never of an element
   * inside a line, whose loss would cut a sentence.
   */
  static boolean isSuspect(Element element) {
    String tag = element.normalName();
    if (!element.isBlock() || tag.equals("body") || tag.equals("html")) {
      return false;
    }
    return tag.equals("form")
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || names(element.className())
        || names(element.id());
  }

  /** Whether one of the words that a class or an id is made of is one of ours. */
  private static boolean names(String name) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean isBetween = i == name.length() || !Character.isLetter(name.charAt(i));
      boolean isHump =
          !isBetween
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (isBetween || isHump) {
        if (i > start && WORDS.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = isHump ? i : i + 1;
      }
    }
    return false;
  }
}
