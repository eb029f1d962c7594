package dev.tenor.warehouse.export;

import dev.tenor.warehouse.Folders;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of its own on loopback, from what the machine has installed. */
final class LocalPostgres implements AutoCloseable {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private final Path tools;
  private final Path folder;
  private final int port;

  private LocalPostgres(Path tools, Path folder, int port) {
    this.tools = tools;
    this.folder = folder;
    this.port = port;
  }

  /** Where the server's programs lie; empty where none is installed. */
  static Optional<Path> installed() throws IOException {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(tools -> Files.isExecutable(tools.resolve("initdb")))
          .max(Comparator.naturalOrder());
    }
  }

  static LocalPostgres start(Path tools) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("tenor-postgres");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    if (isRoot()) { // as whom the server refuses to run
      UserPrincipal owner =
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
      Files.setOwner(folder, owner);
    }
    LocalPostgres server = new LocalPostgres(tools, folder, port);
    server.run("initdb", "-D", server.data(), "-A", "trust", "-U", "tester", "-E", "UTF8");
    server.run(
        "pg_ctl",
        "-D",
        server.data(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off",
        "start");
    return server;
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  @Override
  public void close() throws IOException, InterruptedException {
    run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
    Folders.delete(folder);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void run(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(tools.resolve(tool).toString());
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile("tenor-postgres", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException(tool + ": " + Files.readString(log));
    }
    Files.delete(log);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
