package dev.tenor.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a snapshot was made of and what it holds; written last, so that its presence means that the
 * snapshot is whole.
 *
 * @param formatVersion of the layout and the tables; a reader refuses a newer one
 * @param earlierId the snapshot whose articles stay where the inputs do not replace them; null
 *     where the run started afresh
 * @param inputs the files read, with size and hash
 * @param options the effective options, without secrets
 * @param versions of the application, the taxonomy, the models
 * @param counts of the run's records: read, kept and so on
 * @param gates what each quality gate said; those that had nothing to measure are not there
 * @param tables rows, files and bytes of each table
 */
public record Manifest(
    int formatVersion,
    String snapshotId,
    String earlierId,
    List<Input> inputs,
    SortedMap<String, String> options,
    SortedMap<String, String> versions,
    SortedMap<String, Long> counts,
    List<GateResult> gates,
    SortedMap<String, WrittenTable> tables) {
  public static final int FORMAT_VERSION = 1;
  public static final String FILE = "_manifest.json";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * @param formatDecided what told the format: the option, the extension, or the first bytes
   * @param compression as the first bytes tell it; none where they were not looked at
   * @param sha256 in hex
   */
  public record Input(
      String file,
      String format,
      String formatDecided,
      String compression,
      long bytes,
      String sha256) {}

  public record WrittenTable(long rows, int files, long bytes) {}

  public void write(Path snapshot) throws IOException {
    Files.writeString(snapshot.resolve(FILE), JSON.writeValueAsString(this) + "\n");
  }

  /**
   * Refuses a snapshot that a newer version wrote.
   *
   * @throws WarehouseBusy naming both versions
   * @throws DamagedSnapshot where it has no manifest that can be read
   */
  public static void requireReadable(Path snapshot) throws IOException {
    JsonNode manifest = read(snapshot);
    int written = manifest.path("formatVersion").asInt(Integer.MAX_VALUE);
    String writer =
        manifest.path("versions").path("tenor").asText("of a version that it does not tell");
    if (written > FORMAT_VERSION) {
      throw new WarehouseBusy(
          "%s: written in format %s by Tenor %s; this Tenor reads formats up to format %d"
              .formatted(
                  snapshot,
                  written == Integer.MAX_VALUE ? "unknown" : written,
                  writer,
                  FORMAT_VERSION));
    }
  }

  /**
   * Versions of what made a snapshot: {@code tenor}, {@code spark}, {@code taxonomy}, {@code
   * tone-model}.
   */
  public static SortedMap<String, String> versionsOf(Path snapshot) throws IOException {
    return words(snapshot, "versions");
  }

  /** The effective options of the run that made a snapshot. */
  public static SortedMap<String, String> optionsOf(Path snapshot) throws IOException {
    return words(snapshot, "options");
  }

  /** The files that the run read. */
  public static List<Input> inputsOf(Path snapshot) throws IOException {
    JsonNode inputs = read(snapshot).path("inputs");
    return List.of(JSON.treeToValue(inputs, Input[].class));
  }

  /** Counts of the records of the run that made a snapshot; none where it told none. */
  public static SortedMap<String, Long> countsOf(Path snapshot) throws IOException {
    SortedMap<String, Long> counts = new TreeMap<>();
    read(snapshot)
        .path("counts")
        .properties()
        .forEach(count -> counts.put(count.getKey(), count.getValue().asLong()));
    return counts;
  }

  private static JsonNode read(Path snapshot) throws IOException {
    Path file = snapshot.resolve(FILE);
    try {
      return JSON.readTree(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new DamagedSnapshot(snapshot + ": damaged: it has no " + FILE, e);
    } catch (JsonProcessingException | CharacterCodingException e) {
      throw new DamagedSnapshot(file + ": damaged: the manifest cannot be read", e);
    }
  }

  private static SortedMap<String, String> words(Path snapshot, String part) throws IOException {
    SortedMap<String, String> words = new TreeMap<>();
    read(snapshot)
        .path(part)
        .properties()
        .forEach(word -> words.put(word.getKey(), word.getValue().asText()));
    return words;
  }

  /** Rows, files and bytes of each table of a snapshot. */
  public static SortedMap<String, WrittenTable> tablesOf(Path snapshot) throws IOException {
    SortedMap<String, WrittenTable> tables = new TreeMap<>();
    for (Map.Entry<String, JsonNode> table : read(snapshot).path("tables").properties()) {
      tables.put(table.getKey(), JSON.treeToValue(table.getValue(), WrittenTable.class));
    }
    return tables;
  }
}
