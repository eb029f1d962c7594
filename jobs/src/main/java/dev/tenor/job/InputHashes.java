package dev.tenor.job;

import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputProblem;
import dev.tenor.text.Sha256;
import dev.tenor.warehouse.Manifest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Hashes of the input files, so that a manifest says what a snapshot was made of. */
final class InputHashes {
  private InputHashes() {}

  static List<Manifest.Input> of(List<InputFile> files, Configuration configuration)
      throws IOException {
    List<Manifest.Input> inputs = new ArrayList<>();
    for (InputFile file : files) {
      inputs.add(
          new Manifest.Input(
              file.address(),
              file.format().label(),
              file.decided().label(),
              file.compression().label(),
              file.length(),
              sha256(file, configuration)));
    }
    return inputs;
  }

  private static String sha256(InputFile file, Configuration configuration) throws IOException {
    Path path = new Path(file.address());
    FileSystem system = path.getFileSystem(configuration);
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(system.open(path), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (FileNotFoundException e) {
      throw new InputProblem(file.address() + ": vanished while the run read it", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
