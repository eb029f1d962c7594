/**
 * What a tone model sees of a statement, its weights, and how margins become a judgement.
 *
 * <p>Pure arithmetic over words and vectors; the vectors come from {@code encode}, training and
 * files live in {@code classify}.
 */
package dev.tenor.tone;
