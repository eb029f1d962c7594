package dev.tenor.model;

import java.time.LocalDate;

/**
 * One article as Tenor keeps it: read, repaired, dated.
 *
 * @param articleId the input's own id, a text file's name without extension, else a hash
 * @param sourceId the outlet; {@code unknown} where the input names none
 * @param publishedDate day of publication; null where {@code dateQuality} is UNKNOWN
 * @param title null where the input has none
 * @param author null where the input has none
 * @param url null where the input has none
 * @param language ISO 639-1 code
 * @param text what every offset points into; never null, never blank
 */
public record Article(
    String articleId,
    String sourceId,
    LocalDate publishedDate,
    DateQuality dateQuality,
    String title,
    String author,
    String url,
    String language,
    String text) {}
