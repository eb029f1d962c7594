package dev.tenor.corpus;

/**
 * What stands for a text in the search for copies; the text cannot be read from it.
 *
 * @param sketched under the hash of the content in place of an article's id
 * @param shingles hashes of all distinct shingles, packed
 */
public record Fingerprint(SketchedArticle sketched, byte[] shingles) {}
