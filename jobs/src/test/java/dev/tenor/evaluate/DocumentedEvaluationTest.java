package dev.tenor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Span;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** jobs/docs/evaluate.md says what is so. */
class DocumentedEvaluationTest {
  private static final Path PAGE = Path.of("jobs/docs/evaluate.md");

  @Test
  void theExampleIsGoldThatFitsItsText() throws Exception {
    String page = Files.readString(PAGE);
    String json = page.substring(page.indexOf("```json") + 7, page.indexOf("```\n\nThe text"));
    String text = page.substring(page.indexOf("begins: ") + 8);
    text = text.substring(0, text.indexOf('\n'));
    GoldReader reader = new GoldReader();
    reader.read("example", json.strip().replace('\n', ' '));
    GoldArticle gold = reader.articles().get(0);
    RunArticle run = new RunArticle("orchard-1", text, List.of(), List.of());

    GoldFit.require(reader.articles(), Map.of("orchard-1", run), Set.of("ceasefire"));
    assertThat(gold.sentences().get(0).span().of(text)).endsWith("on Sunday.");
    assertThat(gold.sentences().get(1).span().of(text)).isEqualTo("She laughed.");
    GoldStatement statement = gold.statements().get(0);
    assertThat(cut(statement.content(), text)).isEqualTo("“The truce is a sieve, a joke,”");
    assertThat(cut(statement.source(), text)).isEqualTo(statement.speaker());
    assertThat(cut(statement.cue(), text)).isEqualTo("said");
  }

  @Test
  void everyColumnAndSubjectIsNamed() throws Exception {
    String page = Files.readString(PAGE);

    for (Class<?> table : List.of(Figure.class, IssueOutcome.class, ToneConfusion.class)) {
      for (RecordComponent column : table.getRecordComponents()) {
        assertThat(page).contains("`" + column.getName() + "`");
      }
    }
    List<FigureDefinition> definitions =
        new FigureDefinitions()
            .issues(List.of("trade"), List.of("trade"))
            .statements()
            .tones(ToneTally.OF_FOUND)
            .tones(ToneTally.OF_GOLD_SPANS)
            .triples()
            .speakerTrends(List.of("quill"))
            .all();
    for (FigureDefinition definition : definitions) {
      String subject = definition.subject().replaceFirst("/.*", "");
      assertThat(page).contains("`" + subject + "`");
    }
  }

  private static String cut(List<Span> spans, String text) {
    assertThat(spans).hasSize(1);
    return spans.get(0).of(text);
  }
}
