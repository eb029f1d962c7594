/**
 * The records that travel between the rooms: articles, spans, mentions, speakers, statements.
 *
 * <p>Nothing here knows Spark, files or a clock. Spans count UTF-16 units inside the pure rooms and
 * Unicode code points from {@link dev.tenor.model.AnnotatedArticle} on; see {@link
 * dev.tenor.model.Span}.
 */
package dev.tenor.model;
