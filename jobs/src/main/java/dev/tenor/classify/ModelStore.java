package dev.tenor.classify;

import dev.tenor.encode.SentenceEncoder;
import dev.tenor.tone.ToneWeights;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The tone models of a warehouse: one folder a version, complete or not there at all. */
public final class ModelStore {
  private static final String SHEET = "model.json";
  private static final String WEIGHTS = "weights.bin";
  private static final String CARD = "MODEL_CARD.md";

  private final Path folder;

  /**
   * @param folder {@code OUT/models}; need not exist yet
   */
  public ModelStore(Path folder) {
    this.folder = folder;
  }

  /** The card of a version that is there, for people. */
  public String card(String version) throws IOException {
    return Files.readString(folder.resolve(version).resolve(CARD));
  }

  /** The version of a tier that was saved last, by the file system's time, then by name. */
  public Optional<String> latest(ToneTier tier) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(folder)) {
      List<Path> complete =
          versions
              .filter(version -> Files.exists(version.resolve(SHEET)))
              .filter(version -> tier.label().equals(tierOf(version)))
              .toList();
      return complete.stream()
          .max(
              Comparator.comparing((Path version) -> version.toFile().lastModified())
                  .thenComparing(Path::getFileName))
          .map(version -> version.getFileName().toString());
    }
  }

  private static String tierOf(Path version) {
    return ToneTier.ofVersion(version.getFileName().toString()).map(ToneTier::label).orElse("");
  }

  public boolean holds(String version) {
    return Files.exists(folder.resolve(version).resolve(SHEET));
  }

  /**
   * Fails where a version is not there.
   *
   * @throws ModelProblem naming the folder
   */
  public void requireHeld(String version) {
    if (!holds(version)) {
      throw new ModelProblem(folder.resolve(version) + ": no model of this version");
    }
  }

  /**
   * Loads a version.
   *
   * @throws ModelProblem where there is none of this version, it cannot be read, or its vectors are
   *     of another encoder
   */
  public ToneModel load(String version) {
    Path model = folder.resolve(version);
    requireHeld(version);
    try {
      ModelSheet sheet = ModelSheet.ofJson(Files.readString(model.resolve(SHEET)));
      ToneTier tier =
          ToneTier.ofName(sheet.tier())
              .orElseThrow(() -> new ModelProblem(model + ": a model of no known tier"));
      ToneWeights weights = ToneWeights.ofBytes(Files.readAllBytes(model.resolve(WEIGHTS)));
      if (weights.readsVectors() && !SentenceEncoder.REVISION.equals(sheet.encoder())) {
        throw new ModelProblem(
            "%s: trained with the encoder %s, this is %s; train it again"
                .formatted(model, sheet.encoder(), SentenceEncoder.REVISION));
      }
      if (sheet.calibration() == null || sheet.heldOut() == null) {
        throw new ModelProblem(model + ": " + SHEET + " lacks its calibration or its test");
      }
      return new ToneModel(
          version, tier, weights, sheet.calibration(), sheet.heldOut(), sheet.drift());
    } catch (IOException | IllegalArgumentException e) {
      throw new ModelProblem(model + ": the model cannot be read: " + e.getMessage());
    }
  }

  /** Saves a model with its card; a reader never sees half of it. */
  public void save(ModelSheet sheet, ToneWeights weights, String card) throws IOException {
    Path whole = folder.resolve(sheet.version());
    if (holds(sheet.version())) {
      return;
    }
    Path parts = folder.resolve("." + sheet.version() + ".writing");
    Files.createDirectories(parts);
    Files.write(parts.resolve(WEIGHTS), weights.toBytes());
    Files.writeString(parts.resolve(CARD), card);
    Files.writeString(parts.resolve(SHEET), sheet.toJson());
    Files.move(parts, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Unpacks a shipped model, as {@code zip} of a version's folder, where it is not held yet. */
  public void install(String version, InputStream zip) throws IOException {
    if (holds(version)) {
      return;
    }
    Path parts = folder.resolve("." + version + ".writing");
    try (ZipInputStream entries = new ZipInputStream(zip)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = parts.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(parts)) {
          Files.createDirectories(file.getParent());
          Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.move(parts, folder.resolve(version), StandardCopyOption.ATOMIC_MOVE);
  }

  public Path pathOf(String version) {
    return folder.resolve(version);
  }
}
