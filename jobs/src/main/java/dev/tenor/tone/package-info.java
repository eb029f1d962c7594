/**
 * What a tone model sees of a statement: words and word pairs by place, with negation marked.
 *
 * <p>Pure text work; the model on top lives in {@code classify}.
 */
package dev.tenor.tone;
