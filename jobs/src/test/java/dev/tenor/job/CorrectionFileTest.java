package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionFileTest {
  @Test
  void aListInYamlGivesItsEntriesWithTheirLines() {
    CorrectionFile file =
        parse(
            "fixes.yaml",
            """
            # kept by the desk
            - same-speaker: [Irena Maldova, I. Maldova]
              note: asked her office
            - not-theirs: a1/text/s30
              speaker: Tobias Renn
            - not-theirs: a1/text/s90

            - wrong-mention: a1/text/m4/ceasefire
            """);

    assertThat(file.corrections())
        .extracting(Correction::line, Correction::kind, Correction::about, Correction::speaker)
        .containsExactly(
            tuple(2, Correction.Kind.SAME_SPEAKER, List.of("Irena Maldova", "I. Maldova"), null),
            tuple(4, Correction.Kind.NOT_THEIRS, List.of("a1/text/s30"), "Tobias Renn"),
            tuple(6, Correction.Kind.NOT_THEIRS, List.of("a1/text/s90"), null),
            tuple(8, Correction.Kind.WRONG_MENTION, List.of("a1/text/m4/ceasefire"), null));
    assertThat(file.place(file.corrections().get(3))).isEqualTo("fixes.yaml:8");
    assertThat(file.sha256()).hasSize(64);
  }

  @Test
  void jsonLinesSayTheSame() {
    CorrectionFile file =
        parse(
            "fixes.jsonl",
            """
            {"same-speaker": ["Irena Maldova", "I. Maldova"]}

            {"wrong-mention": "a1/text/m4/ceasefire"}
            """);

    assertThat(file.corrections())
        .extracting(Correction::line, Correction::target)
        .containsExactly(tuple(1, "Irena Maldova"), tuple(3, "a1/text/m4/ceasefire"));
  }

  @Test
  void allThatIsWrongIsToldWithFileLineAndEntry() {
    assertThatThrownBy(
            () ->
                parse(
                    "fixes.yaml",
                    """
                    - same-speaker: [Irena Maldova]
                    - not-theirs: [a, b]
                    - mention: x
                    - wrong-mention: x
                      speaker: Nobody
                    - just words
                    """))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("fixes.yaml:1: entry 1 same-speaker must list two names or ids")
        .hasMessageContaining("fixes.yaml:2: entry 2 not-theirs must name one id")
        .hasMessageContaining("fixes.yaml:3: entry 3 has the unknown key mention")
        .hasMessageContaining("fixes.yaml:3: entry 3 must have one of the keys not-theirs")
        .hasMessageContaining("fixes.yaml:4: entry 4 has the unknown key speaker")
        .hasMessageContaining("fixes.yaml:6: entry 5 must have one of the keys");
    assertThatThrownBy(() -> parse("fixes.jsonl", "{\"wrong-mention\": \"x\"}\n{\"a\":"))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("fixes.jsonl:2: entry 2 is no JSON object");
    assertThatThrownBy(() -> parse("fixes.yaml", "wrong-mention: x\n"))
        .hasMessageContaining("fixes.yaml:1: must be a list");
    assertThatThrownBy(() -> parse("fixes.yaml", "- wrong-mention: x\n- {a\n"))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("fixes.yaml:")
        .hasMessageContaining("is no YAML");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> CorrectionFile.read(Path.of("nowhere.yaml")))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("--corrections nowhere.yaml");
  }

  @Test
  void speakersAreJoinedAcrossEntriesUnderTheFirst() {
    SpeakerFamilies families = new SpeakerFamilies();
    families.join(List.of("b", "c"));
    families.join(List.of("a", "b"));
    families.join(List.of("x", "y"));

    assertThat(families.heads()).isEqualTo(Map.of("b", "a", "c", "a", "y", "x"));
  }

  private static CorrectionFile parse(String name, String text) {
    return CorrectionFile.parse(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
