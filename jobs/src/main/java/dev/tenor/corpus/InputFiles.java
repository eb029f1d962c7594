package dev.tenor.corpus;

import dev.tenor.corpus.InputFile.Decided;
import dev.tenor.spark.HadoopSettings;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** Finds the files of an input and their formats, before any job runs. */
public final class InputFiles {
  /** Opening every file of a large folder first would cost more than reading it. */
  private static final int PROBED_FILES = 1000;

  private static final String GLOB_CHARACTERS = "*?[{";

  private final Configuration configuration;
  private final Optional<InputFormat> forced;
  private final List<Found> found = new ArrayList<>();

  /** A file before its bytes are looked at; the format is what its name says. */
  private record Found(String address, Optional<InputFormat> byName, long length) {}

  private InputFiles(Configuration configuration, Optional<InputFormat> forced) {
    this.configuration = configuration;
    this.forced = forced;
  }

  /**
   * All files below the given paths, sorted by address, each once however often it is named.
   *
   * <p>A path may be a glob where no file has it for its name. A file that is named is taken,
   * whatever its extension, when {@code format} is given or its first bytes tell one. In folders,
   * files of a known extension are taken; hidden ones and those that begin with an underscore are
   * not. A folder that is named like a Parquet file is one data set: all files in it are Parquet.
   *
   * @param format what all files are; empty to go by extension and first bytes
   * @throws InputProblem where a path is missing, cannot be read or holds no article file
   */
  public static List<InputFile> list(
      Configuration configuration, List<String> paths, Optional<InputFormat> format) {
    InputFiles files = new InputFiles(configuration, format);
    for (String path : paths) {
      files.add(path);
    }
    return files.decided();
  }

  private void add(String named) {
    int before = found.size();
    try {
      Path path = new Path(named);
      FileSystem system = fileSystem(named, path);
      for (FileStatus status : matching(system, path)) {
        Optional<InputFormat> byName = InputFormat.ofFileName(status.getPath().getName());
        if (status.isDirectory()) {
          walk(system, status.getPath(), isParquet(byName));
        } else {
          take(status, byName);
        }
      }
    } catch (FileNotFoundException e) {
      throw new InputProblem(named + ": no such file or folder", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new InputProblem(named + ": cannot be read: " + e.getMessage(), e);
    }
    if (found.size() == before) {
      throw new InputProblem(
          named + ": no article file found (formats: " + InputFormat.names() + ")");
    }
  }

  /** A connector that Hadoop has a name for fails by itself where its library is not there. */
  private FileSystem fileSystem(String named, Path path) throws IOException {
    try {
      return path.getFileSystem(configuration);
    } catch (UnsupportedFileSystemException e) {
      throw noConnector(named, path, e);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof ClassNotFoundException) {
        throw noConnector(named, path, e);
      }
      throw e;
    } catch (NoClassDefFoundError e) {
      throw noConnector(named, path, e);
    }
  }

  private static InputProblem noConnector(String named, Path path, Throwable cause) {
    return new InputProblem(
        "%s: the connector for %s:// is not on the class path, or not all of it"
            .formatted(named, path.toUri().getScheme()),
        cause);
  }

  /**
   * The path itself, else what it matches: a file may have the characters of a glob in its name.
   */
  private static List<FileStatus> matching(FileSystem system, Path path) throws IOException {
    try {
      return List.of(system.getFileStatus(path));
    } catch (FileNotFoundException e) {
      String text = path.toString();
      if (text.chars().noneMatch(character -> GLOB_CHARACTERS.indexOf(character) >= 0)) {
        throw e;
      }
      FileStatus[] matches = system.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw e;
      }
      return Arrays.asList(matches);
    }
  }

  private void walk(FileSystem system, Path folder, boolean inDataSet) throws IOException {
    for (FileStatus status : system.listStatus(folder)) {
      String name = status.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      Optional<InputFormat> byName =
          inDataSet ? Optional.of(InputFormat.PARQUET) : InputFormat.ofFileName(name);
      if (status.isDirectory()) {
        walk(system, status.getPath(), isParquet(byName));
      } else if (byName.isPresent() && (forced.isEmpty() || isReadAs(byName.get(), forced.get()))) {
        take(status, byName);
      }
    }
  }

  /** Whether a file of one format is meant where a folder is to be read in another. */
  private static boolean isReadAs(InputFormat byName, InputFormat forced) {
    return byName == forced || family(byName).equals(family(forced));
  }

  private static String family(InputFormat format) {
    return switch (format) {
      case JSON, JSONL, NEWS_PLEASE -> "json";
      case NITF, NEWSML -> "xml";
      case CSV, TSV -> "delimited";
      default -> format.label();
    };
  }

  private static boolean isParquet(Optional<InputFormat> byName) {
    return byName.equals(Optional.of(InputFormat.PARQUET));
  }

  private void take(FileStatus status, Optional<InputFormat> byName) {
    found.add(new Found(address(status), byName, status.getLen()));
  }

  /** A record is known by its file and number, so no file may come twice. */
  private List<InputFile> decided() {
    List<Found> sorted =
        found.stream().sorted(Comparator.comparing(Found::address)).distinct().toList();
    List<InputFile> decided = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Found file = sorted.get(i);
      boolean isProbed =
          i < PROBED_FILES || file.byName().isEmpty() || file.length() > ReadCorpus.SLICE_BYTES;
      decided.add(isProbed ? byFirstBytes(file) : byExtension(file));
    }
    return List.copyOf(decided);
  }

  /** What is compressed shows when it is read. */
  private InputFile byExtension(Found file) {
    InputFormat format = forced.or(file::byName).orElseThrow();
    Decided decided = forced.isPresent() ? Decided.BY_OPTION : Decided.BY_EXTENSION;
    return new InputFile(file.address(), format, Compression.NONE, decided, file.length());
  }

  private InputFile byFirstBytes(Found file) {
    byte[] head = {};
    Compression compression = Compression.NONE;
    Path path = new Path(file.address());
    try (StoredFile in =
        StoredFile.of(file.address(), path.getFileSystem(configuration).open(path))) {
      compression = in.compression();
      head = in.readNBytes(FirstBytes.COUNT);
    } catch (UnreadableFile e) {
      // the reader finds it as well, and puts it into the quarantine
    } catch (IOException e) {
      throw new InputProblem(file.address() + ": cannot be read: " + e.getMessage(), e);
    }
    Optional<InputFormat> told =
        forced.isPresent() ? forced : FirstBytes.format(file.byName(), head);
    if (told.isEmpty()) {
      throw new InputProblem(
          "%s: unknown format; name one with --format (%s)"
              .formatted(file.address(), InputFormat.names()));
    }
    Decided decided =
        forced.isPresent()
            ? Decided.BY_OPTION
            : told.equals(file.byName()) ? Decided.BY_EXTENSION : Decided.BY_FIRST_BYTES;
    return new InputFile(file.address(), told.get(), compression, decided, file.length());
  }

  /**
   * Local files by their plain path, where a plain path is a local one; others by their full
   * address.
   */
  private String address(FileStatus status) {
    Path path = status.getPath();
    boolean isPlain =
        "file".equals(path.toUri().getScheme()) && HadoopSettings.isLocalByDefault(configuration);
    return isPlain ? path.toUri().getPath() : path.toString();
  }
}
