package dev.tenor.issue;

/** How far away from a term its witnesses are looked for. */
public enum Scope {
  /** A number of words to either side, within the sentence. */
  WORDS,
  SENTENCE,
  PARAGRAPH,
  /** The title and all of the text. */
  ARTICLE
}
