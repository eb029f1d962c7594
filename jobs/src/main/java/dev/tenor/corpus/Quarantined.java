package dev.tenor.corpus;

/**
 * A record that is not analysed, with the reason; a row of the table {@code quarantine}.
 *
 * @param rawLength how many bytes the record has; more than {@code raw} where it was cut
 * @param format how to read {@code raw} again; null where nobody knows
 * @param header the line of names above it, for separated values; else null
 */
public record Quarantined(
    String inputFile,
    long recordNumber,
    String reason,
    String detail,
    byte[] raw,
    long rawLength,
    String format,
    String header) {}
