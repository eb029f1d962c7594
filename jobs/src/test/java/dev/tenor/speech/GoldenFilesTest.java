package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Field;
import dev.tenor.model.Statement;
import dev.tenor.text.SentenceSplitter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every file of {@code speech/golden}: a text, and who says what in it. A line of what is
 * expected holds names, kind and content; {@code ...} parts pieces, {@code \n} is a line break.
 */
class GoldenFilesTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @TestFactory
  Stream<DynamicTest> everyGoldenFileComesOutAsWritten() throws IOException, URISyntaxException {
    Path folder = Path.of(GoldenFilesTest.class.getResource("/speech/golden").toURI());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String golden = Files.readString(file);
        for (String mode : line(golden, "modes: ").split(" ")) {
          tests.add(
              DynamicTest.dynamicTest(
                  file.getFileName() + " by " + mode, () -> check(golden, mode)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests.stream();
  }

  private void check(String golden, String mode) throws IOException {
    String text =
        golden.substring(golden.indexOf("\ntext:\n") + 7, golden.indexOf("\nexpected:\n"));
    String title = line(golden, "title: ");
    StatementFinder finder = mode.equals("rules") ? StatementFinder.rules() : ShippedModel.finder();
    List<String> found =
        finder
            .find(
                title.isEmpty() ? null : splitter.split(title),
                splitter.split(text),
                new Imprint(null, line(golden, "author: ")))
            .stream()
            .map(statement -> written(statement, statement.field() == Field.TITLE ? title : text))
            .toList();
    String expected = golden.substring(golden.indexOf("\nexpected:\n") + 11);
    assertThat(found).isEqualTo(expected.lines().filter(line -> !line.isBlank()).toList());
  }

  private static String written(Statement statement, String text) {
    String content =
        statement.content().stream()
            .map(piece -> piece.of(text))
            .collect(Collectors.joining(" ... "));
    String names = String.join(" and ", statement.speaker().names());
    return names + " | " + statement.kind() + " | " + content.replace("\n", "\\n");
  }

  private static String line(String golden, String key) {
    return golden
        .lines()
        .filter(line -> line.startsWith(key))
        .findFirst()
        .orElse(key)
        .substring(key.length());
  }
}
