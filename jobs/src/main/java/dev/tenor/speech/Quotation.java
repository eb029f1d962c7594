package dev.tenor.speech;

/**
 * A stretch between quotation marks inside one paragraph, marks included.
 *
 * @param start of the opening mark
 * @param end behind the closing mark, or of the paragraph where none closes
 * @param isClosed whether a mark closes it in its paragraph
 * @param isContinuation whether it goes on with the unclosed one of the paragraph before
 */
record Quotation(int start, int end, boolean isClosed, boolean isContinuation) {}
