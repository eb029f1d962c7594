/**
 * Trains, saves, loads and applies the tone classifier: an MLlib pipeline over lexical features.
 *
 * <p>Labels in, a model directory with its version out; statements in, probabilities out.
 */
package dev.tenor.classify;
