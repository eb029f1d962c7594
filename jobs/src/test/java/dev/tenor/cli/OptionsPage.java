package dev.tenor.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference of commands and options as Markdown, from what {@code --help} is made of. */
final class OptionsPage {
  private final StringBuilder page =
      new StringBuilder(
          """
          # Commands and options

          What `./tenor COMMAND --help` says, on one page; a test compares. `run`, `train`, `evaluate`,
          `report` and `export` take their options from a YAML file, too (`--options FILE`): keys are the
          long names without the dashes, and what is typed wins.
          """);

  private OptionsPage() {}

  static String markdown() {
    OptionsPage page = new OptionsPage();
    page.commands(Tenor.line());
    page.page.append("\n## Exit codes\n\n| code | when |\n|---|---|\n");
    for (String line : Tenor.line().getCommandSpec().usageMessage().footer()) {
      if (line.matches(" +\\d+ .*")) {
        String[] parts = line.strip().split(" +", 2);
        page.page.append("| ").append(parts[0]).append(" | ").append(parts[1]).append(" |\n");
      }
    }
    return page.page.toString();
  }

  private void commands(CommandLine line) {
    for (CommandLine command : new LinkedHashMap<>(line.getSubcommands()).values()) {
      if (!command.getCommandName().equals("help")) {
        section(command.getCommandSpec());
        commands(command);
      }
    }
  }

  private void section(CommandSpec command) {
    page.append("\n## ").append(command.qualifiedName()).append("\n\n");
    page.append(words(command.usageMessage().description())).append("\n");
    List<String> rows = new ArrayList<>();
    for (PositionalParamSpec word : command.positionalParameters()) {
      rows.add(row(word.paramLabel(), word));
    }
    for (OptionSpec option : command.options()) {
      if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
        rows.add(row(names(option), option));
      }
    }
    if (!rows.isEmpty()) {
      page.append("\n| option | needed | meaning |\n|---|---|---|\n");
      rows.forEach(page::append);
    }
  }

  private static String names(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return Arrays.stream(option.names())
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining(", "))
        + value;
  }

  private static String row(String name, ArgSpec argument) {
    return "| `%s` | %s | %s |\n"
        .formatted(
            name.replace("|", "\\|"),
            argument.required() ? "yes" : "",
            words(argument.description()).replace("|", "\\|"));
  }

  private static String words(String[] lines) {
    return String.join(" ", lines)
        .replace("%n", " ")
        .replace("%%", "%")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
