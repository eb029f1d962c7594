package dev.tenor.corpus;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/** Opens one slice after the other and closes each when it is read, or when the task ends. */
final class SliceRecords implements Iterator<RawRecord> {
  interface Opener {
    RecordSource open(FileSlice slice) throws IOException;
  }

  private final Iterator<FileSlice> slices;
  private final Opener opener;
  private FileSlice slice;
  private RecordSource source;
  private RawRecord next;

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
    try {
      while (next == null && (source != null || slices.hasNext())) {
        if (source == null) {
          slice = slices.next();
          source = opener.open(slice);
        }
        next = source.next();
        if (next == null) {
          source.close();
          source = null;
        }
      }
      return next != null;
    } catch (IOException e) {
      throw new InputProblem(slice.address() + ": cannot be read: " + e.getMessage(), e);
    }
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

  private void closeQuietly() {
    if (source != null) {
      try {
        source.close();
      } catch (IOException e) {
        // the task has ended; its own outcome is what counts
      }
    }
  }
}
