package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSV export, opened in LibreOffice Calc: what it makes of cells is the office's own word. */
@Tag("slow")
class SpreadsheetTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final List<String> HOSTILE =
      List.of(
          "=1+1",
          "+1+2",
          "-2+3",
          "@SUM(A1)",
          "\t=1+1",
          " =1+1",
          "=HYPERLINK(\"http://127.0.0.1/\";\"x\")",
          "=cmd|' /C calc'!A0");

  @TempDir private Path folder;

  @BeforeEach
  void findTheOffice() {
    assumeTrue(Files.isExecutable(OFFICE), "skipped: LibreOffice is missing");
  }

  @Test
  void noCellOfWordsIsAFormula() throws Exception {
    SmallSnapshot snapshot = new SmallSnapshot(folder.resolve("s"));
    String words = "[" + String.join(", ", HOSTILE.stream().map(SpreadsheetTest::quoted).toList());
    snapshot.with(
        "dim_speaker",
        HOSTILE.size(),
        Map.of("speaker_id", "'s' || n", "speaker_name", words + "][n + 1]"));
    new CsvFolder(folder.resolve("out")).write(snapshot.folder());

    String sheet = opened(folder.resolve("out/dim_speaker.csv"));

    assertThat(sheet).doesNotContain("table:formula");
    assertThat(sheet).contains("&apos;=1+1", "&apos;+1+2", "&apos;-2+3", "&apos;@SUM(A1)", "s7");
  }

  @Test
  void aBareFormulaWouldHaveBeenOne() throws Exception {
    Path bare = Files.writeString(folder.resolve("bare.csv"), "name\n=1+1\n");

    assertThat(opened(bare)).contains("table:formula");
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "''") + "'";
  }

  /** The sheet as the office understood it, as XML. */
  private String opened(Path csv) throws Exception {
    ProcessBuilder convert =
        new ProcessBuilder(
            OFFICE.toString(),
            "-env:UserInstallation=file://" + folder.resolve("profile"),
            "--headless",
            "--convert-to",
            "fods",
            "--outdir",
            folder.toString(),
            csv.toString());
    ChildProcess office = ChildProcess.start(convert, folder.resolve("office.log"));
    assertThat(office.exitCode()).as(office.text()).isZero();
    String name = csv.getFileName().toString().replace(".csv", ".fods");
    return Files.readString(folder.resolve(name));
  }
}
