package dev.tenor.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a model that is one file; a reader never sees half of it. */
public final class ModelFile {
  private ModelFile() {}

  /** Puts {@code model} at {@code file}, in place of what was there. */
  public static void write(Path file, byte[] model) throws IOException {
    Path whole = file.toAbsolutePath();
    Path parts = whole.resolveSibling("." + whole.getFileName() + ".writing");
    Files.write(parts, model);
    Files.move(parts, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
