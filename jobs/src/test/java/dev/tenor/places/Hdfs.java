package dev.tenor.places;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** An HDFS of one name node and one data node, in a process of its own. */
final class Hdfs implements AutoCloseable {
  private final ChildProcess process;
  private final String address;

  private Hdfs(ChildProcess process, String address) {
    this.process = process;
    this.address = address;
  }

  static Hdfs start(Path folder) throws IOException, InterruptedException {
    Optional<String> classPath = Services.classPath("hdfs");
    assumeTrue(classPath.isPresent(), "skipped: Hadoop's minicluster is not to be had here");
    Path data = Files.createDirectory(folder.resolve("hdfs"));
    String program = Path.of("jobs/src/test/services/HdfsService.java").toAbsolutePath().toString();
    ChildProcess process =
        Services.start(
            folder, "hdfs", classPath.get(), List.of(program, data.toString()), Map.of());
    return new Hdfs(process, process.await("ready "));
  }

  /** {@code hdfs://HOST:PORT}. */
  String address() {
    return address;
  }

  void put(Path file, String path) throws IOException {
    try (FileSystem system = FileSystem.newInstance(URI.create(address), new Configuration())) {
      system.copyFromLocalFile(
          new org.apache.hadoop.fs.Path(file.toUri()), new org.apache.hadoop.fs.Path(path));
    }
  }

  /** Copies a folder to a new local one, and gives that. */
  Path copy(String path, Path to) throws IOException {
    try (FileSystem system = FileSystem.newInstance(URI.create(address), new Configuration())) {
      system.copyToLocalFile(
          new org.apache.hadoop.fs.Path(path), new org.apache.hadoop.fs.Path(to.toUri()));
    }
    return to;
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
