package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.speech.SpeechModel;
import dev.tenor.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds and checks the model that finds statements, before Spark starts. */
final class SpeechModels {
  private static final int VERSION_LENGTH = 12;

  private SpeechModels() {}

  /** Names what finds statements, as the manifest records it: the rules, or a model by its hash. */
  static String version(SpeechFinding speech) throws IOException {
    if (speech.mode() == SpeechFinding.Mode.RULES) {
      return speech.mode().label();
    }
    String origin = speech.isShipped() ? "shipped" : "own";
    return origin + "-" + Sha256.hex(speech.modelBytes()).substring(0, VERSION_LENGTH);
  }

  /**
   * @throws UsageProblem where the file is missing or holds no model
   */
  static SpeechFinding choose(SpeechFinding.Mode mode, Optional<Path> file) {
    if (file.isEmpty()) {
      return SpeechFinding.of(mode);
    }
    if (mode == SpeechFinding.Mode.RULES) {
      throw new UsageProblem("--speech rules takes no --speech-model");
    }
    try {
      byte[] bytes = Files.readAllBytes(file.get());
      SpeechModel.read(new ByteArrayInputStream(bytes));
      return SpeechFinding.ofModel(bytes);
    } catch (IOException | RuntimeException e) {
      throw new UsageProblem(
          "--speech-model " + file.get() + ": cannot be read as a model: " + e.getMessage());
    }
  }
}
