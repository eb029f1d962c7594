package dev.tenor.corpus.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every {@code NAME.html} of the folder against its {@code NAME.txt}. */
class GoldenPagesTest {
  private static final Path PAGES = Path.of("jobs/src/test/resources/corpus/pages");

  @TestFactory
  Stream<DynamicTest> aPageGivesItsArticle() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream()
          .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }
  }

  private static void check(Path page) throws IOException, MarkupProblem {
    MarkedUpArticle article = WebPage.read(Files.readString(page), null);
    String golden = page.toString().replace(".html", ".txt");
    String said =
        "title: %s\nauthor: %s\npublished: %s\nsource: %s\nurl: %s\n\n%s"
            .formatted(
                orNothing(article.title()),
                orNothing(article.author()),
                orNothing(article.published()),
                orNothing(article.source()),
                orNothing(article.url()),
                article.text() == null || article.text().isEmpty() ? "" : article.text() + "\n");
    assertThat(said).isEqualTo(Files.readString(Path.of(golden)));
  }

  private static String orNothing(String value) {
    return value == null ? "" : value;
  }
}
