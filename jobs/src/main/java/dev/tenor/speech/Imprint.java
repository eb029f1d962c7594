package dev.tenor.speech;

import java.time.LocalDate;

/**
 * What an article says of itself beside its text.
 *
 * @param published null where it is unknown
 * @param author as the input has it; null where it names none
 */
public record Imprint(LocalDate published, String author) {
  public static final Imprint NONE = new Imprint(null, null);
}
