/**
 * Articles in markup: news agencies' XML and web pages, read without network, and without a page
 * being able to name another file.
 */
package dev.tenor.corpus.markup;
