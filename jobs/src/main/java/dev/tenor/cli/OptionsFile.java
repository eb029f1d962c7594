package dev.tenor.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * Options from a YAML file: keys are the long names of a command's options, values what would be
 * typed after them; a list says an option several times, a section pairs such as those of {@code
 * --field}. What stands on the command line wins over the file, option by option.
 */
final class OptionsFile {
  private static final String NAME = "--options";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      description = "A YAML file of options by their long names; the command line wins over it.")
  void named(Path file) {} // expand() has put its options before those typed

  /** Lets these commands take an options file. */
  static void offerTo(CommandLine tenor, String... commands) {
    for (String command : commands) {
      tenor.getSubcommands().get(command).addMixin("optionsFile", new OptionsFile());
    }
  }

  /**
   * The arguments with those of the options file that they name, if they name one.
   *
   * @throws ParameterException with all that is wrong with the file, each with its line
   */
  static String[] expand(CommandLine tenor, String... arguments) {
    CommandLine command = tenor;
    int first = 0;
    while (first < arguments.length && command.getSubcommands().containsKey(arguments[first])) {
      command = command.getSubcommands().get(arguments[first++]);
    }
    List<String> typed = Arrays.asList(arguments).subList(first, arguments.length);
    String file = valueOf(NAME, typed);
    if (file == null || command.getCommandSpec().findOption(NAME) == null) {
      return arguments;
    }
    List<String> expanded = new ArrayList<>(Arrays.asList(arguments).subList(0, first));
    expanded.addAll(new Reading(command, file, typed).arguments());
    expanded.addAll(typed);
    return expanded.toArray(String[]::new);
  }

  private static String valueOf(String option, List<String> typed) {
    for (int i = 0; i < typed.size(); i++) {
      if (typed.get(i).startsWith(option + "=")) {
        return typed.get(i).substring(option.length() + 1);
      }
      if (typed.get(i).equals(option) && i + 1 < typed.size()) {
        return typed.get(i + 1);
      }
    }
    return null;
  }

  /** One file on its way to arguments of one command. */
  private static final class Reading {
    private final CommandLine command;
    private final String file;
    private final List<String> typed;
    private final List<String> arguments = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Reading(CommandLine command, String file, List<String> typed) {
      this.command = command;
      this.file = file;
      this.typed = typed;
    }

    List<String> arguments() {
      Node root = compose();
      if (root instanceof MappingNode options) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple entry : options.getValue()) {
          add(entry, seen);
        }
      } else if (root != null) {
        problem(root, "not options: a line reads \"name: value\"");
      }
      if (!problems.isEmpty()) {
        throw new ParameterException(command, String.join("\n", problems));
      }
      return arguments;
    }

    private Node compose() {
      try {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        return new Yaml(limits).compose(new StringReader(Files.readString(Path.of(file))));
      } catch (NoSuchFileException | InvalidPathException e) {
        problems.add(NAME + " " + file + ": no such file");
      } catch (IOException e) {
        problems.add(NAME + " " + file + ": cannot be read as UTF-8 text");
      } catch (MarkedYAMLException e) {
        int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
        problems.add(file + ":" + line + ": not YAML: " + e.getProblem());
      } catch (YAMLException e) {
        problems.add(file + ": not YAML: " + e.getMessage());
      }
      return null;
    }

    private void add(NodeTuple entry, Set<String> seen) {
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problem(entry.getKeyNode(), "the name of an option is one word");
        return;
      }
      String name = "--" + key.getValue();
      OptionSpec option = command.getCommandSpec().findOption(name);
      if (option == null || name.equals(NAME) || option.usageHelp() || option.versionHelp()) {
        problem(key, "tenor " + command.getCommandName() + " has no option " + name);
      } else if (!seen.add(name)) {
        problem(key, name + " stands in the file twice");
      } else if (!isTyped(option)) {
        add(option, name, entry.getValueNode());
      }
    }

    private boolean isTyped(OptionSpec option) {
      return typed.stream()
          .map(word -> word.split("=", 2)[0])
          .anyMatch(word -> Arrays.asList(option.names()).contains(word));
    }

    private void add(OptionSpec option, String name, Node value) {
      if (value instanceof SequenceNode list && option.isMultiValue()) {
        list.getValue().forEach(item -> addWord(option, name, item));
      } else if (value instanceof MappingNode pairs && option.isMultiValue()) {
        for (NodeTuple pair : pairs.getValue()) {
          if (pair.getKeyNode() instanceof ScalarNode key
              && pair.getValueNode() instanceof ScalarNode item) {
            arguments.add(name + "=" + key.getValue() + "=" + item.getValue());
          } else {
            problem(pair.getKeyNode(), name + " takes pairs of words");
          }
        }
      } else {
        addWord(option, name, value);
      }
    }

    private void addWord(OptionSpec option, String name, Node value) {
      if (!(value instanceof ScalarNode word)) {
        problem(value, name + " takes one value");
      } else if (option.arity().max() == 0) {
        addFlag(name, word);
      } else if (word.getTag().equals(Tag.NULL) || word.getValue().isEmpty()) {
        problem(word, name + " has no value");
      } else {
        arguments.add(name + "=" + word.getValue());
      }
    }

    private void addFlag(String name, ScalarNode word) {
      switch (word.getValue()) {
        case "true" -> arguments.add(name);
        case "false" -> {} // as if it were not there
        default -> problem(word, name + " is true or false");
      }
    }

    private void problem(Node at, String what) {
      problems.add(file + ":" + (at.getStartMark().getLine() + 1) + ": " + what);
    }
  }
}
