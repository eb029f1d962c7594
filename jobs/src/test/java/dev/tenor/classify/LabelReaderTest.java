package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.model.Span;
import dev.tenor.model.StatementInContext;
import dev.tenor.model.Tone;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LabelReaderTest {
  @Test
  void aLineBecomesALabelledStatement() {
    LabelledStatement label =
        only(
            """
            {"id": "a-1", "theme": "talks", "tone": "negative", "cue": "said", "speaker": "Orlova", \
            "text": "“A farce,” Orlova said. “A costly one.”", \
            "content": ["“A farce,”", "“A costly one.”"]}
            """);

    assertThat(label.id()).isEqualTo("a-1");
    assertThat(label.theme()).isEqualTo("talks");
    assertThat(label.tone()).isEqualTo(Tone.NEGATIVE);
    StatementInContext statement = label.statement();
    assertThat(statement.content().stream().map(p -> p.of(statement.text())))
        .containsExactly("“A farce,”", "“A costly one.”");
    assertThat(statement.cue().of(statement.text())).isEqualTo("said");
  }

  @Test
  void wordsInsideOtherWordsAreNoCueAndNoSpeaker() {
    String text = "When the saidah ended, he said to the unsaid: it is over, the saids.";
    StatementInContext statement = statement(text, "it is over");

    assertThat(statement.speaker().start()).isEqualTo(text.indexOf(" he said") + 1);
    assertThat(statement.cue().start()).isEqualTo(text.indexOf("said to"));
  }

  @Test
  void theOccurrenceNearestToTheContentIsTaken() {
    String text = "She said no before. Later he said it is over. Then he said more, and he left.";
    StatementInContext statement = statement(text, "it is over");

    assertThat(statement.cue().start()).isEqualTo(text.indexOf("said it is"));
    assertThat(statement.speaker().start()).isEqualTo(text.indexOf("he said it is"));
  }

  @Test
  void wordsBehindTheContentCountAsWell() {
    String text = "He said much. It was a long day. “It is over,” he said. He left.";
    StatementInContext statement = statement(text, "“It is over,”");

    assertThat(statement.cue().start()).isEqualTo(text.lastIndexOf("said"));
    assertThat(statement.speaker().start()).isEqualTo(text.lastIndexOf("he said"));
  }

  @Test
  void wordsInsideTheContentComeLast() {
    String text = "“What he said is what he meant,” the envoy, as he often does, said.";
    StatementInContext statement = statement(text, "“What he said is what he meant,”");

    assertThat(statement.cue().start()).isEqualTo(text.lastIndexOf("said"));
    assertThat(statement.speaker().start()).isEqualTo(text.indexOf("he often"));
  }

  @Test
  void wordsThatStandOnlyInsideTheContentAreStillFound() {
    String text = "He praised the deal as “fair”.";
    LabelledStatement label =
        only(line("a", text, "praised the deal as “fair”", "praised", "He", "positive"));

    assertThat(label.statement().cue()).isEqualTo(new Span(3, 10));
  }

  @Test
  void cueAndSpeakerMayBeMissing() {
    StatementInContext statement =
        only("{\"id\":\"a\",\"tone\":\"neutral\",\"text\":\"Yes it is.\",\"content\":[\"it is\"]}")
            .statement();

    assertThat(statement.cue()).isNull();
    assertThat(statement.speaker()).isNull();
  }

  @Test
  void everyBadLineIsNamedWithItsFileAndNumber() {
    LabelReader reader = new LabelReader();
    reader.read(
        "bad.jsonl",
        String.join(
            "\n",
            line("a", "He said it is over.", "it is over", "said", "He", "neutral"),
            "",
            "{\"id\": \"cut",
            line("a", "He said it is over.", "it is over", "said", "He", "neutral"),
            line("b", "He said it is over.", "it was over", "said", "He", "neutral"),
            line("c", "He said it is over.", "it is over", "sai", "He", "neutral"),
            line("d", "He said it is over.", "it is over", "said", "She", "neutral"),
            line("e", "He said it is over.", "it is over", "said", "He", "angry"),
            "{\"id\":\"f\",\"tone\":\"neutral\",\"text\":\"Yes.\",\"content\":[]}",
            "{\"tone\":\"neutral\",\"text\":\"Yes.\",\"content\":[\"Yes\"]}",
            "[1, 2]"));

    assertThatThrownBy(reader::labels)
        .isInstanceOf(LabelProblem.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines())
                    .containsExactly(
                        "bad.jsonl:3: not a JSON object",
                        "bad.jsonl:4: id 'a' stands there twice",
                        "bad.jsonl:5: content 'it was over' does not stand in the text",
                        "bad.jsonl:6: cue 'sai' does not stand in the text",
                        "bad.jsonl:7: speaker 'She' does not stand in the text",
                        "bad.jsonl:8: tone 'angry' is none of positive, neutral, negative",
                        "bad.jsonl:9: 'content' is missing or empty",
                        "bad.jsonl:10: 'id' is missing or empty",
                        "bad.jsonl:11: 'id' is missing or empty"));
  }

  @Test
  void theShippedLabelsAreReadWithoutAProblem() throws IOException {
    LabelReader reader = new LabelReader();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("data", "labels"), "*.jsonl")) {
      for (Path file : files) {
        reader.read(file.toString(), Files.readString(file));
      }
    }

    assertThat(reader.labels()).hasSizeGreaterThanOrEqualTo(2500);
  }

  private static StatementInContext statement(String text, String content) {
    return only(line("a", text, content, "said", "he", "neutral")).statement();
  }

  private static LabelledStatement only(String line) {
    LabelReader reader = new LabelReader();
    reader.read("test.jsonl", line);
    return reader.labels().get(0);
  }

  private static String line(
      String id, String text, String content, String cue, String speaker, String tone) {
    return """
    {"id":"%s","text":"%s","content":["%s"],"cue":"%s","speaker":"%s","tone":"%s"}\
    """
        .formatted(id, text, content, cue, speaker, tone);
  }
}
