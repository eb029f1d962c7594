package dev.tenor.copies;

import java.io.Serializable;

/**
 * An article that is a copy.
 *
 * @param similarity Jaccard similarity to its original, at least the threshold
 */
public record Copy(String articleId, String originalId, double similarity)
    implements Serializable {}
