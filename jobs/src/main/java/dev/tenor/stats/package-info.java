/**
 * Plain statistics: intervals for shares and for clustered means.
 *
 * <p>Knows no article and no Spark; each method names its source.
 */
package dev.tenor.stats;
