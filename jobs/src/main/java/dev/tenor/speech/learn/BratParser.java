package dev.tenor.speech.learn;

import dev.tenor.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads attributions from brat's standoff format: text-bound lines of the types Source, Cue and
 * Content, and events of the types Attribution and Attribution-no-source that join them.
 *
 * <p>Lines of other types and broken lines are skipped. Brat counts Unicode code points.
 */
public final class BratParser {
  private BratParser() {}

  /**
   * The attributions of one article.
   *
   * @param text the article, as the annotations count it
   * @param annotations the content of its {@code .ann} file
   */
  public static List<Attribution> parse(String text, String annotations) {
    Map<String, List<Span>> bound = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : annotations.split("\n")) {
      String[] fields = line.stripTrailing().split("\t");
      if (fields.length >= 2 && fields[0].startsWith("T")) {
        List<Span> spans = spans(text, fields[1]);
        if (!spans.isEmpty()) {
          bound.put(fields[0], spans);
        }
      } else if (fields.length >= 2 && fields[0].startsWith("E")) {
        events.add(fields[1]);
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (String event : events) {
      String[] parts = event.split(" ");
      if (parts[0].startsWith("Attribution")) {
        List<Span> content = role(parts, "Content", bound);
        if (!content.isEmpty()) {
          found.add(
              new Attribution(role(parts, "Source", bound), role(parts, "Cue", bound), content));
        }
      }
    }
    return found;
  }

  private static List<Span> role(String[] parts, String role, Map<String, List<Span>> bound) {
    List<Span> spans = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      int colon = parts[i].indexOf(':');
      String name = colon < 0 ? "" : parts[i].substring(0, colon).replaceAll("[0-9]+$", "");
      if (name.equals(role)) {
        spans.addAll(bound.getOrDefault(parts[i].substring(colon + 1), List.of()));
      }
    }
    spans.sort(null);
    return spans;
  }

  /** "Content 10 20;22 30", or nothing where the line is broken. */
  private static List<Span> spans(String text, String field) {
    int blank = field.indexOf(' ');
    List<Span> spans = new ArrayList<>();
    if (blank < 0 || !field.substring(blank).matches("[0-9; ]+")) {
      return spans;
    }
    int points = text.codePointCount(0, text.length());
    for (String piece : field.substring(blank + 1).split(";")) {
      String[] ends = piece.strip().split(" ");
      int start = Math.min(points, Integer.parseInt(ends[0]));
      int end = Math.min(points, Integer.parseInt(ends[ends.length - 1]));
      if (start < end) {
        int from = text.offsetByCodePoints(0, start);
        spans.add(new Span(from, text.offsetByCodePoints(from, end - start)));
      }
    }
    return spans;
  }
}
