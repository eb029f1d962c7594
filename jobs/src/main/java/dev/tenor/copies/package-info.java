/**
 * Copies of an article at other outlets, verbatim or edited: shingles, MinHash, bands, originals.
 *
 * <p>Pure Java; the stage that runs it over a corpus is {@code corpus.FindCopies}.
 */
package dev.tenor.copies;
