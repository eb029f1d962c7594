package dev.tenor.job;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tenor.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A file of corrections: a list in YAML, or an object a line in JSON Lines.
 *
 * @param name as the user typed it; null where there is none
 * @param sha256 of its bytes, in hex; null where there is none
 */
record CorrectionFile(String name, String sha256, List<Correction> corrections) {
  static final CorrectionFile NONE = new CorrectionFile(null, null, List.of());

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final ObjectMapper YAML =
      new YAMLMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  private static final Set<String> KINDS =
      Arrays.stream(Correction.Kind.values())
          .map(Correction.Kind::key)
          .collect(Collectors.toCollection(TreeSet::new));

  /** Names the file and its content; empty where there is none. */
  Optional<String> version() {
    return Optional.ofNullable(name).map(file -> file + "@" + sha256);
  }

  /**
   * @throws UsageProblem naming file, line and entry of all that is wrong
   */
  static CorrectionFile read(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageProblem("--corrections " + file + ": cannot be read: " + e.getMessage());
    }
  }

  static CorrectionFile parse(String name, byte[] bytes) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean inLines = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
    String text = new String(bytes, StandardCharsets.UTF_8);
    Entries entries = new Entries(name);
    if (inLines) {
      entries.readLines(text);
    } else {
      entries.readYaml(text);
    }
    entries.requireNoProblem();
    return new CorrectionFile(name, Sha256.hex(bytes), List.copyOf(entries.corrections));
  }

  /** Where an entry stands, for messages: "corrections.yaml:7". */
  String place(Correction correction) {
    return name + ":" + correction.line();
  }

  /** Reads one entry after the other and collects what is wrong. */
  private static final class Entries {
    private final String name;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int number;

    Entries(String name) {
      this.name = name;
    }

    void readLines(String text) {
      int line = 0;
      for (String entry : text.split("\n", -1)) {
        line++;
        if (!entry.isBlank()) {
          number++;
          try {
            read(line, JSON.readTree(entry));
          } catch (JsonProcessingException e) {
            complain(line, "is no JSON object: " + e.getOriginalMessage());
          }
        }
      }
    }

    void readYaml(String text) {
      int line = 1;
      try (JsonParser parser = YAML.createParser(text)) {
        JsonToken first = parser.nextToken();
        if (first == null) {
          return;
        }
        if (first != JsonToken.START_ARRAY) {
          problems.add(name + ":" + line + ": must be a list, each entry after a hyphen");
          return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          number++;
          line = parser.currentTokenLocation().getLineNr();
          read(line, parser.readValueAsTree());
        }
      } catch (JsonProcessingException e) {
        int at = e.getLocation() == null ? line : e.getLocation().getLineNr();
        String what = e.getOriginalMessage().lines().findFirst().orElse("");
        problems.add(name + ":" + at + ": is no YAML: " + what);
      } catch (IOException e) {
        throw new IllegalStateException(e); // a string does not fail
      }
    }

    private void read(int line, JsonNode entry) {
      List<String> kinds = new ArrayList<>();
      for (var field : entry.properties()) {
        if (KINDS.contains(field.getKey())) {
          kinds.add(field.getKey());
        } else if (!field.getKey().equals("note")
            && !(field.getKey().equals("speaker") && entry.has("not-theirs"))) {
          complain(line, "has the unknown key " + field.getKey());
        }
      }
      if (!entry.isObject() || kinds.size() != 1) {
        complain(line, "must have one of the keys " + String.join(", ", KINDS));
        return;
      }
      Correction.Kind kind =
          Arrays.stream(Correction.Kind.values())
              .filter(k -> k.key().equals(kinds.get(0)))
              .findFirst()
              .orElseThrow();
      List<String> about = words(entry.get(kind.key()));
      boolean isMany = kind == Correction.Kind.SAME_SPEAKER;
      if (isMany ? about.size() < 2 : about.size() != 1) {
        complain(line, kind.key() + (isMany ? " must list two names or ids" : " must name one id"));
        return;
      }
      List<String> speaker = entry.has("speaker") ? words(entry.get("speaker")) : List.of();
      if (entry.has("speaker") && speaker.size() != 1) {
        complain(line, "speaker must be one name");
        return;
      }
      corrections.add(new Correction(line, kind, about, speaker.isEmpty() ? null : speaker.get(0)));
    }

    private static List<String> words(JsonNode value) {
      List<String> words = new ArrayList<>();
      if (value.isTextual()) {
        words.add(value.asText().strip());
      } else if (value.isArray()) {
        value.forEach(each -> words.add(each.isTextual() ? each.asText().strip() : ""));
      }
      return words.contains("") ? List.of() : words.stream().distinct().toList();
    }

    private void complain(int line, String what) {
      problems.add("%s:%d: entry %d %s".formatted(name, line, number, what));
    }

    void requireNoProblem() {
      if (!problems.isEmpty()) {
        throw new UsageProblem(String.join("\n", problems));
      }
    }
  }
}
