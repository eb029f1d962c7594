package dev.tenor.classify;

import dev.tenor.issue.Candidate;

/**
 * A candidate of a labelled article.
 *
 * @param isTrue whether its reader found the issue in the sentence
 */
public record JudgedCandidate(Candidate candidate, boolean isTrue) {}
