package dev.tenor.model;

/** The part of an article that a span points into. */
public enum Field {
  TITLE,
  TEXT
}
