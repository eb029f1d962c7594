package dev.tenor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A program beside the test, which ends with it, whatever becomes of the test. One that is stuck
 * fails the test, and says where its threads are.
 */
public final class ChildProcess implements AutoCloseable {
  /** Longer than anything that tests start takes on the slowest machine. */
  private static final long PATIENCE_SECONDS = 1200;

  private static final long SECONDS_TO_DUMP_THREADS = 5;

  private final Process process;
  private final Path log;
  private final Thread endWithTest;

  private ChildProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
    this.endWithTest = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(endWithTest);
  }

  /**
   * Starts a program.
   *
   * @param log gets both of its streams
   */
  public static ChildProcess start(ProcessBuilder program, Path log) throws IOException {
    program.redirectErrorStream(true).redirectOutput(log.toFile());
    return new ChildProcess(program.start(), log);
  }

  /** Starts {@code ./tenor} with these arguments, in the folder that the tests run in. */
  public static ChildProcess tenor(List<String> arguments, Path log) throws IOException {
    return start(tenor(arguments), log);
  }

  /** {@code ./tenor} with these arguments, for a test that adds to its environment. */
  public static ProcessBuilder tenor(List<String> arguments) {
    return new ProcessBuilder(Stream.concat(Stream.of("./tenor"), arguments.stream()).toList());
  }

  /** Starts a main class of the tests. */
  public static ChildProcess ofClass(Path folder, String name, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return start(new ProcessBuilder(command), folder.resolve(name + ".log"));
  }

  /** The Java that runs the tests. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What follows {@code word} in its line of the log, once there is such a line. */
  public String await(String word) throws InterruptedException {
    return await(
        () ->
            text()
                .lines()
                .filter(line -> line.contains(word))
                .map(line -> line.substring(line.indexOf(word) + word.length()).strip())
                .findFirst());
  }

  /** Waits until somebody listens on a port of loopback. */
  public void awaitPort(int port) throws InterruptedException {
    await(() -> isOpen(port) ? Optional.of("") : Optional.empty());
  }

  private String await(Supplier<Optional<String>> look) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
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
  public void terminate() {
    process.destroy();
  }

  /**
   * Waits for the end of a program that ends by itself.
   *
   * @throws IllegalStateException where it does not, with what it said and where its threads are
   */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      dumpThreads();
      close();
      throw new IllegalStateException("is stuck: " + text());
    }
    Runtime.getRuntime().removeShutdownHook(endWithTest);
    return process.exitValue();
  }

  /** A virtual machine that is sent SIGQUIT writes its threads' stacks into the log. */
  private void dumpThreads() throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("kill", "-QUIT"));
    Stream.concat(Stream.of(handle()), handle().descendants())
        .map(one -> String.valueOf(one.pid()))
        .forEach(command::add);
    try {
      new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      return; // no such command here: the log says what there is to say
    }
    TimeUnit.SECONDS.sleep(SECONDS_TO_DUMP_THREADS);
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** What the program has said so far. */
  public String text() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    Runtime.getRuntime().removeShutdownHook(endWithTest);
  }
}
