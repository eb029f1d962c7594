package dev.tenor.corpus;

import dev.tenor.copies.Sketch;
import java.util.List;

/**
 * What finds an article's copies, in place of its text.
 *
 * @param wordsHash hash of all words in order
 * @param bands a key for each band of its MinHash signature
 */
public record SketchedArticle(String articleId, long wordsHash, List<Long> bands, Sketch sketch) {}
