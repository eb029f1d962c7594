/**
 * The one pass over an article: split, match issues, find who said what.
 *
 * <p>A pure function from article to annotated article, and the stage that runs it per partition.
 */
package dev.tenor.annotate;
