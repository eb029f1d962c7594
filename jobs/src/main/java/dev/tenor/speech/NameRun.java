package dev.tenor.speech;

/**
 * A run of capitalised words, before it is known whose name it is.
 *
 * @param from first token, titles included
 * @param nameFrom first token behind titles and adjectives of place
 * @param to behind the last token
 * @param kind what the words by themselves look like
 */
record NameRun(int from, int nameFrom, int to, Kind kind) {
  enum Kind {
    /** Has a known given name, or a title before a name. */
    PERSON,
    /** Two or three unknown capitalised words: a person where the context says so. */
    MAYBE_PERSON,
    ORGANISATION,
    /** One capitalised word: a surname, where one is known. */
    SINGLE
  }
}
