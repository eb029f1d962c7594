package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
  @TempDir private Path snapshot;

  @Test
  void aManifestSaysWhatTheSnapshotHolds() throws IOException {
    new Manifest(
            Manifest.FORMAT_VERSION,
            "20250509",
            null,
            List.of(new Manifest.Input("in.jsonl", "jsonl", "by extension", "none", 12, "ab")),
            new TreeMap<>(Map.of("input", "in.jsonl")),
            new TreeMap<>(Map.of("tenor", "0.1.0")),
            new TreeMap<>(Map.of("kept", 3L)),
            List.of(GateLimits.DEFAULT.judge(Gate.DUPLICATE_SHARE, 0.4)),
            new TreeMap<>(Map.of("articles", new Manifest.WrittenTable(3, 1, 4000))))
        .write(snapshot);

    JsonNode json = new ObjectMapper().readTree(snapshot.resolve(Manifest.FILE).toFile());
    assertThat(json.at("/formatVersion").asInt()).isEqualTo(Manifest.FORMAT_VERSION);
    assertThat(json.at("/inputs/0/sha256").asText()).isEqualTo("ab");
    assertThat(json.at("/counts/kept").asLong()).isEqualTo(3);
    assertThat(json.at("/gates/0/verdict").asText()).isEqualTo("WARN");
    assertThat(json.at("/gates/0/failAbove").asText()).isEqualTo("off");
    assertThat(json.at("/tables/articles/rows").asLong()).isEqualTo(3);
    assertThatCode(() -> Manifest.requireReadable(snapshot)).doesNotThrowAnyException();
  }

  @Test
  void aNewerFormatIsRefusedNamingBoth() throws IOException {
    write("{\"formatVersion\": 2, \"versions\": {\"tenor\": \"7.1\"}, \"what\": \"nobody knows\"}");

    assertThatThrownBy(() -> Manifest.requireReadable(snapshot))
        .isInstanceOf(WarehouseBusy.class)
        .hasMessageContaining("format 2 by Tenor 7.1")
        .hasMessageContaining("format 1");
  }

  @Test
  void aManifestWithoutAFormatIsRefused() throws IOException {
    write("{}");

    assertThatThrownBy(() -> Manifest.requireReadable(snapshot)).isInstanceOf(WarehouseBusy.class);
  }

  @Test
  void aManifestThatIsNoJsonIsNamed() throws IOException {
    write("{\"formatVersion\": ");

    assertThatThrownBy(() -> Manifest.requireReadable(snapshot))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(Manifest.FILE);
  }

  private void write(String manifest) throws IOException {
    Files.writeString(snapshot.resolve(Manifest.FILE), manifest);
  }
}
