package dev.tenor.corpus;

import dev.tenor.corpus.markup.MarkedUpArticle;
import java.nio.charset.CharacterCodingException;

/**
 * One record of an input file, before anybody judged it.
 *
 * @param inputFile the file's address
 * @param recordNumber from 1; the line in JSON Lines, the row without the header in CSV, the record
 *     of any kind in WARC, else the article
 * @param charset what its bytes are in where they are not UTF-8; null for UTF-8
 * @param reason why it cannot be read; null where its fields could be taken
 * @param detail words for a person about {@code reason}
 * @param raw the bytes as they stand in the file, for the quarantine; at most {@link
 *     RawBytes#KEPT_BYTES} of them
 * @param rawLength how many bytes the record has in the file
 * @param format how to read {@code raw} again; null until the file is known
 * @param header the line of names above it, for separated values; else null
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
    String charset,
    String reason,
    String detail,
    byte[] raw,
    long rawLength,
    String format,
    String header) {

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
        null,
        RawBytes.kept(record),
        rawLength,
        null,
        null);
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
        null,
        RawBytes.kept(record),
        rawLength,
        null,
        null);
  }

  /** This record, with a note that its bytes were not UTF-8. */
  RawRecord readAs(String charsetName) {
    return new RawRecord(
        inputFile,
        recordNumber,
        id,
        source,
        published,
        title,
        author,
        url,
        text,
        charsetName,
        reason,
        detail,
        raw,
        rawLength,
        format,
        header);
  }

  /** This record, with what is needed to read it again. */
  RawRecord of(InputFormat format, String header) {
    return of(inputFile, recordNumber, raw, rawLength, format.label(), header);
  }

  /** This record as one of another file, where it was first read. */
  RawRecord of(
      String file, long number, byte[] rawThere, long lengthThere, String form, String names) {
    return new RawRecord(
        file,
        number,
        id,
        source,
        published,
        title,
        author,
        url,
        text,
        charset,
        reason,
        detail,
        rawThere,
        lengthThere,
        form,
        names);
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
        null,
        reason,
        detail,
        raw,
        rawLength,
        null,
        null);
  }
}
