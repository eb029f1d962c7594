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
}
