package dev.tenor.job;

import dev.tenor.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Names the code of some rooms by a hash of its classes and word lists.
 *
 * <p>Nobody can forget to raise it: whatever changes a rule changes a class. It also changes where
 * nothing that matters did; then a run computes once more what it could have kept.
 */
final class CodeRevision {
  private static final int BYTES = 6;

  private CodeRevision() {}

  /**
   * @param rooms packages under {@code dev.tenor}, with the resource folders of the same names
   */
  static String of(String... rooms) {
    List<String> folders = new ArrayList<>();
    for (String room : rooms) {
      folders.add("dev/tenor/" + room);
      folders.add(room);
    }
    try {
      URI place = CodeRevision.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path root = Path.of(place);
      if (Files.isDirectory(root)) {
        return digest(root, folders);
      }
      try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
        return digest(jar.getPath("/"), folders);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(Path root, List<String> folders) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (String folder : folders) {
      Path start = root.resolve(folder);
      if (Files.isDirectory(start)) {
        try (Stream<Path> files = Files.walk(start)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
          }
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
