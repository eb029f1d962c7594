package dev.tenor.job;

import dev.tenor.evaluate.GoldArticle;
import dev.tenor.evaluate.GoldReader;
import dev.tenor.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gold labels as files hold them.
 *
 * @param lines of each file, by its path as it was named
 * @param sha256 of all bytes in the order of the paths, in hex
 */
record GoldFiles(SortedMap<String, String> lines, List<GoldArticle> articles, String sha256) {
  /**
   * Reads label files, or all {@code .jsonl} files of a folder.
   *
   * @param option what messages call it
   * @throws UsageProblem where a path is missing or holds no labels
   * @throws dev.tenor.evaluate.GoldProblem naming file and line of wrong labels
   */
  static GoldFiles read(String option, List<Path> paths) throws IOException {
    SortedMap<String, String> lines = new TreeMap<>();
    for (Path path : paths) {
      for (Path file : LabelFiles.of(option, path, ".jsonl")) {
        lines.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    GoldReader reader = new GoldReader();
    MessageDigest digest = Sha256.digest();
    lines.forEach(
        (file, text) -> {
          digest.update(text.getBytes(StandardCharsets.UTF_8));
          reader.read(file, text);
        });
    return new GoldFiles(lines, reader.articles(), HexFormat.of().formatHex(digest.digest()));
  }

  List<String> names() {
    return lines.keySet().stream().map(file -> Path.of(file).getFileName().toString()).toList();
  }
}
