package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.classify.LabelProblem;
import dev.tenor.classify.LabelledStatement;
import dev.tenor.model.StatementInContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelsTest {
  @TempDir private Path folder;

  @Test
  void theLabelsInsideTheApplicationAreThoseOfTheFolder() throws IOException {
    Labels inside = Labels.read(List.of(), List.of());
    Labels outside = Labels.read(List.of(Path.of("data", "labels")), List.of());

    assertThat(inside.statements()).isEqualTo(outside.statements());
    assertThat(inside.sha256()).isEqualTo(outside.sha256());
  }

  @Test
  void aSpreadsheetSaysTheSameAsLines() throws IOException {
    StringBuilder rows = new StringBuilder("\uFEFFtone,id,text,content,content_2,cue,note\r\n");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String tone = List.of("negative", "neutral", "positive").get(i % 3);
      rows.append(
          "%s,%d,\"“Ferry %2$d,” she said,\n“is \"\"late\"\".”\",\"“Ferry %2$d,”\",\"“is \"\"late\"\".”\",said,x\r\n"
              .formatted(tone, i));
      lines.append(
          """
          {"tone": "%s", "id": "%d", "text": "“Ferry %2$d,” she said,\\n“is \\"late\\".”", \
          "content": ["“Ferry %2$d,”", "“is \\"late\\".”"], "cue": "said"}
          """
              .formatted(tone, i));
    }
    Path csv = Files.writeString(folder.resolve("a.csv"), rows);
    Path jsonl = Files.writeString(folder.resolve("a.jsonl"), lines);

    assertThat(statements(csv)).isEqualTo(statements(jsonl)).hasSize(120);
  }

  private static List<StatementInContext> statements(Path file) throws IOException {
    return Labels.read(List.of(file), List.of()).statements().stream()
        .map(LabelledStatement::statement)
        .toList();
  }

  @Test
  void wrongRowsOfASpreadsheetAreNamed() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("wrong.csv"),
            """
            id,text,content,tone
            1,It is late.,late,negative
            2,It is late.,early,negative
            3,It is late.,late,angry
            4,It is late.,late
            5,It is late.,"late"r,neutral
            6,It is late.,"late,neutral
            """);

    assertThatThrownBy(() -> Labels.read(List.of(csv), List.of()))
        .isInstanceOf(LabelProblem.class)
        .hasMessageContainingAll(
            "wrong.csv:3: content 'early' does not stand in the text",
            "wrong.csv:4: tone 'angry' is none of",
            "wrong.csv:5: 3 fields under 4 columns",
            "wrong.csv:6: something stands behind a closing quotation mark",
            "wrong.csv:7: a quotation mark is never closed")
        .hasMessageNotContaining("wrong.csv:2:");
  }

  @Test
  void aSpreadsheetWithoutAColumnIsRefused() throws IOException {
    Path csv = Files.writeString(folder.resolve("short.csv"), "id,text,content\n1,a,a\n");

    assertThatThrownBy(() -> Labels.read(List.of(csv), List.of()))
        .hasMessageContaining("short.csv:1: the header has no column 'tone'");
  }
}
