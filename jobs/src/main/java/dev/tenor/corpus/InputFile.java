package dev.tenor.corpus;

/**
 * One file of the input.
 *
 * @param address what names it to a person and to a file system
 * @param decided what told the format
 * @param length in bytes, as stored
 */
public record InputFile(
    String address, InputFormat format, Compression compression, Decided decided, long length) {

  /** What told the format of a file. */
  public enum Decided {
    BY_OPTION,
    BY_EXTENSION,
    BY_FIRST_BYTES;

    /** As a person reads it. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /** Whether tasks may begin in the middle of it. */
  boolean isSplittable() {
    boolean splits = format == InputFormat.JSONL || format == InputFormat.PARQUET;
    return splits && compression == Compression.NONE;
  }
}
