package dev.tenor.cli;

import dev.tenor.annotate.SpeechFinding;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about how statements and their speakers are found. */
final class SpeechOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--speech",
      defaultValue = "model",
      paramLabel = "MODE",
      description =
          "How statements are found: model (a learned tagger), or rules alone "
              + "(default: ${DEFAULT-VALUE}).")
  private String speech;

  @Option(
      names = "--speech-model",
      paramLabel = "FILE",
      description = "A model of `tenor train speech` (default: the shipped one).")
  private Path speechModel;

  @Option(
      names = "--speakers",
      defaultValue = "auto",
      paramLabel = "NAME|FILE",
      description =
          "Known speakers, their spellings, roles and parties: peace-talks, us-politics, a YAML "
              + "file, none, or auto: the list called like the taxonomy (default: "
              + "${DEFAULT-VALUE}).")
  private String speakers;

  SpeechFinding.Mode mode() {
    return SpeechFinding.Mode.ofName(speech)
        .orElseThrow(
            () ->
                wrong(
                    "--speech "
                        + speech
                        + ": unknown mode; known are "
                        + SpeechFinding.Mode.names()));
  }

  /** A model that users trained; empty for the shipped one. */
  Optional<Path> model() {
    return Optional.ofNullable(speechModel);
  }

  String speakers() {
    return speakers;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
