package dev.tenor.corpus;

import dev.tenor.model.DateQuality;
import dev.tenor.model.DateReason;
import java.time.LocalDate;

/**
 * The day on which an article was published: from its metadata, else from where the text states it,
 * else unknown with a reason. Nothing ever becomes today.
 *
 * @param day null where the quality is UNKNOWN
 * @param reason null where there is a day
 */
record PublicationDates(LocalDate day, DateQuality quality, DateReason reason) {
  static PublicationDates of(String published, String text, DateRules rules) {
    StatedDay stated = MetadataDates.read(published, rules).within(rules);
    if (stated.isKnown()) {
      return new PublicationDates(stated.day(), DateQuality.METADATA, null);
    }
    StatedDay found = TextDates.read(text, rules).within(rules);
    if (found.isKnown()) {
      return new PublicationDates(found.day(), DateQuality.TEXT, null);
    }
    boolean silent = stated.reason() == DateReason.ABSENT;
    return new PublicationDates(
        null, DateQuality.UNKNOWN, silent ? found.reason() : stated.reason());
  }
}
