/**
 * Text as the other rooms see it: repaired, split into paragraphs, sentences and tokens.
 *
 * <p>Everything stays true to offsets: nothing here changes the length of a text behind a span.
 */
package dev.tenor.text;
