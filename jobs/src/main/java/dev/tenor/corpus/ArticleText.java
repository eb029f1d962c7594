package dev.tenor.corpus;

import dev.tenor.model.Aside;
import java.util.List;

/** What the search for copies reads of an article. */
public record ArticleText(String articleId, String text, List<Aside> asides) {}
