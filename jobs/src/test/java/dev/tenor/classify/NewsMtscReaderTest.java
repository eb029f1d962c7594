package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.model.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsMtscReaderTest {
  private static final String LINE =
      """
      {"primary_gid": "outlet_12_3_Ms Arden_0_8", "sentence_normalized": "Ms Arden praised Oduya.", \
      "targets": [{"from": 0, "to": 8, "mention": "Ms Arden", "polarity": 4.0}, \
      {"from": 17, "to": 22, "mention": "Oduya", "polarity": 6.0}]}\
      """;

  @Test
  void everyTargetIsALabelOfItsArticle() {
    List<LabelledStatement> labels = NewsMtscReader.read("train.jsonl", LINE);

    assertThat(labels)
        .extracting(LabelledStatement::tone)
        .containsExactly(Tone.NEUTRAL, Tone.POSITIVE);
    assertThat(labels).extracting(LabelledStatement::group).containsOnly("outlet_12_3");
    LabelledStatement second = labels.get(1);
    assertThat(second.statement().content().get(0).of(second.statement().text()))
        .isEqualTo("Oduya");
    assertThat(second.origin()).isEqualTo(Origin.PUBLISHED);
  }

  @Test
  void itsFormIsToldByTheFirstLine() {
    assertThat(NewsMtscReader.reads(LINE)).isTrue();
    assertThat(NewsMtscReader.reads("{\"id\": \"a\", \"tone\": \"neutral\"}")).isFalse();
    assertThat(NewsMtscReader.reads("no json")).isFalse();
  }

  @Test
  void badLinesAreNamed() {
    String lines =
        String.join(
            "\n",
            LINE,
            LINE.replace("\"to\": 22", "\"to\": 99"),
            LINE.replace("6.0", "5.0"),
            LINE.replace("Ms Arden praised Oduya.", " "),
            "{");

    assertThatThrownBy(() -> NewsMtscReader.read("n.jsonl", lines))
        .isInstanceOf(LabelProblem.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines())
                    .containsExactly(
                        "n.jsonl:2: target 17 to 99 lies outside the sentence of 23 characters",
                        "n.jsonl:3: polarity 5.0 is none of 2, 4, 6",
                        "n.jsonl:4: 'sentence_normalized' or 'primary_gid' is empty",
                        "n.jsonl:5: not a JSON object"));
  }
}
