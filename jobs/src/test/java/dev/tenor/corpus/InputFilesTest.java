package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    for (String name :
        List.of(
            "b.jsonl",
            "a.CSV",
            "sub/deep/c.txt",
            "notes.md",
            ".hidden.txt",
            "_temporary/d.txt",
            "t.parquet/part-0.parquet")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @Test
  void aFolderGivesTheFilesOfKnownExtensionsBelowIt() {
    assertThat(names(list(Optional.empty(), "")))
        .containsExactly("a.CSV", "b.jsonl", "sub/deep/c.txt", "t.parquet/part-0.parquet");
  }

  @Test
  void aFormatLeavesOutFilesOfOtherExtensionsInFolders() {
    assertThat(names(list(Optional.of(InputFormat.TXT), ""))).containsExactly("sub/deep/c.txt");
  }

  @Test
  void aNamedFileIsReadInTheFormatThatIsAskedFor() {
    List<InputFile> files = list(Optional.of(InputFormat.TXT), "notes.md");

    assertThat(files).extracting(InputFile::format).containsExactly(InputFormat.TXT);
    assertThat(files).extracting(InputFile::length).containsExactly(1L);
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    assertThat(names(list(Optional.empty(), "b.jsonl", "", "./b.jsonl", "sub")))
        .containsExactly("a.CSV", "b.jsonl", "sub/deep/c.txt", "t.parquet/part-0.parquet");
  }

  @Test
  void aMissingPathIsNamed() {
    assertThatThrownBy(() -> list(Optional.empty(), "b.jsonl", "gone.jsonl"))
        .isInstanceOf(InputProblem.class)
        .hasMessage(folder.resolve("gone.jsonl") + ": no such file or folder");
  }

  @Test
  void aFolderWithoutAnArticleFileIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("empty/deeper"));

    assertThatThrownBy(() -> list(Optional.empty(), "b.jsonl", "empty"))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining(folder.resolve("empty") + ": no article file found")
        .hasMessageContaining(
            "jsonl, json, news-please, csv, tsv, parquet, txt, nitf, newsml, html, warc");
  }

  @Test
  void aFileOfUnknownFormatAsksForAFormat() {
    assertThatThrownBy(() -> list(Optional.empty(), "notes.md"))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining("notes.md: unknown format")
        .hasMessageContaining("--format");
  }

  @Test
  void anEmptyPathIsNoPath() {
    assertThatThrownBy(() -> InputFiles.list(new Configuration(), List.of(""), Optional.empty()))
        .isInstanceOf(InputProblem.class);
  }

  @Test
  void aFileThatMayNotBeReadIsNamedBeforeAnyJobRuns() {
    Path file = folder.resolve("b.jsonl");
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    assertThat(file.toFile().setReadable(false)).isTrue();

    assertThatThrownBy(() -> list(Optional.empty(), "b.jsonl"))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining("b.jsonl: cannot be read");
  }

  private List<InputFile> list(Optional<InputFormat> format, String... names) {
    List<String> paths = Arrays.stream(names).map(name -> folder + "/" + name).toList();
    return InputFiles.list(new Configuration(), paths, format);
  }

  private List<String> names(List<InputFile> files) {
    return files.stream().map(f -> folder.relativize(Path.of(f.address())).toString()).toList();
  }
}
