package dev.tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.cli.TenorCommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/**
 * The page in a real browser: it draws, filters, leads to evidence, and asks nobody for anything.
 */
@Tag("slow")
class PageInBrowserTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void writeThePage() throws Exception {
    if (!Browser.isInstalled()) {
      System.out.println("the report in a browser: skipped, chromium or its driver is missing");
      Assumptions.abort("no chromium");
    }
    TestSession.spark();
    Path file = folder.resolve("report.html");
    assertThat(
            TenorCommand.run(
                "run",
                "--tone",
                "lexical",
                "--input",
                "data/sample",
                "--warehouse",
                folder.resolve("out").toString(),
                "--report",
                file.toString()))
        .isZero();
    assertThat(Files.size(file)).isLessThan(5_000_000);
    Files.writeString(file, HostilePage.of(Files.readString(file)));
    browser = Browser.open(file);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forgetEarlierLines() {
    browser.resize(1400, 900);
  }

  @Test
  void allViewsDrawWithoutAnErrorAndAskTheNetworkForNothing() {
    for (String view :
        List.of(
            "#/",
            "#/?by=week",
            "#/?source=northline-wire",
            "#/issues",
            "#/issue/ceasefire",
            "#/speakers",
            "#/speaker/tobias-renn",
            "#/outlets",
            "#/shifts",
            "#/quality",
            "#/model",
            "#/issue/no%20such%2Fthing",
            "#/speaker/%E0%A4%A",
            "#/nonsense?from=x&at=y")) {
      browser.show(view);
      browser.run("Charts.drawAll()");
      assertThat(browser.count(".chart")).as(view).isEqualTo(browser.count(".chart svg"));
      assertThat(browser.count("h1, h2")).as(view).isPositive();
      assertThat(browser.errors()).as(view).isEmpty();
    }
    assertThat(browser.requests()).containsOnly(browser.address());
    browser.show("#/");
    assertThat(browser.count(".multiple .chart")).isGreaterThanOrEqualTo(20);
    assertThat(browser.count(".multiple svg path")).isGreaterThan(60);
  }

  @Test
  void thePageRefusesWhatItDoesNotHold() {
    browser.show("#/");
    Object blocked =
        browser.run(
            """
            const script = document.createElement('script');
            script.textContent = 'document.title = "owned"';
            document.body.append(script);
            return document.title;
            """);
    assertThat(blocked.toString()).doesNotContain("owned");
    assertThat(browser.errors()).as("the browser says that it refused").isNotEmpty();
  }

  @Test
  void theAddressKeepsTheFilters() {
    browser.show("#/");
    int all = browser.shown();
    browser.choose("filter-speaker", "tobias-renn");
    browser.choose("filter-issue", "ceasefire");
    browser.choose("filter-from", "2025-01");

    assertThat(browser.hash()).isEqualTo("#/?from=2025-01&issue=ceasefire&speaker=tobias-renn");
    assertThat(browser.shown()).isPositive().isLessThan(all);
    assertThat(browser.texts(".statement .who bdi")).containsOnly("Tobias Renn");
    assertThat(browser.attributes(".statement time", "datetime"))
        .allSatisfy(day -> assertThat(day).isGreaterThanOrEqualTo("2025-01-01"));
    List<String> kept = browser.texts(".statement blockquote");
    browser.show("#/quality");
    browser.show("#/?from=2025-01&issue=ceasefire&speaker=tobias-renn");
    assertThat(browser.texts(".statement blockquote")).isEqualTo(kept);
    assertThat(browser.value("filter-issue")).isEqualTo("ceasefire");
    browser.choose("filter-source", "northline-wire");
    assertThat(browser.texts(".statement .where > bdi")).containsOnly("northline-wire");
  }

  @Test
  void aPointLeadsToItsStatements() {
    browser.show("#/speaker/tobias-renn");
    WebElement chart = browser.element(".chart.large");
    browser.clickInside(chart, .97, .5);

    assertThat(browser.hash()).isEqualTo("#/speaker/tobias-renn?at=2025-04-01");
    assertThat(browser.text(".evidence .heading")).isEqualTo("Statements, April 2025");
    assertThat(browser.run("return document.activeElement.textContent"))
        .isEqualTo("Statements, April 2025");
    assertThat(browser.attributes(".statement time", "datetime"))
        .isNotEmpty()
        .allMatch(day -> day.startsWith("2025-04"));
    assertThat(browser.count(".statement mark")).isPositive();
    assertThat(browser.attributes(".statement .where a", "href"))
        .isNotEmpty()
        .allMatch(link -> link.startsWith("https://"));
  }

  @Test
  void theTableLeadsThereWithoutAMouse() {
    browser.show("#/issue/ceasefire");
    browser.element(".figure-table summary").sendKeys(org.openqa.selenium.Keys.ENTER);
    browser.until(() -> browser.count(".figure-table tbody tr") > 5);
    browser.element(".figure-table tbody tr:last-child a").sendKeys(org.openqa.selenium.Keys.ENTER);

    browser.until(() -> browser.hash().contains("at=2025-04-01"));
    assertThat(browser.text(".evidence .heading")).contains("April 2025");
  }

  @Test
  void shiftsShowTheEvidenceOfBothSides() {
    browser.show("#/shifts");

    assertThat(browser.texts(".side .heading")).contains("Before", "After");
    assertThat(browser.count(".side:first-child .statement")).isPositive();
    assertThat(browser.count(".side:last-child .statement")).isPositive();
  }

  @Test
  void hostileWordsStayWords() {
    browser.show("#/?from=2025-03&to=2025-03&source=" + Browser.encoded(HostilePage.HOSTILE));

    assertThat(browser.text(".statements")).contains(HostilePage.HOSTILE).doesNotContain("\u202E");
    assertThat(browser.count("#view img, #view script")).isZero();
    assertThat(browser.count("a[href^='javascript']")).isZero();
    assertThat(browser.run("return document.title").toString()).doesNotContain("owned");
  }

  @Test
  void everyControlHasANameAndEveryTextItsContrast() {
    for (Browser.Scheme scheme : Browser.Scheme.values()) {
      browser.prefer(scheme);
      for (String view :
          List.of(
              "#/",
              "#/issue/ceasefire",
              "#/speaker/tobias-renn",
              "#/outlets",
              "#/shifts",
              "#/quality",
              "#/model")) {
        browser.show(view);
        assertThat(browser.accessibilityFaults()).as(scheme + " " + view).isEmpty();
      }
    }
    browser.prefer(Browser.Scheme.LIGHT);
  }

  @Test
  void onPaperItIsInkOnWhiteWhateverTheScreen() {
    browser.prefer(Browser.Scheme.DARK);
    browser.show("#/");
    browser.print();

    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(browser.accessibilityFaults()).isEmpty();
    assertThat(browser.run("return document.getElementById('filters').offsetHeight")).isEqualTo(0L);
    assertThat(browser.count(".multiple .chart svg")).isEqualTo(browser.count(".multiple .chart"));
    browser.prefer(Browser.Scheme.LIGHT);
  }

  @Test
  void narrowAndWideScreensNeedNoSidewaysScrolling() {
    for (int width : List.of(380, 768, 1400)) {
      browser.resize(width, 900);
      for (String view :
          List.of(
              "#/",
              "#/issue/ceasefire",
              "#/speaker/tobias-renn",
              "#/outlets",
              "#/shifts",
              "#/quality",
              "#/model")) {
        browser.show(view);
        browser.run("Charts.drawAll()");
        assertThat(browser.run("return document.documentElement.scrollWidth"))
            .as(view + " at " + width)
            .isEqualTo((long) width);
      }
    }
  }
}
