package dev.tenor.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Takes one article out of a published snapshot, with all that was found in it. */
public final class InspectArticleJob {
  private final Path warehouse;
  private final String articleId;

  /**
   * @param articleId as the table {@code articles} has it
   */
  public InspectArticleJob(Path warehouse, String articleId) {
    this.warehouse = warehouse;
    this.articleId = articleId;
  }

  /** Ids that a message shows, so that their form can be seen. */
  private record SomeArticles(long articleCount, List<String> articleIds) {}

  /**
   * @throws UsageProblem where nothing is published, or no article has this id
   */
  public InspectedArticle run() throws IOException, SQLException {
    try (PublishedSnapshot snapshot = new PublishedSnapshot(warehouse)) {
      List<InspectedArticle> found = snapshot.ask("article", InspectedArticle.class, articleId);
      if (!found.isEmpty()) {
        return found.get(0);
      }
      SomeArticles some = snapshot.ask("some_articles", SomeArticles.class).get(0);
      throw new UsageProblem(
          "article '%s': none of the %,d articles of snapshot %s has this id; theirs are %s%s"
              .formatted(
                  articleId,
                  some.articleCount(),
                  snapshot.id(),
                  String.join(", ", some.articleIds()),
                  some.articleCount() > some.articleIds().size() ? ", ..." : ""));
    }
  }
}
