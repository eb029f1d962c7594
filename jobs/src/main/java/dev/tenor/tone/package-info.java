/**
 * What a tone model sees of a statement: words, stems and signs by place, with negation marked.
 *
 * <p>Pure text work; the vectors come from {@code encode}, the models on top live in {@code
 * classify}.
 */
package dev.tenor.tone;
