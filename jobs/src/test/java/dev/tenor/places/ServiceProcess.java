package dev.tenor.places;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A Java program beside the test, which ends with it, whatever becomes of the test. */
final class ServiceProcess implements AutoCloseable {
  private static final long START_SECONDS = 600;

  private final Process process;
  private final Path log;
  private final Thread endWithTest;

  private ServiceProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.endWithTest = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(endWithTest);
  }

  /**
   * Starts a program of a class path; its streams go to a log in {@code folder}.
   *
   * @param program what follows {@code java -cp ...}
   */
  static ServiceProcess start(
      Path folder, String name, String classPath, List<String> program, Map<String, String> added)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath));
    command.addAll(program);
    Path log = folder.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(added);
    return new ServiceProcess(builder.start(), log);
  }

  /** The class path of a service, as {@code services.sh} resolved it; empty where it could not. */
  static Optional<String> classPath(String service) throws IOException {
    Path file = Path.of("jobs/target/services", service + ".txt");
    return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
  }

  /** A port of this machine that nobody listened on a moment ago. */
  static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  /** What follows {@code word} in its line of the log, once there is such a line. */
  String await(String word) throws InterruptedException {
    return await(
        () ->
            text()
                .lines()
                .filter(line -> line.contains(word))
                .map(line -> line.substring(line.indexOf(word) + word.length()).strip())
                .findFirst());
  }

  /** Waits until somebody listens on a port of loopback. */
  void awaitPort(int port) throws InterruptedException {
    await(() -> isOpen(port) ? Optional.of("") : Optional.empty());
  }

  private String await(Supplier<Optional<String>> look) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      Optional<String> seen = look.get();
      if (seen.isPresent()) {
        return seen.get();
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("ended, or took too long: " + text());
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Asks the program to end, as a scheduler does. */
  void terminate() {
    process.destroy();
  }

  /** Waits for the end of a program that ends by itself. */
  int exitCode() throws InterruptedException {
    int code = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(endWithTest);
    return code;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** What the program has said so far. */
  String text() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Jars of a class path. */
  static List<Path> jars(String classPath) {
    return List.of(classPath.split(File.pathSeparator)).stream()
        .map(Path::of)
        .filter(jar -> jar.toString().endsWith(".jar"))
        .toList();
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    Runtime.getRuntime().removeShutdownHook(endWithTest);
  }
}
