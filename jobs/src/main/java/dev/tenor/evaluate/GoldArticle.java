package dev.tenor.evaluate;

import java.util.List;

/**
 * What people have marked in one article.
 *
 * @param place file and line of it, for messages
 * @param sentences those that were read for issues, in order
 */
public record GoldArticle(
    String place, String articleId, List<GoldSentence> sentences, List<GoldStatement> statements) {
  public GoldArticle {
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
  }
}
