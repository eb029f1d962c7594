/**
 * Trains, measures, saves, loads and applies the tone models.
 *
 * <p>Labels in, a model folder with its version, card and figures out; statements in, tones out.
 * MLlib learns the weights; judging is plain arithmetic.
 */
package dev.tenor.classify;
