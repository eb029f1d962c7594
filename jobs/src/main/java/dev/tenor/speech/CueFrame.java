package dev.tenor.speech;

/** What may follow a reporting word. */
enum CueFrame {
  /** A quotation, or a clause with or without "that". */
  CLAUSE,
  /** The person told, then a quotation or a clause. */
  ADDRESSEE,
  /** "to" and a verb. */
  INFINITIVE,
  /** What is praised, blamed, described. */
  OBJECT,
  /** A noun with its "that", "of", "to" or quotation behind it. */
  NOUN;

  int bit() {
    return 1 << ordinal();
  }
}
