package dev.tenor.places;

import dev.tenor.ChildProcess;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Java programs that are no part of Tenor, which tests start beside themselves. */
final class Services {
  /**
   * Short runs need no optimising compiler. Without it the JVM takes a fifth of the space for
   * compiled code; a driver that has filled it loses threads of Spark's, and hangs.
   */
  static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m");

  private Services() {}

  /**
   * Starts a program of a class path; its streams go to a log in {@code folder}.
   *
   * @param program what follows {@code java -cp ...}
   */
  static ChildProcess start(
      Path folder, String name, String classPath, List<String> program, Map<String, String> added)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ChildProcess.java());
    command.add("-Xmx512m");
    command.addAll(QUICK);
    command.addAll(List.of("-cp", classPath));
    command.addAll(program);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(added);
    return ChildProcess.start(builder, folder.resolve(name + ".log"));
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

  /** Jars of a class path. */
  static List<Path> jars(String classPath) {
    return List.of(classPath.split(File.pathSeparator)).stream()
        .map(Path::of)
        .filter(jar -> jar.toString().endsWith(".jar"))
        .toList();
  }
}
