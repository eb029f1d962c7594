package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Lets one run at a time write a warehouse. The operating system holds the lock, so a run that dies
 * leaves none behind; the file says who holds it.
 */
public final class WarehouseLock implements AutoCloseable {
  private static final String FILE = ".lock";

  private final FileChannel channel;
  private final FileLock lock;

  private WarehouseLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @param owner words that tell another run who holds it
   * @throws WarehouseBusy where another run holds it
   */
  public static WarehouseLock take(Warehouse warehouse, String owner) throws IOException {
    Files.createDirectories(warehouse.root());
    Path file = warehouse.root().resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null; // held by this very process
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    if (lock == null) {
      channel.close();
      throw new WarehouseBusy(
          warehouse.root()
              + ": another run holds the warehouse: "
              + Files.readString(file).strip());
    }
    channel.truncate(0);
    channel.write(StandardCharsets.UTF_8.encode(owner + "\n"), 0);
    return new WarehouseLock(channel, lock);
  }

  /**
   * Who holds a warehouse, as far as a look can tell that takes nothing; empty where nobody does.
   */
  public static Optional<String> holder(Warehouse warehouse) throws IOException {
    Path file = warehouse.root().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return shared == null ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      return Optional.of(Files.readString(file).strip()); // held by this very process
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
