package dev.tenor.cli;

import dev.tenor.classify.LabelProblem;
import dev.tenor.classify.ModelProblem;
import dev.tenor.corpus.InputProblem;
import dev.tenor.evaluate.GoldProblem;
import dev.tenor.job.UsageProblem;
import dev.tenor.warehouse.AuditFailed;
import dev.tenor.warehouse.DamagedSnapshot;
import dev.tenor.warehouse.WarehouseBusy;
import dev.tenor.warehouse.export.ExportProblem;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into a line for a person and an exit code for a scheduler. */
final class Failures implements IExecutionExceptionHandler {
  static final int UNEXPECTED = 1;

  private static final Map<Class<? extends Exception>, Integer> CODES =
      Map.of(
          DamagedSnapshot.class, UNEXPECTED,
          UsageProblem.class, 2,
          LabelProblem.class, 2,
          ModelProblem.class, 2,
          GoldProblem.class, 2,
          ExportProblem.class, 2,
          InputProblem.class, 3,
          AuditFailed.class, 4,
          WarehouseBusy.class, 5);

  /** A failure as a person and a scheduler are told of it. */
  record Told(int exitCode, List<String> lines) {}

  static Told told(Exception failure) {
    for (Throwable cause : causes(failure)) {
      Integer code = CODES.get(cause.getClass());
      if (code != null) {
        return new Told(code, printable(cause.getMessage().lines()));
      }
    }
    return new Told(UNEXPECTED, printable(Stream.of(describe(failure))));
  }

  /** Messages quote what stands in files, such as the header of a CSV file. */
  private static List<String> printable(Stream<String> lines) {
    return lines.map(Printable::of).toList();
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    Told told = told(failure);
    if (SignalWatch.isEnding()) {
      return told.exitCode(); // what breaks while the process ends is no news
    }
    told.lines().forEach(line -> command.getErr().println("tenor: " + line));
    if (told.exitCode() == UNEXPECTED) {
      if (System.getenv("TENOR_DEBUG") != null) {
        failure.printStackTrace(command.getErr());
      } else {
        command.getErr().println("tenor: set TENOR_DEBUG=1 for the whole story");
      }
    }
    return told.exitCode();
  }

  /** The innermost cause says most; a file system's exception says only the file by itself. */
  static String describe(Throwable failure) {
    List<Throwable> causes = causes(failure);
    Throwable last = causes.get(causes.size() - 1);
    if (last instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no right to write or read it";
    }
    if (last instanceof FileSystemException broken && broken.getReason() != null) {
      return broken.getFile() + ": " + broken.getReason();
    }
    String message = String.valueOf(last.getMessage()).lines().findFirst().orElse("");
    if (last instanceof OutOfMemoryError) {
      return "out of memory (%s): give it more, for example TENOR_JAVA_OPTIONS=-Xmx6g"
          .formatted(message);
    }
    return last.getClass().getSimpleName() + ": " + message;
  }

  private static List<Throwable> causes(Throwable failure) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable cause = failure;
        cause != null && !causes.contains(cause);
        cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes;
  }
}
