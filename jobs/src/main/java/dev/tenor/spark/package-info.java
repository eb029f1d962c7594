/**
 * The seam to Spark: encoders for records, the per-partition runner, the session.
 *
 * <p>The only room that knows Catalyst's classes and how a session is built; it knows no article.
 */
package dev.tenor.spark;
