package dev.tenor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.model.Span;
import dev.tenor.model.SpeakerType;
import dev.tenor.model.Tone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoldReaderTest {
  private static final String STATEMENT =
      """
      {"content": [[0, 4], [6, 9]], "cue": [[4, 6]], "source": [], "speaker": "Ada Quill", \
      "type": "person", "tone": "neg"}""";

  @Test
  void aLineIsAnArticleWithItsSentencesAndStatements() {
    GoldReader reader = new GoldReader();
    reader.read("gold.jsonl", article("a", "{\"start\": 0, \"end\": 9, \"issues\": [\"trade\"]}"));

    assertThat(reader.articles())
        .containsExactly(
            new GoldArticle(
                "gold.jsonl:1",
                "a",
                List.of(new GoldSentence(new Span(0, 9), Set.of("trade"))),
                List.of(
                    new GoldStatement(
                        List.of(new Span(0, 4), new Span(6, 9)),
                        List.of(new Span(4, 6)),
                        List.of(),
                        "Ada Quill",
                        SpeakerType.PERSON,
                        Tone.NEGATIVE))));
  }

  @Test
  void wrongLabelsAreRefusedByFileAndLine() {
    expect("gold.jsonl:2: not a JSON object", article("a", "") + "\n{\"article_id\": ");
    expect("gold.jsonl:2: not a JSON object", article("a", "") + "\n[]");
    expect("gold.jsonl:1: not a JSON object", article("a", "") + " {}");
    expect("gold.jsonl:1: 'article_id' is missing", "{\"sentences\": [], \"statements\": []}");
    expect("gold.jsonl:1: 'statements' is missing", "{\"article_id\": \"a\", \"sentences\": []}");
    expect("gold.jsonl:2: article 'a' stands there twice; see gold.jsonl:1", twice());
    expect("gold.jsonl:1: statement 1: tone 'angry' is not known", with("\"neg\"", "\"angry\""));
    expect("gold.jsonl:1: statement 1: type 'state' is not known", with("person", "state"));
    expect("gold.jsonl:1: statement 1, 'content': [6, 6) is not a span", with("9]", "6]"));
    expect("gold.jsonl:1: statement 1, 'content': [-1, 4) is not a span", with("[0", "[-1"));
    expect("gold.jsonl:1: statement 1, 'cue': [4, ) is not a span", with("[4, 6]", "[4]"));
    expect("gold.jsonl:1: statement 1: 'content' is missing", with("[[0, 4], [6, 9]]", "[]"));
    expect(
        "gold.jsonl:1: sentence 1: [3, 2) is not a span", article("a", "{\"start\":3,\"end\":2}"));
    expect("gold.jsonl:1: holds no article", "");
    expect("gold.jsonl:1: holds no article", "\n \n");
  }

  @Test
  void everyWrongLineIsNamed() {
    expect("gold.jsonl:1: not a JSON object\ngold.jsonl:3: not a JSON object", "x\n\ny");
  }

  @Test
  void labelsThatDoNotFitTheRunAreRefusedByFileAndLine() {
    GoldReader reader = new GoldReader();
    reader.read(
        "gold.jsonl",
        article("a", "{\"start\": 0, \"end\": 8, \"issues\": [\"harvest\"]}")
            + "\n"
            + article("b", ""));
    RunArticle shortText = new RunArticle("a", "12345678", List.of(), List.of());

    assertThatThrownBy(
            () -> GoldFit.require(reader.articles(), Map.of("a", shortText), Set.of("trade")))
        .isInstanceOf(GoldProblem.class)
        .hasMessage(
            """
            gold.jsonl:1: statement 1, 'content': [6, 9) lies outside the text of 8 characters
            gold.jsonl:1: the run's taxonomy has no issue harvest
            gold.jsonl:2: the warehouse has no article 'b'""");
  }

  private static void expect(String message, String lines) {
    GoldReader reader = new GoldReader();
    reader.read("gold.jsonl", lines);
    assertThatThrownBy(reader::articles)
        .isInstanceOf(GoldProblem.class)
        .hasMessageStartingWith(message);
  }

  private static String article(String id, String sentences) {
    return "{\"article_id\": \"%s\", \"sentences\": [%s], \"statements\": [%s]}"
        .formatted(id, sentences, STATEMENT);
  }

  private static String twice() {
    return article("a", "") + "\n" + article("a", "");
  }

  private static String with(String part, String other) {
    return article("a", "").replace(part, other);
  }
}
