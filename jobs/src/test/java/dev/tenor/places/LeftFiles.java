package dev.tenor.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All files that programs have left in a folder, but for jars. */
record LeftFiles(List<Path> files) {
  static LeftFiles below(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      return new LeftFiles(
          walked
              .filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
              .filter(file -> !file.toString().endsWith(".jar"))
              .toList());
    }
  }

  Set<String> names() {
    return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
  }

  /** Those in whose bytes a word stands. */
  List<Path> holding(String word) throws IOException {
    List<Path> holding = new ArrayList<>();
    for (Path file : files) {
      if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
        holding.add(file);
      }
    }
    return holding;
  }
}
