package dev.tenor.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs pieces of Spark work that do not wait for each other side by side.
 *
 * <p>Planning a query keeps one thread of the driver busy and the cores idle; with small tables
 * that is most of the time.
 */
public final class SideBySide {
  /** More would plan faster than small machines can run. */
  private static final int THREADS = 3;

  private SideBySide() {}

  /**
   * Runs all pieces and gives their results in order.
   *
   * @throws IOException the first failure in order, after all have ended; unchecked ones as they
   *     are
   */
  public static <T> List<T> run(List<Callable<T>> pieces) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> piece : threads.invokeAll(pieces)) {
        results.add(piece.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }
}
