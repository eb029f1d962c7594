package dev.tenor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.warehouse.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Runs the floor job and the whole job over corpora of several sizes, each as a process of its own,
 * and prints what they cost: WholeJobs SCRATCH RUNS MASTER TONE SIZE... -- JAVA OPTIONS. Corpora
 * are SCRATCH/SIZE.jsonl.
 *
 * <p>CPU time is the kernel's figure for children that ended (proc(5), cutime and cstime); what a
 * process costs beyond its start is the slope between two sizes.
 */
class WholeJobs {
  private static final double TICKS_PER_SECOND = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path scratch;
  private final String master;
  private final String tone;
  private final List<String> java;

  /**
   * @param stages CPU seconds of each stage of a run; empty for the floor job
   */
  private record Cost(double cpu, double wall, double megabytes, Map<String, Double> stages) {}

  private WholeJobs(Path scratch, String master, String tone, List<String> java) {
    this.scratch = scratch;
    this.master = master;
    this.tone = tone;
    this.java = java;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> words = List.of(arguments);
    int options = words.indexOf("--");
    Path scratch = Path.of(words.get(0));
    int runs = Integer.parseInt(words.get(1));
    List<Integer> sizes = words.subList(4, options).stream().map(Integer::valueOf).toList();
    WholeJobs jobs =
        new WholeJobs(
            scratch, words.get(2), words.get(3), words.subList(options + 1, words.size()));

    jobs.whole(sizes.get(0)); // fills the page cache
    Map<Integer, List<Cost>> floors = new LinkedHashMap<>();
    Map<Integer, List<Cost>> wholes = new LinkedHashMap<>();
    for (int run = 0; run < runs; run++) {
      for (int size : sizes) {
        floors.computeIfAbsent(size, s -> new ArrayList<>()).add(jobs.floor(size));
        wholes.computeIfAbsent(size, s -> new ArrayList<>()).add(jobs.whole(size));
      }
    }
    System.out.printf(
        "%s, tone %s, medians of %d; slopes in CPU s per 1,000 articles more%n",
        jobs.master, jobs.tone, runs);
    for (int i = 1; i < sizes.size(); i++) {
      print(sizes.get(i - 1), sizes.get(i), floors, wholes);
    }
  }

  private Cost floor(int size) throws Exception {
    return run(List.of("dev.tenor.bench.FloorJob", corpus(size), scratch + "/floor", master));
  }

  private Cost whole(int size) throws Exception {
    Folders.delete(scratch.resolve("out"));
    return run(
        List.of(
            "dev.tenor.cli.Tenor",
            "run",
            "--input",
            corpus(size),
            "--tone",
            tone,
            "--master",
            master,
            "--warehouse",
            scratch + "/out",
            "--log-format",
            "json"));
  }

  private String corpus(int size) {
    return scratch.resolve(size + ".jsonl").toString();
  }

  private Cost run(List<String> command) throws Exception {
    Path log = scratch.resolve("log");
    List<String> words = new ArrayList<>(java);
    words.addAll(command);
    double before = cpuOfChildren();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    double peak = 0;
    while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + Files.readString(log));
    }
    return new Cost(cpuOfChildren() - before, wall, peak, stages(log));
  }

  private static double cpuOfChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
  }

  /** The most memory that the process ever held; zero when it is gone. */
  private static double peakMegabytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static Map<String, Double> stages(Path log) throws IOException {
    Map<String, Double> stages = new LinkedHashMap<>();
    for (String line : Files.readAllLines(log)) {
      if (line.startsWith("{")) {
        for (Map.Entry<String, JsonNode> field : JSON.readTree(line).path("figures").properties()) {
          String name = field.getKey();
          if (name.endsWith(".cpu_seconds")) {
            stages.put(name.substring(0, name.indexOf('.')), field.getValue().asDouble());
          }
        }
      }
    }
    return stages;
  }

  private static void print(
      int small, int large, Map<Integer, List<Cost>> floors, Map<Integer, List<Cost>> wholes) {
    System.out.printf(
        "%n%-22s %12d %12d %12s %8s %7s%n", "articles", small, large, "slope", "x floor", "share");
    double floor = slope(small, large, floors, Cost::cpu);
    double whole = slope(small, large, wholes, Cost::cpu);
    row("floor job, CPU s", small, large, floors, Cost::cpu, floor, whole);
    row("whole job, CPU s", small, large, wholes, Cost::cpu, floor, whole);
    for (String stage : wholes.get(large).get(0).stages().keySet()) {
      row(
          "  " + stage,
          small,
          large,
          wholes,
          c -> c.stages().getOrDefault(stage, 0.0),
          floor,
          whole);
    }
    plain("whole job, wall s", small, large, wholes, Cost::wall);
    plain("peak memory, MB", small, large, wholes, Cost::megabytes);
    System.out.printf(Locale.ROOT, "%-22s %38.0f%n", "articles/s/core", 1000 / whole);
  }

  private static void row(
      String name,
      int small,
      int large,
      Map<Integer, List<Cost>> costs,
      ToDoubleFunction<Cost> figure,
      double floor,
      double whole) {
    double slope = slope(small, large, costs, figure);
    System.out.printf(
        Locale.ROOT,
        "%-22s %12.1f %12.1f %12.3f %8.1f %6.0f%%%n",
        name,
        median(costs.get(small), figure),
        median(costs.get(large), figure),
        slope,
        slope / floor,
        100 * slope / whole);
  }

  /** A figure that has no slope worth reading. */
  private static void plain(
      String name,
      int small,
      int large,
      Map<Integer, List<Cost>> costs,
      ToDoubleFunction<Cost> figure) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %12.1f %12.1f%n",
        name,
        median(costs.get(small), figure),
        median(costs.get(large), figure));
  }

  /** CPU seconds per 1,000 articles between the two sizes. */
  private static double slope(
      int small, int large, Map<Integer, List<Cost>> costs, ToDoubleFunction<Cost> figure) {
    return 1000
        * (median(costs.get(large), figure) - median(costs.get(small), figure))
        / (large - small);
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
