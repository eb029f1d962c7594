package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.yaml.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What jobs/docs/write-a-taxonomy.md shows is true. */
class DocumentedTaxonomyTest {
  private static final Path DOCUMENT = Path.of("jobs", "docs", "write-a-taxonomy.md");

  @Test
  void theWholeFileHasNoProblems() throws IOException {
    assertThat(problems(blocks("yaml").get(0))).isEmpty();
  }

  @Test
  void theErrorsAreThoseOfTheParser() throws IOException {
    List<String> shown = blocks("text");

    assertThat(problems(blocks("yaml refused").get(0))).containsExactly(shown.get(0).split("\n"));
  }

  @Test
  void anExampleThatNothingFindsIsNamed() throws IOException {
    String repaired =
        blocks("yaml refused")
            .get(0)
            .replace(", \"fe*\"", "")
            .replaceAll("(?s)  - id: ferry\n    label: Noise.*", "");

    assertThat(problems(repaired)).containsExactly(blocks("text").get(1).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-politics", "peace-talks"})
  void whatIsShownOfAShippedTaxonomyStandsInIt(String name) throws IOException {
    List<String> file = Files.readAllLines(Path.of("data", "taxonomies", name + ".yaml"));
    for (String block : blocks("yaml " + name)) {
      assertThat(file).containsSubsequence(block.split("\n"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wall | wall; walls; Wall; the wall's | Wallace; walled",
        "deport~ | deport; deports; deported; deporting | deportation",
        "negotiat* | negotiate; negotiator; negotiations | renegotiate",
        "=Fed | Fed; the Fed's | fed; FED; Feds",
        "NATO | NATO; N.A.T.O. | nato; Nato",
        "cease-fire | cease-fire; cease fire; Cease-Fires | ceasefire",
        "gun/firearm law/control | gun law; gun controls; firearm law | gun shop",
        "9/11 | 9/11; 9-11 | 911"
      })
  void termsMatchWhatTheTableSays(String term, String matching, String others) {
    MatcherFixture matcher = MatcherFixture.withTerms(term);

    assertThat(matching.split("; ")).allSatisfy(text -> assertThat(matcher.in(text)).hasSize(1));
    assertThat(others.split("; ")).allSatisfy(text -> assertThat(matcher.in(text)).isEmpty());
  }

  private static List<String> problems(String yaml) {
    return TaxonomyParser.parse("harbour.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  /** The fenced blocks whose fence says this and no more. */
  private static List<String> blocks(String fence) throws IOException {
    List<String> blocks = new ArrayList<>();
    String[] parts = Files.readString(DOCUMENT).split("(?m)^```");
    for (int i = 1; i < parts.length; i += 2) {
      int end = parts[i].indexOf('\n');
      if (parts[i].substring(0, end).equals(fence)) {
        blocks.add(parts[i].substring(end + 1));
      }
    }
    return blocks;
  }
}
