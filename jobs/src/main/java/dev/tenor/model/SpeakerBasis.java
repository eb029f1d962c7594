package dev.tenor.model;

/** What tells who a speaker is. */
public enum SpeakerBasis {
  /** The article itself, by name, pronoun or description. */
  ARTICLE,
  /** A list of known speakers: whose role it was on the day of the article. */
  LIST
}
