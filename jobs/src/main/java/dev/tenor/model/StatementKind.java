package dev.tenor.model;

/** How much of a statement's content stands between quotation marks. */
public enum StatementKind {
  DIRECT,
  INDIRECT,
  MIXED
}
