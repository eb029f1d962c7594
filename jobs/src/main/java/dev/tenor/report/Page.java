package dev.tenor.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The HTML file: template, styles, scripts and data in one. */
final class Page {
  private static final String ECHARTS =
      "META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";

  /** In the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom",
          "data",
          "selection",
          "format",
          "charts",
          "figures",
          "statements",
          "overview",
          "issue",
          "speaker",
          "outlets",
          "shifts",
          "quality",
          "model",
          "page");

  private static final List<String> STYLES = List.of("page", "parts", "print");

  private Page() {}

  /**
   * @param words what the template shows as text; escaped there
   * @param data JSON that can stand in a script element
   */
  static String of(Map<String, Object> words, String data) {
    String charts = resource(ECHARTS);
    String script = joined(SCRIPTS, ".js");
    String style = joined(STYLES, ".css");
    Map<String, Object> context = new TreeMap<>(words);
    context.put("policy", ContentPolicy.of(List.of(charts, script), List.of(style)));
    context.put("charts", charts);
    context.put("script", script);
    context.put("style", style);
    context.put("data", data);
    return Mustache.compiler()
        .escapeHTML(true)
        .withLoader(name -> new StringReader(resource("report/" + name + ".mustache")))
        .compile(resource("report/page.mustache"))
        .execute(context);
  }

  private static String joined(List<String> names, String extension) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      joined.append(resource("report/" + name + extension)).append('\n');
    }
    return joined.toString();
  }

  static String resource(String name) {
    try (InputStream in = Page.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing in the application: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
