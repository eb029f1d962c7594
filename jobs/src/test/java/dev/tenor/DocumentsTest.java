package dev.tenor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.warehouse.Dictionary;
import dev.tenor.warehouse.TableSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents say what is so. */
class DocumentsTest {
  @Test
  void theDictionaryIsWhatTheSchemasGive() throws Exception {
    assertThat(Files.readString(Path.of("jobs/docs/data-dictionary.md")))
        .as("write it anew: ./tenor dictionary > jobs/docs/data-dictionary.md")
        .isEqualTo(Dictionary.markdown(TableSchemas.load()));
  }

  @Test
  void theReadmeFitsOnAFewScreens() throws Exception {
    assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(150);
  }

  @Test
  void everyTableIsNamedInTheReadme() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    assertThat(TableSchemas.load().all()).allMatch(s -> readme.contains("`" + s.table() + "`"));
  }
}
