package dev.tenor.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One article as Tenor keeps it: read, repaired, dated.
 *
 * @param articleId the input's own id, a text file's name without extension, else a hash
 * @param sourceId the outlet; {@code unknown} where the input names none
 * @param publishedDate day of publication; null where {@code dateQuality} is UNKNOWN
 * @param dateReason why there is no day; null where there is one
 * @param title null where the input has none
 * @param author null where the input has none
 * @param url null where the input has none
 * @param language ISO 639-1 code; {@code und} where the text is too short to tell
 * @param text what every offset points into; never null, never blank
 * @param repairs what was mended in text and title
 * @param asides stretches of the text that are not analysed, in order, without overlaps
 */
public record Article(
    String articleId,
    String sourceId,
    LocalDate publishedDate,
    DateQuality dateQuality,
    DateReason dateReason,
    String title,
    String author,
    String url,
    String language,
    String text,
    List<Repair> repairs,
    List<Aside> asides) {}
