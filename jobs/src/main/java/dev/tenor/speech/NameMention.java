package dev.tenor.speech;

/**
 * A name as it stands in a text, in numbers of tokens.
 *
 * @param from first token of the whole phrase, titles included
 * @param nameFrom first token of the name itself
 * @param to behind its last token, without a possessive ending
 */
record NameMention(int from, int nameFrom, int to, Figure figure) {}
