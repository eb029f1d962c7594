package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.export.SmallSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dictionary on a telephone and on a desk, by day and by night. */
@Tag("slow")
class DictionaryInBrowserTest {
  @TempDir private Path folder;

  @Test
  void itIsReadableAtEveryWidthAndAsksForNothing() throws Exception {
    assumeTrue(Browser.isInstalled(), "skipped: chromium or its driver is missing");
    Path snapshot = new SmallSnapshot(folder.resolve("s")).withSpeakers().folder();
    Path file = folder.resolve("dictionary.html");
    Files.writeString(file, DictionaryPage.of(TableSchemas.load(), snapshot));
    try (Browser browser = Browser.open(file)) {
      for (Browser.Scheme scheme : Browser.Scheme.values()) {
        for (int width : List.of(380, 1400)) {
          browser.resize(width, 900);
          browser.prefer(scheme);
          browser.load();

          assertThat(browser.run("return document.documentElement.scrollWidth"))
              .as("at " + width)
              .isEqualTo((long) width);
          assertThat(browser.accessibilityFaults()).as(scheme + " at " + width).isEmpty();
        }
      }
      assertThat(browser.texts("#dim_speaker .sample")).contains("Ana \"Ö\" Lind");
      assertThat(browser.errors()).isEmpty();
      assertThat(browser.requests()).containsOnly(browser.address());
    }
  }
}
