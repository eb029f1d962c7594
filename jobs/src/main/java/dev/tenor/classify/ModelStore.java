package dev.tenor.classify;

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
import org.apache.spark.ml.PipelineModel;

/** The models of a warehouse: one folder a version, complete or not there at all. */
public final class ModelStore {
  private static final String PIPELINE = "pipeline";
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
              .filter(version -> Files.exists(version.resolve(CARD)))
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
    return Files.exists(folder.resolve(version).resolve(CARD));
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
   * @throws ModelProblem where there is none of this version, or it cannot be read
   */
  public ToneModel load(String version) {
    Path model = folder.resolve(version);
    requireHeld(version);
    ToneTier tier =
        ToneTier.ofVersion(version)
            .orElseThrow(() -> new ModelProblem(model + ": a model of no known tier"));
    try {
      return new ToneModel(version, tier, PipelineModel.load(model.resolve(PIPELINE).toString()));
    } catch (RuntimeException e) {
      throw new ModelProblem(model + ": the model cannot be read: " + e.getMessage());
    }
  }

  /** Saves a model with its card; a reader never sees half of it. */
  public void save(ToneModel model, String card) throws IOException {
    Path whole = folder.resolve(model.version());
    if (holds(model.version())) {
      return;
    }
    Path parts = folder.resolve("." + model.version() + ".writing");
    model.pipeline().write().overwrite().save(parts.resolve(PIPELINE).toString());
    Files.writeString(parts.resolve(CARD), card);
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
