package dev.tenor.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of an input and their formats, before any job runs. */
public final class InputFiles {
  /** Opening every file of a large folder first would cost more than reading it. */
  private static final int PROBED_FILES = 1000;

  private final Configuration configuration;
  private final Optional<InputFormat> forced;
  private final List<InputFile> found = new ArrayList<>();

  private InputFiles(Configuration configuration, Optional<InputFormat> forced) {
    this.configuration = configuration;
    this.forced = forced;
  }

  /**
   * All files below the given paths, sorted by address, each once however often it is named.
   *
   * <p>A file that is named is taken, whatever its extension, when {@code format} is given. In
   * folders, files of a known extension are taken; hidden ones and those that begin with an
   * underscore are not.
   *
   * @param format what all files are; empty to go by extension
   * @throws InputProblem where a path is missing, cannot be read or holds no article file
   */
  public static List<InputFile> list(
      Configuration configuration, List<String> paths, Optional<InputFormat> format) {
    InputFiles files = new InputFiles(configuration, format);
    for (String path : paths) {
      files.add(path);
    }
    files.sortOut();
    files.probe();
    return List.copyOf(files.found);
  }

  private void add(String named) {
    int before = found.size();
    try {
      Path path = new Path(named);
      FileSystem system = path.getFileSystem(configuration);
      FileStatus status = system.getFileStatus(path);
      Optional<InputFormat> byName = InputFormat.ofFileName(path.getName());
      Optional<InputFormat> format = forced.or(() -> byName);
      boolean parquetFolder = byName.equals(Optional.of(InputFormat.PARQUET));
      if (status.isDirectory() && !parquetFolder) {
        walk(system, path);
      } else if (format.isPresent()) {
        found.add(new InputFile(address(status), format.get(), status.getLen()));
      } else {
        throw new InputProblem(
            named + ": unknown format; name one with --format (" + InputFormat.names() + ")");
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

  private void walk(FileSystem system, Path folder) throws IOException {
    for (FileStatus status : system.listStatus(folder)) {
      String name = status.getPath().getName();
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      Optional<InputFormat> format = InputFormat.ofFileName(name);
      boolean wanted = format.isPresent() && (forced.isEmpty() || forced.equals(format));
      if (status.isDirectory() && !format.equals(Optional.of(InputFormat.PARQUET))) {
        walk(system, status.getPath());
      } else if (wanted) {
        found.add(new InputFile(address(status), format.get(), status.getLen()));
      }
    }
  }

  /** A record is known by its file and number, so no file may come twice. */
  private void sortOut() {
    List<InputFile> sorted =
        found.stream().distinct().sorted(Comparator.comparing(InputFile::address)).toList();
    found.clear();
    found.addAll(sorted);
  }

  private void probe() {
    for (InputFile file : found.subList(0, Math.min(PROBED_FILES, found.size()))) {
      Path path = new Path(file.address());
      try {
        FileSystem system = path.getFileSystem(configuration);
        if (system.getFileStatus(path).isFile()) {
          system.open(path).close();
        }
      } catch (IOException e) {
        throw new InputProblem(file.address() + ": cannot be read: " + e.getMessage(), e);
      }
    }
  }

  /** Local files by their plain path, others by their full address. */
  private static String address(FileStatus status) {
    Path path = status.getPath();
    return "file".equals(path.toUri().getScheme()) ? path.toUri().getPath() : path.toString();
  }
}
