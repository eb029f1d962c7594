package dev.tenor.classify;

import java.util.List;

/**
 * A sentence of an article without labels, as the training of opinions on mentions sees it.
 *
 * @param sentence number of the sentence
 * @param issue number of the issue that a strong term finds there, whose terms' words are then left
 *     out; -1 for the sentence with all its words
 * @param issuesOfArticle numbers of all issues that the article mentions, weak terms included
 * @param hashes as {@link dev.tenor.issue.IssueWords} makes them
 */
public record SentenceLesson(
    String articleId,
    int sentence,
    int issue,
    List<Integer> issuesOfArticle,
    List<Integer> hashes) {}
