package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What documents tell a reader to type is what Tenor takes, and what they link to is there. */
class DocumentedCommandsTest {
  private static final Path DOCS = Path.of("jobs/docs");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)\\s]*)?\\)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @Test
  void theReferenceOfOptionsIsWhatTheHelpSays() throws Exception {
    Path made = Files.createDirectories(Path.of("jobs/target")).resolve("options.md");
    Files.writeString(made, OptionsPage.markdown());

    assertThat(Files.readString(DOCS.resolve("options.md")))
        .as("write it anew: cp jobs/target/options.md jobs/docs/options.md")
        .isEqualTo(OptionsPage.markdown());
  }

  /** Where a line is none, picocli complains on the user's terminal. */
  @Test
  void everyLineOfHelpIsAFormat() {
    assertThat(linesOfHelp(Tenor.line()))
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> assertThat(String.format(line)).isNotNull());
  }

  private static List<String> linesOfHelp(CommandLine command) {
    List<String> lines = new ArrayList<>();
    CommandSpec spec = command.getCommandSpec();
    lines.addAll(List.of(spec.usageMessage().description()));
    spec.args().forEach(argument -> lines.addAll(List.of(argument.description())));
    command.getSubcommands().values().forEach(below -> lines.addAll(linesOfHelp(below)));
    return lines;
  }

  @Test
  void everyCommandIsTakenWithItsOptions() throws Exception {
    int commands = 0;
    for (Path page : pages()) {
      for (String command : commands(Files.readString(page))) {
        commands++;
        assertThat(complaint(command)).as(page + ": " + command).isEmpty();
      }
    }
    assertThat(commands).isGreaterThan(25);
  }

  @Test
  void everyLinkLeadsToAFile() throws Exception {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```|`[^`\n]*`", ""));
      while (link.find()) {
        assertThat(page.resolveSibling(link.group(1)).normalize()).as(page.toString()).exists();
      }
    }
  }

  @Test
  void everyPageHasItsPlaceInTheIndex() throws Exception {
    String index = Files.readString(DOCS.resolve("README.md"));
    assertThat(index).contains("## Tutorial", "## How-to", "## Explanation", "## Reference");
    for (Path page : pages()) {
      if (page.startsWith(DOCS) && !page.endsWith("README.md")) {
        String name = DOCS.relativize(page).toString();
        assertThat(index.split(Pattern.quote("](" + name + ")"), -1)).as(name).hasSize(2);
      }
    }
  }

  private static List<Path> pages() throws Exception {
    try (Stream<Path> docs = Files.list(DOCS)) {
      return Stream.concat(
              Stream.of(Path.of("README.md"), Path.of(".github/CONTRIBUTING.md")),
              docs.filter(page -> page.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }

  /** Lines of code blocks that call the launcher, continued lines joined. */
  private static List<String> commands(String page) {
    List<String> commands = new ArrayList<>();
    String[] parts = page.split("```");
    for (int i = 1; i < parts.length; i += 2) {
      parts[i]
          .replaceAll("\\\\\n\\s*", "")
          .lines()
          .map(line -> line.replaceFirst("^([A-Z_]+=\\S* )+", ""))
          .filter(line -> line.startsWith("./tenor "))
          .map(line -> line.substring("./tenor ".length()).replaceFirst(" [>#|].*", ""))
          .forEach(commands::add);
    }
    return commands;
  }

  private static String complaint(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group().replaceAll("^['\"]|['\"]$", ""));
    }
    try {
      Tenor.line().parseArgs(words.toArray(String[]::new));
      return "";
    } catch (ParameterException wrong) {
      return wrong.getMessage();
    }
  }
}
