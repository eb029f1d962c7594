package dev.tenor.model;

/** What kind of source a statement has. */
public enum SpeakerType {
  PERSON,
  ORG,
  /** People without a name, and sources that were not found at all. */
  UNNAMED
}
