/**
 * From files to articles: readers by format, publication dates, duplicates, quarantine.
 *
 * <p>Every record that is read ends as an article kept, a duplicate, or a row of the quarantine.
 */
package dev.tenor.corpus;
