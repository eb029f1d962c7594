package dev.tenor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of stored notebooks without executing them; notebooks.sh executes them. */
class NotebooksTest {
  private static final Path FOLDER = Path.of("notebooks");

  private static final Pattern PATH_OF_A_MACHINE =
      Pattern.compile("/(home|root|tmp|Users|work|opt|var|mnt|usr)/|[A-Z]:\\\\{1,2}Users");

  private static final Pattern READ =
      Pattern.compile("tables\\.(?:read|meanings)\\(\\s*\"([a-z_]+)\"");

  @ParameterizedTest
  @MethodSource("notebooks")
  void notebooksAreStoredWithoutOutput(Path notebook) throws IOException {
    List<JsonNode> code = codeCells(notebook);
    assertThat(code).isNotEmpty();
    assertThat(code)
        .allMatch(cell -> cell.path("outputs").isEmpty() && cell.path("execution_count").isNull());
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void notebooksReadTablesThatArePublished(Path notebook) throws IOException {
    List<String> published = TableSchemas.load().all().stream().map(s -> s.table()).toList();
    List<String> read = new ArrayList<>();
    for (JsonNode cell : codeCells(notebook)) {
      StringBuilder source = new StringBuilder();
      cell.path("source").forEach(line -> source.append(line.asText()));
      READ.matcher(source).results().map((MatchResult r) -> r.group(1)).forEach(read::add);
    }
    assertThat(read).isNotEmpty().isSubsetOf(published);
  }

  @Test
  void nothingBesideThemNamesAPathOfThisMachine() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern(PATH_OF_A_MACHINE);
      }
    }
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  private static List<JsonNode> codeCells(Path notebook) throws IOException {
    JsonNode cells = new ObjectMapper().readTree(Files.readString(notebook)).path("cells");
    return StreamSupport.stream(cells.spliterator(), false)
        .filter(cell -> cell.path("cell_type").asText().equals("code"))
        .toList();
  }
}
