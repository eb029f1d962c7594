package dev.tenor.bench;

import dev.tenor.classify.LabelReader;
import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneModel;
import dev.tenor.encode.SentenceEncoder;
import dev.tenor.model.StatementInContext;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Statements a second and core of both tone tiers and of the bare encoder, by CPU time of the
 * threads that judge, on one thread and on two.
 *
 * <p>Arguments: a scratch folder, a folder of label files.
 */
class ToneBench {
  private static final int ENCODED = 150;
  private static final int LEXICAL_ROUNDS = 5;

  public static void main(String[] arguments) throws Exception {
    ModelStore store = new ModelStore(Path.of(arguments[0]));
    ToneModel lexical = shipped(store, "lexical");
    ToneModel encoder = shipped(store, "encoder");
    List<StatementInContext> statements = statements(Path.of(arguments[1]));
    List<StatementInContext> few = everyNth(statements, ENCODED);
    List<StatementInContext> many = new ArrayList<>();
    for (int round = 0; round < LEXICAL_ROUNDS; round++) {
      many.addAll(statements);
    }
    SentenceEncoder bare = SentenceEncoder.shared();
    measure(few, 1, statement -> bare.encode(statement.text()));
    measure(many, 1, lexical::judge);

    System.out.printf("%-28s %10s %10s%n", "statements/s/core", "1 thread", "2 threads");
    double[] alone = row("encoder alone", few, statement -> bare.encode(statement.text()));
    double[] tier = row("--tone encoder", few, encoder::judge);
    row("--tone lexical", many, lexical::judge);
    System.out.printf(
        "overhead of the encoder tier over the encoder alone: %.1f%%, %.1f%%%n",
        100 * (alone[0] / tier[0] - 1), 100 * (alone[1] / tier[1] - 1));
  }

  private static double[] row(
      String name, List<StatementInContext> statements, Consumer<StatementInContext> judge)
      throws Exception {
    double[] rates = {measure(statements, 1, judge), measure(statements, 2, judge)};
    System.out.printf("%-28s %10.1f %10.1f%n", name, rates[0], rates[1]);
    return rates;
  }

  /** Each thread judges all statements; the rate is that of a second of CPU. */
  private static double measure(
      List<StatementInContext> statements, int threads, Consumer<StatementInContext> judge)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Callable<Double> work =
          () -> {
            double start = cpuSeconds();
            statements.forEach(judge);
            return cpuSeconds() - start;
          };
      double seconds = 0;
      List<Callable<Double>> pieces = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        pieces.add(work);
      }
      for (Future<Double> piece : pool.invokeAll(pieces)) {
        seconds += piece.get();
      }
      return statements.size() * threads / seconds;
    } finally {
      pool.shutdown();
    }
  }

  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static ToneModel shipped(ModelStore store, String tier) throws IOException {
    ClassLoader application = ToneModel.class.getClassLoader();
    Properties versions = new Properties();
    try (InputStream in = application.getResourceAsStream("models/shipped.properties")) {
      versions.load(in);
    }
    String version = versions.getProperty(tier);
    try (InputStream zip = application.getResourceAsStream("models/" + version + ".zip")) {
      store.install(version, zip);
    }
    return store.load(version);
  }

  private static List<StatementInContext> statements(Path folder) throws IOException {
    LabelReader reader = new LabelReader();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path file : files) {
        reader.read(file.getFileName().toString(), Files.readString(file));
      }
    }
    return reader.labels().stream().map(label -> label.statement()).toList();
  }

  private static List<StatementInContext> everyNth(List<StatementInContext> all, int count) {
    List<StatementInContext> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      some.add(all.get((int) ((long) i * all.size() / count)));
    }
    return some;
  }
}
