package dev.tenor.issue;

/**
 * A sentence of a text and an issue of its article, for which the opinion is asked.
 *
 * @param sentence number of the sentence
 * @param isMention whether a term found the issue there
 * @param isOnlyOne whether no other sentence of the text mentions the issue
 * @param features as {@link Evidence} lays them out
 */
public record Candidate(
    String issueId, int sentence, boolean isMention, boolean isOnlyOne, double[] features) {}
