/**
 * Which issues an article names: the taxonomy an analyst writes, its checks, and the matcher.
 *
 * <p>One automaton reads a text once for all issues; a mention is what a careful reader would
 * count.
 */
package dev.tenor.issue;
