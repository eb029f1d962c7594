package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for those who bring a corpus names all that they may meet. */
class BringACorpusTest {
  private static final Pattern CODE =
      Pattern.compile("\"(bad_[a-z]+|no_text|too_large|language|conflicting_id)\"");

  @Test
  void everyFormatIsExplained() throws IOException {
    assertThat(InputFormat.values()).allMatch(f -> page().contains("| `" + f.label() + "` |"));
  }

  @Test
  void everyReasonIsExplainedHereAndInTheDictionary() throws IOException {
    String meaning =
        TableSchemas.load().all().stream()
            .filter(table -> table.table().equals("quarantine"))
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.name().equals("reason"))
            .map(column -> column.meaning())
            .findFirst()
            .orElseThrow();

    assertThat(reasons()).contains("bad_json", "bad_xml", "too_large", "no_text");
    assertThat(reasons()).allMatch(reason -> page().contains("| `" + reason + "` |"));
    assertThat(reasons()).allMatch(meaning::contains);
  }

  private static String page() {
    try {
      return Files.readString(Path.of("jobs/docs/bring-a-corpus.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The codes that the readers give. */
  private static Set<String> reasons() throws IOException {
    Set<String> reasons = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("jobs/src/main/java/dev/tenor/corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher code = CODE.matcher(Files.readString(file));
        while (code.find()) {
          reasons.add(code.group(1));
        }
      }
    }
    return reasons;
  }
}
