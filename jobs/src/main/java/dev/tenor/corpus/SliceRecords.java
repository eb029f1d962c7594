package dev.tenor.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Opens one slice after the other and closes each when it is read, or when the task ends.
 *
 * <p>A file that is not what its format asks for, or not from some place on, gives one unreadable
 * record in place of what is lost, and the next file is read.
 */
final class SliceRecords implements Iterator<RawRecord> {
  interface Opener {
    RecordSource open(FileSlice slice) throws IOException;
  }

  private static final byte[] NOTHING = {};

  private final Iterator<FileSlice> slices;
  private final Opener opener;
  private FileSlice slice;
  private RecordSource source;
  private RawRecord next;
  private long lastNumber;

  SliceRecords(Iterator<FileSlice> slices, Opener opener) {
    this.slices = slices;
    this.opener = opener;
    TaskContext context = TaskContext.get();
    if (context != null) {
      TaskCompletionListener close = ended -> closeQuietly();
      context.addTaskCompletionListener(close);
    }
  }

  @Override
  public boolean hasNext() {
    while (next == null && (source != null || slices.hasNext())) {
      try {
        if (source == null) {
          slice = slices.next();
          lastNumber = slice.newlinesBefore();
          source = opener.open(slice);
        }
        next = source.next();
        if (next == null) {
          closeQuietly();
        } else {
          lastNumber = next.recordNumber();
          next = next.format() == null ? next.of(slice.format(), next.header()) : next;
        }
      } catch (UnreadableFile e) {
        closeQuietly();
        next = restOfFile(e);
      } catch (IOException e) {
        throw new InputProblem(slice.address() + ": cannot be read: " + e.getMessage(), e);
      }
    }
    return next != null;
  }

  private RawRecord restOfFile(UnreadableFile failure) {
    return RawRecord.unreadable(
            slice.address(),
            lastNumber + 1,
            failure.reason(),
            (lastNumber == 0 ? "the file: " : "the rest of the file: ") + failure.getMessage(),
            NOTHING,
            0)
        .of(slice.format(), null);
  }

  @Override
  public RawRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    RawRecord record = next;
    next = null;
    return record;
  }

  /** What was read is whole; a close that fails takes nothing of it. */
  private void closeQuietly() {
    if (source != null) {
      try {
        source.close();
      } catch (IOException e) {
        // nothing depends on it
      } finally {
        source = null;
      }
    }
  }
}
