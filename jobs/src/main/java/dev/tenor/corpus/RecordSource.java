package dev.tenor.corpus;

import java.io.Closeable;
import java.io.IOException;

/** The records of one slice, one after the other. */
interface RecordSource extends Closeable {
  /** The next record, or null after the last one. */
  RawRecord next() throws IOException;
}
