package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.TestSession;
import dev.tenor.cli.TenorCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of real news: names, titles and gaps as outlets have them. */
@Tag("slow")
class RealArticlesPageTest {
  private static final Path CORPUS = Path.of("../shared/corpora/polnear/dev.jsonl");

  @TempDir private Path folder;

  @Test
  void everyViewDrawsFiltersAndLeadsToStatements() throws Exception {
    assumeTrue(Files.exists(CORPUS), "there is no " + CORPUS);
    assumeTrue(Browser.isInstalled(), "chromium or its driver is missing");
    TestSession.spark();
    Path file = folder.resolve("report.html");
    assertThat(
            TenorCommand.run(
                "run",
                "--input",
                CORPUS.toString(),
                "--taxonomy",
                "us-politics",
                "--tone",
                "lexical",
                "--warehouse",
                folder.resolve("out").toString(),
                "--report",
                file.toString()))
        .isZero();
    assertThat(Files.size(file)).isLessThan(5_000_000);

    try (Browser browser = Browser.open(file)) {
      browser.resize(1400, 900);
      List<String> views =
          new ArrayList<>(
              List.of("#/", "#/issues", "#/speakers", "#/outlets", "#/shifts", "#/quality"));
      String issue = firstOf(browser, "#/issues", "#/issue/");
      String speaker = firstOf(browser, "#/speakers", "#/speaker/");
      views.addAll(List.of(issue, speaker, "#/model"));
      for (int width : List.of(1400, 380)) {
        browser.resize(width, 900);
        for (String view : views) {
          browser.show(view);
          browser.run("Charts.drawAll()");
          String where = view + " at " + width;
          assertThat(browser.count(".chart")).as(where).isEqualTo(browser.count(".chart svg"));
          assertThat(browser.run("return document.documentElement.scrollWidth"))
              .as(where)
              .isEqualTo((long) width);
          assertThat(browser.accessibilityFaults()).as(where).isEmpty();
          assertThat(browser.errors()).as(where).isEmpty();
        }
      }
      browser.resize(1400, 900);
      filter(browser, speaker);
      pointLeadsToStatements(browser, issue);
      assertThat(browser.errors()).isEmpty();
      assertThat(browser.requests()).containsOnly(browser.address());
    }
  }

  private static String firstOf(Browser browser, String view, String link) {
    browser.show(view);
    return browser.attributes("#view a[href^='" + link + "']", "href").get(0);
  }

  private static void filter(Browser browser, String speaker) {
    browser.show("#/");
    int all = browser.shown();
    browser.choose("filter-speaker", speaker.substring("#/speaker/".length()));
    assertThat(browser.shown()).isPositive().isLessThan(all);
  }

  private static void pointLeadsToStatements(Browser browser, String issue) {
    browser.show(issue);
    browser.clickInside(browser.element(".chart.large"), .97, .5);
    assertThat(browser.hash()).contains("at=");
    String month = browser.hash().replaceAll(".*at=(\\d{4}-\\d{2}).*", "$1");
    assertThat(browser.attributes(".statement time", "datetime"))
        .isNotEmpty()
        .allMatch(day -> day.startsWith(month));
  }
}
