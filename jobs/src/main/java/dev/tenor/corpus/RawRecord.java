package dev.tenor.corpus;

/**
 * One record of an input file, before anybody judged it.
 *
 * @param inputFile the file's address
 * @param recordNumber from 1; the line in JSON Lines, the row without the header in CSV
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
