/**
 * Who said what: quotations, cues, contents and sources, and the people behind the sources.
 *
 * <p>Start at {@link dev.tenor.speech.StatementFinder}. Offsets count UTF-16 units.
 */
package dev.tenor.speech;
