package dev.tenor.places;

import dev.tenor.ChildProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Spark standalone cluster of a master and two workers on loopback, out of Spark's own jars; the
 * application's come with {@link #submit}.
 */
final class StandaloneCluster implements AutoCloseable {
  static final Path APPLICATION = Path.of("jobs/target/cluster");

  /** What {@code SPARK_HOME} names: Spark's jars, as {@code services.sh} has linked them. */
  private static final Path HOME = Path.of("jobs/target/services/spark-home").toAbsolutePath();

  private static final String SPARK = HOME.resolve("jars") + "/*";
  private static final int WORKERS = 2;
  private static final Map<String, String> LOOPBACK =
      Map.of("SPARK_LOCAL_IP", "127.0.0.1", "SPARK_SCALA_VERSION", "2.13");

  private final Path folder;
  private final String url;
  private final ChildProcess master;
  private final List<ChildProcess> workers = new ArrayList<>();

  private StandaloneCluster(Path folder, String url, ChildProcess master) {
    this.folder = folder;
    this.url = url;
    this.master = master;
  }

  /** Whether the application was packed for a cluster, and Spark's own jars are known. */
  static boolean isPacked() {
    return Files.isDirectory(APPLICATION) && Files.isDirectory(HOME);
  }

  /**
   * Starts the cluster.
   *
   * @param folder gets its logs and what executors are sent
   */
  static StandaloneCluster start(Path folder) throws IOException, InterruptedException {
    int port = Services.freePort();
    List<String> program = new ArrayList<>(moduleFlags());
    program.addAll(
        List.of(
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0"));
    Map<String, String> home = home(folder);
    ChildProcess master = Services.start(folder, "master", SPARK, program, home);
    StandaloneCluster cluster = new StandaloneCluster(folder, "spark://127.0.0.1:" + port, master);
    try {
      master.awaitPort(port);
      for (int i = 0; i < WORKERS; i++) {
        cluster.workers.add(cluster.worker(i));
      }
      for (ChildProcess worker : cluster.workers) {
        worker.await("Successfully registered with master");
      }
      return cluster;
    } catch (RuntimeException | IOException | InterruptedException e) {
      cluster.close();
      throw e;
    }
  }

  /** A Spark for {@link #submit} with {@code local[...]}: no cluster is started. */
  static StandaloneCluster none(Path folder) {
    return new StandaloneCluster(folder, "", null);
  }

  private ChildProcess worker(int number) throws IOException {
    List<String> program = new ArrayList<>(moduleFlags());
    program.addAll(
        List.of(
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            "1g",
            "--work-dir",
            folder.resolve("work-" + number).toString(),
            url));
    return Services.start(folder, "worker-" + number, SPARK, program, home(folder));
  }

  static List<String> moduleFlags() throws IOException {
    return Files.readAllLines(Path.of("jobs/target/java-options.txt")).stream()
        .flatMap(line -> Stream.of(line.strip().split("\\s+")))
        .filter(flag -> !flag.isEmpty())
        .toList();
  }

  private static Map<String, String> home(Path folder) {
    Map<String, String> variables = new HashMap<>(LOOPBACK);
    variables.put("SPARK_HOME", HOME.toString());
    variables.put("SPARK_WORKER_DIR", folder.resolve("work").toString());
    return variables;
  }

  String url() {
    return url;
  }

  /**
   * What {@code spark-submit} does in client mode, by the class behind it.
   *
   * @param more jars besides the application's own
   * @param settings as {@code --conf}
   * @param arguments of Tenor
   */
  ChildProcess submit(
      String name,
      String master,
      List<Path> more,
      Map<String, String> settings,
      Map<String, String> environment,
      List<String> arguments)
      throws IOException {
    List<String> program = new ArrayList<>(moduleFlags());
    program.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
    program.addAll(List.of("--deploy-mode", "client", "--class", "dev.tenor.cli.Tenor"));
    program.addAll(List.of("--jars", libraries(more)));
    settings.forEach((key, value) -> program.addAll(List.of("--conf", key + "=" + value)));
    program.add(APPLICATION.resolve("tenor.jar").toAbsolutePath().toString());
    program.addAll(arguments);
    Map<String, String> variables = home(folder);
    variables.putAll(environment);
    return Services.start(folder, name, SPARK, program, variables);
  }

  private static String libraries(List<Path> more) throws IOException {
    try (Stream<Path> jars = Files.list(APPLICATION.resolve("lib"))) {
      return Stream.concat(jars.sorted(), more.stream())
          .map(jar -> jar.toAbsolutePath().toString())
          .collect(Collectors.joining(","));
    }
  }

  /** Kills the executor of a worker as a machine's failure would; false where it has none. */
  boolean killExecutor(int worker) {
    Optional<ProcessHandle> executor =
        workers.get(worker).handle().children().filter(ProcessHandle::isAlive).findFirst();
    executor.ifPresent(ProcessHandle::destroyForcibly);
    return executor.isPresent();
  }

  /** Kills a worker and what runs on it. */
  void killWorker(int worker) throws InterruptedException {
    workers.get(worker).close();
  }

  @Override
  public void close() throws InterruptedException {
    for (ChildProcess worker : workers) {
      if (worker.handle().isAlive()) {
        worker.close();
      }
    }
    if (master != null) {
      master.close();
    }
  }
}
