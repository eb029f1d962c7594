package dev.tenor.issue;

/** What became of words that a term's phrase matched. */
public enum Outcome {
  /** They are a mention. */
  COUNTS,
  /** They stand inside a phrase that the taxonomy sets aside. */
  IN_EXCLUDED_PHRASE,
  /** Nothing of what the term must stand near to is around. */
  NOTHING_NEAR,
  /** Something is around that keeps the term from counting. */
  KEPT_OFF,
  /** The term is weak, and too few others name its issue. */
  NO_WITNESS,
  /** A longer term covers them. */
  HIDDEN
}
