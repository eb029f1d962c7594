package dev.tenor.corpus.markup;

/** What a page or an item of news XML says of an article; null where it says nothing. */
public record MarkedUpArticle(
    String id,
    String source,
    String published,
    String title,
    String author,
    String url,
    String text) {}
