package dev.tenor.model;

import java.util.List;

/**
 * A statement with all that later stages need of its article.
 *
 * @param statement with spans in code points
 * @param cueText the cue's words; null where there is none
 * @param cueClass what the cue's words tell of the reporter's view of the statement; null where
 *     there is no cue
 * @param contentText the pieces of the content, joined by one blank
 * @param issueIds issues mentioned in a sentence that overlaps the content by at least half of the
 *     shorter of the two; sorted, each once
 * @param inContext the statement among its sentences
 */
public record AnnotatedStatement(
    Statement statement,
    String cueText,
    String cueClass,
    String contentText,
    List<String> issueIds,
    StatementInContext inContext) {}
