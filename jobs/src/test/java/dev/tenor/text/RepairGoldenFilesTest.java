package dev.tenor.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Repair;
import dev.tenor.model.RepairKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of {@code text/repair} holds; a file or a line is run by being put there. */
class RepairGoldenFilesTest {
  private static final Path FOLDER = Path.of("jobs/src/test/resources/text/repair");

  @TestFactory
  Stream<DynamicTest> whatIsBrokenIsMendedAndCounted() throws IOException {
    return files()
        .filter(file -> !kindOf(file).equals("clean"))
        .flatMap(
            file ->
                lines(file)
                    .map(
                        line ->
                            DynamicTest.dynamicTest(
                                kindOf(file) + ": " + line, () -> check(kindOf(file), line))));
  }

  private static void check(String kind, String line) {
    String[] parts = line.split("\t");
    List<String> kinds = Arrays.asList((parts.length > 2 ? parts[2] : kind).split(" "));
    RepairTally tally = new RepairTally();

    String repaired = TextRepair.repair(unescaped(parts[0]), tally);

    assertThat(repaired).isEqualTo(unescaped(parts[1]));
    assertThat(tally.repairs())
        .extracting(repair -> repair.kind().name().toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrderElementsOf(kinds.equals(List.of("none")) ? List.of() : kinds);
    assertThat(TextRepair.repair(repaired)).as("mended once and for all").isSameAs(repaired);
  }

  @TestFactory
  Stream<DynamicTest> whatIsCleanStays() {
    return lines(FOLDER.resolve("clean.tsv"))
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line,
                    () -> {
                      String clean = unescaped(line);
                      assertThat(TextRepair.repair(clean)).isSameAs(clean);
                    }));
  }

  @Test
  void everyKindHasItsFile() throws IOException {
    List<String> kinds =
        Arrays.stream(RepairKind.values())
            .filter(kind -> kind != RepairKind.CHARSET) // bytes, not text
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(files().map(RepairGoldenFilesTest::kindOf)).containsAll(kinds);
  }

  @Test
  void placesAreCounted() {
    RepairTally tally = new RepairTally();

    String repaired = TextRepair.repair("a\u0000b\u0000c &amp; d\r\ne", tally);

    assertThat(repaired).isEqualTo("a b c & d\ne");
    assertThat(tally.repairs())
        .containsExactly(
            new Repair(RepairKind.ENTITY, 1),
            new Repair(RepairKind.CONTROL_CHARACTER, 2),
            new Repair(RepairKind.LINE_BREAK, 1));
  }

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
    }
  }

  private static String kindOf(Path file) {
    return file.getFileName().toString().replace(".tsv", "");
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String unescaped(String escaped) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      boolean escape = escaped.charAt(i) == '\\';
      if (escape && escaped.charAt(i + 1) == 'u') {
        text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        i += 5;
      } else if (escape) {
        text.append(escaped.charAt(i + 1) == 'n' ? '\n' : '\r');
        i++;
      } else {
        text.append(escaped.charAt(i));
      }
    }
    return text.toString();
  }
}
