/**
 * Plain statistics: intervals for shares and for clustered means, changes over time and how sure
 * they are.
 *
 * <p>Knows no article and no Spark; each method names its source.
 */
package dev.tenor.stats;
