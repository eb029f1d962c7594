package dev.tenor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JSON Lines files that an option names: one file, or those of a folder. */
final class JsonLinesFiles {
  private JsonLinesFiles() {}

  /**
   * The file itself, or all {@code .jsonl} files of the folder, in order of their names.
   *
   * @throws UsageProblem naming the option, where the path is missing or the folder holds none
   */
  static List<Path> of(String option, Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new UsageProblem(option + " " + path + ": no such file or folder");
    }
    try (Stream<Path> children = Files.list(path)) {
      List<Path> files = children.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
      if (files.isEmpty()) {
        throw new UsageProblem(option + " " + path + ": holds no .jsonl file");
      }
      return files;
    }
  }
}
