package dev.tenor.corpus;

/** A record that is not analysed, with the reason; a row of the table {@code quarantine}. */
public record Quarantined(
    String inputFile, long recordNumber, String reason, String detail, byte[] raw) {}
