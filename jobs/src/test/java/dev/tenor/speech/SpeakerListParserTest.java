package dev.tenor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.yaml.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerListParserTest {
  private static List<String> problems(String yaml) {
    return SpeakerListParser.parse("s.yaml", yaml.getBytes(StandardCharsets.UTF_8))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void everyProblemIsToldAtOnceWithItsLineAndItsSpeaker() {
    assertThat(
            problems(
                """
                name: harbour
                origin: Made up.
                speakers:
                  - name: Orla Venn
                    partei: none
                    roles:
                      - as: [harbour master]
                        from: 2019-13-01
                      - from: 2020-01-01
                        to: 2019-01-01
                  - name: Bram Tolle
                    type: crowd
                    spellings: [Orla Venn]
                    doubtful: [Orla Venn]
                  - nobody
                """))
        .containsExactly(
            "s.yaml:1: list of speakers: \"licence\" is missing or empty",
            "s.yaml:5: speaker \"Orla Venn\": unknown key \"partei\"; known are country, doubtful,"
                + " id, name, party, roles, spellings, type",
            "s.yaml:8: speaker \"Orla Venn\", role: \"from\" is a day such as 2017-01-20, not"
                + " \"2019-13-01\"",
            "s.yaml:9: speaker \"Orla Venn\", role: \"as\" is missing or empty",
            "s.yaml:10: speaker \"Orla Venn\", role: \"to\" is not after \"from\"",
            "s.yaml:12: speaker \"Bram Tolle\": \"type\" is person or org",
            "s.yaml:13: speaker \"Bram Tolle\": \"Orla Venn\" is a name of speaker \"Orla Venn\","
                + " too; move it to \"doubtful\" of both",
            "s.yaml:14: doubtful \"Orla Venn\" is a certain name of speaker \"Orla Venn\"",
            "s.yaml:15: list of speakers: a speaker is a section with a name");
  }

  @Test
  void twoSpeakersNeverShareAnId() {
    assertThat(
            problems(
                """
                name: harbour
                origin: Made up.
                licence: Apache-2.0
                speakers:
                  - name: Bram A. Tolle
                  - name: Bram B. Tolle
                    doubtful: [Bram Tolle]
                """))
        .containsExactly(
            "s.yaml:6: speaker \"Bram B. Tolle\": the id \"bram-tolle\" is taken by speaker"
                + " \"Bram A. Tolle\"; write another \"id\"",
            "s.yaml:7: doubtful \"Bram Tolle\" would share its id with speaker \"Bram A. Tolle\";"
                + " write an \"id\" there");
  }

  @Test
  void whatIsNoListIsAProblemAndNoException() {
    assertThat(problems(""))
        .containsExactly("s.yaml:1: not a list of speakers: the file has no keys");
    assertThat(problems("a: [")).hasSize(1).first().asString().startsWith("s.yaml:1: not YAML");
    assertThat(problems("name: x\norigin: y\nlicence: z\nspeakers: []\n"))
        .containsExactly("s.yaml:4: list of speakers: no speakers");
  }

  @Test
  void theDocumentedListIsRead() throws Exception {
    String page = Files.readString(Path.of("jobs/docs/write-a-list-of-speakers.md"));
    int from = page.indexOf("```yaml\n") + 8;

    assertThat(problems(page.substring(from, page.indexOf("```", from)))).isEmpty();
  }
}
