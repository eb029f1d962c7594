package dev.tenor.corpus;

import dev.tenor.corpus.markup.MarkedUpArticle;
import java.nio.charset.CharacterCodingException;

/**
 * One record of an input file, before anybody judged it.
 *
 * @param inputFile the file's address
 * @param recordNumber from 1; the line in JSON Lines, the row without the header in CSV, the record
 *     of any kind in WARC, else the article
 * @param reason why it cannot be read; null where its fields could be taken
 * @param detail words for a person about {@code reason}
 * @param raw the bytes as they stand in the file, for the quarantine; at most {@link
 *     RawBytes#KEPT_BYTES} of them
 * @param rawLength how many bytes the record has in the file
 */
public record RawRecord(
    String inputFile,
    long recordNumber,
    String id,
    String source,
    String published,
    String title,
    String author,
    String url,
    String text,
    String reason,
    String detail,
    byte[] raw,
    long rawLength) {

  /**
   * A record whose fields could be taken.
   *
   * @param values what the record says, under the names of {@code fields}; null where it says
   *     nothing
   */
  static RawRecord readable(
      String inputFile,
      long recordNumber,
      FieldNames fields,
      Values values,
      byte[] record,
      long rawLength)
      throws CharacterCodingException {
    return new RawRecord(
        inputFile,
        recordNumber,
        values.of(fields.id()),
        values.of(fields.source()),
        values.of(fields.published()),
        values.of(fields.title()),
        values.of(fields.author()),
        values.of(fields.url()),
        values.of(fields.text()),
        null,
        null,
        RawBytes.kept(record),
        rawLength);
  }

  /** A record that an article was taken from as markup. */
  static RawRecord marked(
      String inputFile, long recordNumber, MarkedUpArticle article, byte[] record, long rawLength) {
    return new RawRecord(
        inputFile,
        recordNumber,
        article.id(),
        article.source(),
        article.published(),
        article.title(),
        article.author(),
        article.url(),
        article.text(),
        null,
        null,
        RawBytes.kept(record),
        rawLength);
  }

  /** What a record says under a name. */
  interface Values {
    /** The value as text, or null. */
    String of(String name) throws CharacterCodingException;
  }

  static RawRecord unreadable(
      String inputFile,
      long recordNumber,
      String reason,
      String detail,
      byte[] raw,
      long rawLength) {
    return new RawRecord(
        inputFile,
        recordNumber,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        reason,
        detail,
        raw,
        rawLength);
  }
}
