package dev.tenor.corpus;

/**
 * One file of the input (for Parquet, a folder may be one file).
 *
 * @param address what names it to a person and to a file system
 * @param length in bytes
 */
public record InputFile(String address, InputFormat format, long length) {}
