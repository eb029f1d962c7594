package dev.tenor.report;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium over one page, without a screen; nothing is downloaded. */
final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final ChromeDriver driver;
  private final String address;

  /** What a reader has asked their system for. */
  enum Scheme {
    LIGHT,
    DARK
  }

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  static boolean isInstalled() {
    return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
  }

  static Browser open(Path file) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new Browser(new ChromeDriver(service, options), file.toUri().toString());
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  String address() {
    return address;
  }

  /** Loads the page anew with this hash. */
  void show(String hash) {
    driver.get("about:blank");
    driver.get(address + hash);
    until(() -> count("#view > *") > 0);
  }

  /** Loads a page that has no views. */
  void load() {
    driver.get("about:blank");
    driver.get(address);
  }

  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void prefer(Scheme scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme.name().toLowerCase()))));
  }

  /** Shows the page as it goes to a printer, until the next {@link #prefer}. */
  void print() {
    run("dispatchEvent(new Event('beforeprint'))");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  Object run(String script) {
    return ((JavascriptExecutor) driver).executeScript(script);
  }

  String hash() {
    return run("return location.hash").toString();
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  int count(String selector) {
    return driver.findElements(By.cssSelector(selector)).size();
  }

  String text(String selector) {
    return run("return document.querySelector(" + quoted(selector) + ").textContent").toString();
  }

  List<String> texts(String selector) {
    return strings("x => x.textContent", selector);
  }

  List<String> attributes(String selector, String attribute) {
    return strings("x => x.getAttribute(" + quoted(attribute) + ")", selector);
  }

  @SuppressWarnings("unchecked")
  private List<String> strings(String function, String selector) {
    return (List<String>)
        run(
            "return [...document.querySelectorAll("
                + quoted(selector)
                + ")].map("
                + function
                + ")");
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "\\'") + "'";
  }

  String value(String id) {
    return run("return document.getElementById('" + id + "').value").toString();
  }

  /** The number in the note above the last list of statements. */
  int shown() {
    String note = text(".evidence .note");
    return Integer.parseInt(note.replaceAll("^([\\d,]+).*", "$1").replace(",", ""));
  }

  void choose(String id, String option) {
    String before = hash();
    element("#" + id + " option[value='" + option + "']").click();
    until(() -> !hash().equals(before));
    until(() -> value(id).equals(option));
  }

  /** Clicks at a share of an element's width and height. */
  void clickInside(WebElement element, double across, double down) {
    String before = hash();
    run("Charts.drawAll()");
    ((JavascriptExecutor) driver)
        .executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    int x = (int) Math.round((across - .5) * element.getSize().width);
    int y = (int) Math.round((down - .5) * element.getSize().height);
    new Actions(driver).moveToElement(element, x, y).click().perform();
    until(() -> !hash().equals(before));
  }

  void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the page did not get there; its address is " + hash());
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  /** Errors and warnings on the console since the last time. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that the page has asked for, without their hashes. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceAll("(?s).*\"request\":\\{.*?\"url\":\"([^\"#]*).*", "$1"))
        .filter(url -> !url.equals("about:blank"))
        .distinct()
        .toList();
  }

  /** What a reader without a mouse or with weak eyes would stumble over, in words. */
  @SuppressWarnings("unchecked")
  List<String> accessibilityFaults() {
    try (InputStream in = Browser.class.getResourceAsStream("/report/accessibility.js")) {
      return (List<String>) run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
