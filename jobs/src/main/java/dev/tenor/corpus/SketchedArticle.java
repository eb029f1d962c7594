package dev.tenor.corpus;

import dev.tenor.copies.Sketch;
import dev.tenor.model.Article;
import java.time.LocalDate;
import java.util.List;

/**
 * A reading that is an article, with what finds its copies in place of its text.
 *
 * @param wordsHash hash of all words in order
 * @param bands a key for each band of its MinHash signature
 */
public record SketchedArticle(
    String inputFile,
    long recordNumber,
    String articleId,
    String sourceId,
    LocalDate publishedDate,
    String textSha256,
    String title,
    String author,
    String url,
    long wordsHash,
    List<Long> bands,
    Sketch sketch) {

  static SketchedArticle of(Reading reading, long wordsHash, List<Long> bands, Sketch sketch) {
    Article article = reading.article();
    return new SketchedArticle(
        reading.inputFile(),
        reading.recordNumber(),
        article.articleId(),
        article.sourceId(),
        article.publishedDate(),
        reading.textSha256(),
        article.title(),
        article.author(),
        article.url(),
        wordsHash,
        bands,
        sketch);
  }
}
