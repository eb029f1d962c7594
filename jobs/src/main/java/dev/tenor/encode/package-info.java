/**
 * Turns text into vectors with a small language model that runs offline on one core.
 *
 * <p>Tokens, their spans and their vectors in; pooled vectors of a statement out.
 */
package dev.tenor.encode;
