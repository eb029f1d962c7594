package dev.tenor.job;

import dev.tenor.classify.ModelFile;
import dev.tenor.speech.SpeechModel;
import dev.tenor.speech.learn.AnnotatedExample;
import dev.tenor.speech.learn.BratParser;
import dev.tenor.speech.learn.SpeechTrainer;
import dev.tenor.text.SentenceSplitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Trains the model that finds statements from brat annotations: plain Java, no Spark. */
public final class TrainSpeechJob {
  private final Path texts;
  private final Path annotations;
  private final Path target;
  private final Progress progress;

  /**
   * @param texts folder of {@code NAME.txt}
   * @param annotations folder of {@code NAME.ann}, or {@code NAME_*.ann} for several annotators, of
   *     which the first counts
   * @param target where the model goes
   */
  public TrainSpeechJob(Path texts, Path annotations, Path target, Progress progress) {
    this.texts = texts;
    this.annotations = annotations;
    this.target = target;
    this.progress = progress;
  }

  /**
   * Writes the model: the same bytes for the same files.
   *
   * @throws UsageProblem where a folder is missing or no text has annotations
   */
  public void run() throws IOException {
    List<AnnotatedExample> examples = examples();
    progress.done("read", "%,d annotated articles".formatted(examples.size()));
    SpeechModel model = SpeechTrainer.train(examples);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    ModelFile.write(target, bytes.toByteArray());
    progress.done("train", "a model of %,d bytes".formatted(bytes.size()));
  }

  private List<AnnotatedExample> examples() throws IOException {
    SentenceSplitter splitter = new SentenceSplitter();
    List<Path> marks = files(annotations, ".ann");
    List<AnnotatedExample> examples = new ArrayList<>();
    for (Path file : files(texts, ".txt")) {
      String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
      for (Path mark : marks) {
        String markName = mark.getFileName().toString().replaceFirst("\\.ann$", "");
        if (markName.equals(name) || markName.startsWith(name + "_")) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          String brat = Files.readString(mark, StandardCharsets.UTF_8);
          examples.add(new AnnotatedExample(splitter.split(text), BratParser.parse(text, brat)));
          break;
        }
      }
    }
    if (examples.isEmpty()) {
      throw new UsageProblem(texts + ": no text here has annotations in " + annotations);
    }
    return examples;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageProblem(folder + ": no such folder");
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
