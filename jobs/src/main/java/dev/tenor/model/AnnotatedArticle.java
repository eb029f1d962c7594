package dev.tenor.model;

import java.util.List;

/**
 * What one pass over an article found in it. All spans count Unicode code points of the article's
 * text, or of its title where the field says so.
 *
 * @param narrative the outlet's own voice
 */
public record AnnotatedArticle(
    String articleId,
    List<AnnotatedMention> mentions,
    List<AnnotatedStatement> statements,
    NarrativeTone narrative) {}
