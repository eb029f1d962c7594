package dev.tenor.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files that an option names: one file, or those of a folder that end as asked. */
final class LabelFiles {
  private LabelFiles() {}

  /**
   * The file itself, or all files of the folder with one of these endings, in order of their names.
   *
   * @throws UsageProblem naming the option, where the path is missing or the folder holds none
   */
  static List<Path> of(String option, Path path, String... endings) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (!Files.isDirectory(path)) {
      throw new UsageProblem(option + " " + path + ": no such file or folder");
    }
    try (Stream<Path> children = Files.list(path)) {
      List<Path> files = children.filter(file -> endsLike(file, endings)).sorted().toList();
      if (files.isEmpty()) {
        throw new UsageProblem(
            option + " " + path + ": holds no " + String.join(" or ", endings) + " file");
      }
      return files;
    }
  }

  private static boolean endsLike(Path file, String... endings) {
    return Arrays.stream(endings).anyMatch(file.toString()::endsWith);
  }
}
