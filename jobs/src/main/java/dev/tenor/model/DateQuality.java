package dev.tenor.model;

/** Where the day of publication comes from. */
public enum DateQuality {
  /** Stated by the record's own field. */
  METADATA,
  /** Found in the text, where it states its own date. */
  TEXT,
  /** Not to be had: the article is outside the trends. */
  UNKNOWN
}
