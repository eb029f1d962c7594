package dev.tenor.corpus.markup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article beside the text: in JSON-LD, then OpenGraph and other {@code
 * meta}, then the page itself.
 */
final class PageFacts {
  /** Names that content systems give the day of publication, the most exact first. */
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date"
  };

  private static final String[] AUTHOR = {
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator"
  };

  private final Document page;
  private final JsonNode linked;
  private final Map<String, String> metas;

  PageFacts(Document page) {
    this.page = page;
    this.linked = LinkedData.article(page);
    this.metas = metas(page);
  }

  String title() {
    String title = LinkedData.text(linked.path("headline"));
    title = title == null ? meta("og:title", "twitter:title") : title;
    title = title == null ? ownText("h1") : title;
    return title == null ? Paragraphs.oneLine(page.title()) : title;
  }

  String author() {
    String author = Bylines.name(LinkedData.names(linked.path("author")));
    author = author == null ? Bylines.name(meta(AUTHOR)) : author;
    author = author == null ? Bylines.name(ownText("[itemprop=author]")) : author;
    author = author == null ? Bylines.name(ownText("[rel=author]")) : author;
    return author == null ? Bylines.name(ownText(".byline")) : author;
  }

  String published() {
    String published = LinkedData.text(linked.path("datePublished"));
    published = published == null ? meta(PUBLISHED) : published;
    published = published == null ? attribute("[itemprop=datePublished]", "content") : published;
    published =
        published == null ? attribute("time[itemprop=datePublished]", "datetime") : published;
    published = published == null ? attribute("time[pubdate]", "datetime") : published;
    published = published == null ? attribute("article time[datetime]", "datetime") : published;
    return published == null ? attribute("time[datetime]", "datetime") : published;
  }

  /** The address that the page gives itself; null where it gives none that is whole. */
  String url() {
    String url = attribute("link[rel=canonical]", "abs:href");
    url = url == null ? meta("og:url") : url;
    url = url == null ? LinkedData.text(linked.path("url")) : url;
    return url != null && url.toLowerCase(Locale.ROOT).startsWith("http") ? url : null;
  }

  String source() {
    String source = meta("og:site_name");
    return source == null ? LinkedData.names(linked.path("publisher")) : source;
  }

  /** The text as the page's data hold it, for pages that scripts put together; else null. */
  String articleBody() {
    JsonNode body = linked.path("articleBody");
    return body.isTextual() && !body.asText().isBlank() ? body.asText().strip() : null;
  }

  private static Map<String, String> metas(Document page) {
    Map<String, String> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = Paragraphs.oneLine(meta.attr("content"));
      if (content != null) {
        for (String key : new String[] {"property", "name", "itemprop"}) {
          metas.putIfAbsent(meta.attr(key).toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  private String meta(String... names) {
    return Arrays.stream(names).map(metas::get).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private String attribute(String selector, String name) {
    Element element = page.selectFirst(selector);
    return element == null ? null : Paragraphs.oneLine(element.attr(name));
  }

  private String ownText(String selector) {
    Element element = page.selectFirst(selector);
    return element == null ? null : Paragraphs.oneLine(element.text());
  }
}
