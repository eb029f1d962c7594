package dev.tenor.model;

/** Why an article has no day. */
public enum DateReason {
  /** Neither its metadata nor its text states one. */
  ABSENT,
  /** The metadata say something that is no date in any form that is known. */
  UNPARSEABLE,
  /** A date that no calendar has, such as the thirtieth of February. */
  IMPOSSIBLE,
  /** Day and month could be either way round. */
  AMBIGUOUS,
  /** Later than the run's latest day. */
  FUTURE,
  /** Before the run's earliest day. */
  TOO_EARLY
}
