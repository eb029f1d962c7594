package dev.tenor.cli;

import dev.tenor.classify.ToneTier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --tone}, which several commands take. */
final class ToneOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--tone",
      defaultValue = "encoder",
      paramLabel = "TIER",
      description =
          "How tone is judged: encoder (a sentence encoder, about 100 statements a second and "
              + "core) or lexical (words, thousands) (default: ${DEFAULT-VALUE}).")
  private String name;

  /**
   * @throws ParameterException naming the tiers, where there is none of this name
   */
  ToneTier tier() {
    return ToneTier.ofName(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "--tone " + name + ": unknown tier; known are " + ToneTier.names()));
  }
}
