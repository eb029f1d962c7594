package dev.tenor.model;

/** What can be broken in a text that was delivered, and is mended before it is stored. */
public enum RepairKind {
  /** The record was not UTF-8, and was read in the encoding that its bytes show. */
  CHARSET,
  /** A byte order mark in front. */
  BYTE_ORDER_MARK,
  /** UTF-8 that was read as Windows-1252 or Latin-1 and encoded again. */
  MOJIBAKE,
  /** {@code &rsquo;} or {@code &#8217;} instead of the character. */
  ENTITY,
  /** An HTML tag or comment. */
  TAG,
  /** A control character, NUL included. */
  CONTROL_CHARACTER,
  /** A quotation mark or dash of Windows-1252 that was read as Latin-1. */
  WINDOWS_MARK,
  /** Half of a surrogate pair. */
  LONE_SURROGATE,
  SOFT_HYPHEN,
  /** A carriage return, or a line or paragraph separator. */
  LINE_BREAK,
  /** A blank other than the plain one, of any width. */
  SPACE
}
