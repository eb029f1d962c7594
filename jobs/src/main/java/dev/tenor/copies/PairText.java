package dev.tenor.copies;

import java.io.Serializable;

/**
 * One of the two texts of a candidate pair.
 *
 * @param articleId whose text it is
 */
public record PairText(CandidatePair pair, String articleId, String text) implements Serializable {}
