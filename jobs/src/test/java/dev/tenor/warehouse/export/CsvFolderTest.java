package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.warehouse.query.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a spreadsheet may open, whatever articles say. */
class CsvFolderTest {
  @TempDir private Path folder;

  @Test
  void everyTableIsAFileWithAHeader() throws Exception {
    Exported exported = export(new SmallSnapshot(folder.resolve("s")).withSpeakers());

    assertThat(exported.rows())
        .containsEntry("dim_speaker", 2L)
        .containsEntry("quarantine", 1L)
        .hasSize(4);
    assertThat(Files.readAllLines(csv("dim_speaker")).get(0))
        .startsWith("speaker_id,speaker_name,speaker_type,surface_forms");
    assertThat(Files.readString(csv("dim_speaker"))).contains("\"Ana \"\"Ö\"\" Lind\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        " =1",
        "\r=1",
        "\n=1",
        "|calc",
        "%0A=1",
        "＝1",
        "＋1",
        "－1",
        "＠x"
      })
  void wordsThatLookLikeAFormulaBeginWithAnApostrophe(String words) throws Exception {
    export(
        new SmallSnapshot(folder.resolve("s"))
            .with("dim_speaker", 1, Map.of("speaker_name", Sql.text(words))));

    assertThat(Files.readString(csv("dim_speaker"))).contains("'" + words);
  }

  @Test
  void figuresStayFiguresAndWordsWithinStayWords() throws Exception {
    export(new SmallSnapshot(folder.resolve("s")).withSpeakers());

    assertThat(Files.readString(csv("tone_shift"))).contains(",-0.25,").doesNotContain("'-0.25");
    assertThat(Files.readString(csv("dim_speaker"))).contains("s0,'=cmd|");
  }

  @Test
  void whatAnEarlierExportWroteIsReplaced() throws Exception {
    export(new SmallSnapshot(folder.resolve("one")).withSpeakers());
    export(
        new SmallSnapshot(folder.resolve("two"))
            .with("dim_issue", 3, Map.of("issue_id", "'i' || n")));

    assertThat(folder.resolve("out")).isDirectoryContaining("glob:**dim_issue.csv");
    assertThat(csv("dim_speaker")).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**/.out*");
  }

  @Test
  void aFolderWithAnythingElseStaysAsItIs() throws Exception {
    Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("thesis.odt"), "x");

    assertThatThrownBy(() -> export(new SmallSnapshot(folder.resolve("s")).withSpeakers()))
        .isInstanceOf(ExportProblem.class)
        .hasMessageContaining("holds more than CSV files");
    assertThat(folder.resolve("out/thesis.odt")).hasContent("x");
  }

  private Exported export(SmallSnapshot snapshot) throws Exception {
    return new CsvFolder(folder.resolve("out")).write(snapshot.folder());
  }

  private Path csv(String table) {
    return folder.resolve("out").resolve(table + ".csv");
  }
}
