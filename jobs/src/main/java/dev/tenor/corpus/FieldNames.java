package dev.tenor.corpus;

import java.io.Serializable;

/** What an input calls the fields of an article. */
public record FieldNames(
    String id,
    String source,
    String published,
    String title,
    String author,
    String url,
    String text)
    implements Serializable {
  public static final FieldNames DEFAULT =
      new FieldNames("id", "source", "published", "title", "author", "url", "text");

  /** The names of news-please, whose articles have no id of their own. */
  private static final FieldNames NEWS_PLEASE =
      new FieldNames("id", "source_domain", "date_publish", "title", "authors", "url", "maintext");

  /** These names, with those of news-please wherever nobody asked for another one. */
  FieldNames orNewsPlease() {
    return new FieldNames(
        either(id, DEFAULT.id, NEWS_PLEASE.id),
        either(source, DEFAULT.source, NEWS_PLEASE.source),
        either(published, DEFAULT.published, NEWS_PLEASE.published),
        either(title, DEFAULT.title, NEWS_PLEASE.title),
        either(author, DEFAULT.author, NEWS_PLEASE.author),
        either(url, DEFAULT.url, NEWS_PLEASE.url),
        either(text, DEFAULT.text, NEWS_PLEASE.text));
  }

  private static String either(String asked, String ours, String theirs) {
    return asked.equals(ours) ? theirs : asked;
  }
}
