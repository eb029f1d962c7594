package dev.tenor.corpus.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One article while its elements go by: a NITF document, or an item of NewsML-G2 with NITF, XHTML
 * or plain text inside.
 *
 * <p>Names of elements are those of NITF 3.6 and NewsML-G2 2.x, in lower case and without prefix.
 */
final class NewsXmlItem {
  /** XHTML inside NewsML-G2 has its title in what is left out. */
  private static final String TITLE_OF_PAGE = "title_of_page";

  private static final Set<String> CONTENT = Set.of("body.content", "inlinexml", "inlinedata");

  /** What stands in the content and is no text of the article. */
  private static final Set<String> LEFT_OUT =
      Set.of("media", "figure", "script", "style", "aside", "body.head", "body.end", "head");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "hl1",
          "hl2",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "bq",
          "block",
          "blockquote",
          "pre",
          "div",
          "section",
          "article",
          "table",
          "tr",
          "td",
          "th",
          "ul",
          "ol",
          "dl",
          "hr",
          "note",
          "credit",
          "datasource",
          "body",
          "html");

  private final Paragraphs text;
  private final StringBuilder plain = new StringBuilder();
  private final Map<String, String> values = new HashMap<>();
  private final StringBuilder captured = new StringBuilder();
  private String capturedName;
  private int capturedDepth;
  private int depth;
  private int contentDepth;
  private int leftOutDepth;
  private boolean isPlain;
  private String itemClass;

  NewsXmlItem(int maxCharacters) {
    this.text = new Paragraphs(maxCharacters);
  }

  void start(String name, String parent, UnaryOperator<String> attribute) {
    depth++;
    // NITF inside NewsML-G2: its head and its content count as if it stood alone.
    if (name.equals("nitf")) {
      contentDepth = 0;
    }
    if (leftOutDepth > 0) {
      if (name.equals("title")) {
        capture(TITLE_OF_PAGE);
      }
      return;
    }
    if (contentDepth > 0) {
      if (LEFT_OUT.contains(name)) {
        leftOutDepth = depth;
      } else if (name.equals("br")) {
        text.lineBreak();
      } else if (BLOCKS.contains(name)) {
        text.end();
      }
      return;
    }
    if (CONTENT.contains(name)) {
      contentDepth = depth;
      isPlain = name.equals("inlinedata");
      return;
    }
    head(name, parent == null ? "" : parent, attribute);
  }

  private void head(String name, String parent, UnaryOperator<String> attribute) {
    switch (name) {
      case "newsitem" -> put("id", attribute.apply("guid"));
      case "itemclass" -> itemClass = attribute.apply("qcode");
      case "doc-id" -> put("id", attribute.apply("id-string"));
      case "date.issue" -> put("issued", attribute.apply("norm"));
      case "story.date" -> put("story_date", attribute.apply("norm"));
      case "pubdata" -> {
        put("published", attribute.apply("date.publication"));
        put("source", attribute.apply("name"));
        put("url", attribute.apply("ex-ref"));
      }
      case "provider" -> put("provider", coded(attribute));
      case "link" -> {
        String relation = attribute.apply("rel");
        if (relation != null && relation.toLowerCase(Locale.ROOT).endsWith("canonical")) {
          put("url", attribute.apply("href"));
        }
      }
      case "name" -> {
        if (parent.equals("provider") || parent.equals("creator")) {
          capture("name_of_" + parent);
        }
      }
      case "hl1",
          "headline",
          "by",
          "byline",
          "distributor",
          "firstcreated",
          "contentcreated",
          "versioncreated",
          "altloc" ->
          capture(name);
      case "title" -> capture("title_of_head");
      case "byttl" -> leftOutDepth = depth;
      default -> {
        // says nothing about the article
      }
    }
  }

  /** {@code nprov:DH} names a provider by the part behind the colon. */
  private static String coded(UnaryOperator<String> attribute) {
    String code = attribute.apply("qcode");
    return code == null ? attribute.apply("literal") : code.substring(code.indexOf(':') + 1);
  }

  private void capture(String name) {
    if (capturedName == null) {
      capturedName = name;
      capturedDepth = depth;
      captured.setLength(0);
    }
  }

  private void put(String name, String value) {
    String line = Paragraphs.oneLine(value);
    if (line != null) {
      values.putIfAbsent(name, line);
    }
  }

  void end(String name) {
    if (capturedName != null && depth == capturedDepth) {
      put(capturedName, captured.toString());
      capturedName = null;
    }
    if (leftOutDepth == depth) {
      leftOutDepth = 0;
    } else if (contentDepth > 0 && leftOutDepth == 0 && BLOCKS.contains(name)) {
      text.end();
    }
    if (contentDepth == depth) {
      contentDepth = 0;
      isPlain = false;
      text.end();
    }
    depth--;
  }

  void text(String piece) {
    if (capturedName != null) {
      if (leftOutDepth == 0 || capturedName.equals(TITLE_OF_PAGE)) {
        captured.append(piece);
      }
    } else if (contentDepth > 0 && leftOutDepth == 0) {
      text.text(piece);
      if (isPlain) {
        plain.append(piece);
      }
    }
  }

  /** Items of pictures and the like are no articles, unless they hold text. */
  boolean isArticle() {
    return itemClass == null || itemClass.endsWith(":text") || !text.whole().isEmpty();
  }

  MarkedUpArticle article() throws MarkupProblem {
    if (text.isOverLimit()) {
      throw new MarkupProblem("too_large", "a text over the limit");
    }
    String whole = plain.isEmpty() ? text.whole() : plain.toString().strip();
    return new MarkedUpArticle(
        values.get("id"),
        first("source", "name_of_provider", "provider", "distributor"),
        first(
            "published",
            "issued",
            "firstcreated",
            "contentcreated",
            "versioncreated",
            "story_date"),
        first("hl1", "headline", "title_of_head", TITLE_OF_PAGE),
        Bylines.name(first("byline", "by", "name_of_creator")),
        first("url", "altloc"),
        whole);
  }

  private String first(String... names) {
    for (String name : names) {
      if (values.containsKey(name)) {
        return values.get(name);
      }
    }
    return null;
  }
}
