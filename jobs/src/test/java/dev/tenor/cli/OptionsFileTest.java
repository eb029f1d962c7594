package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Options from a file are those that would have been typed. */
class OptionsFileTest {
  @TempDir private Path folder;

  /** A command with an option of each shape. */
  private static CommandSpec sing() {
    return CommandSpec.create()
        .name("sing")
        .mixinStandardHelpOptions(true)
        .addOption(OptionSpec.builder("--songs").arity("1..*").type(List.class).build())
        .addOption(OptionSpec.builder("--key").arity("1").type(String.class).build())
        .addOption(OptionSpec.builder("--words").type(Map.class).build())
        .addOption(OptionSpec.builder("--loud").arity("0").type(boolean.class).build());
  }

  @Test
  void keysAreLongNamesListsRepeatAndSectionsArePairs() throws IOException {
    assertThat(expand("songs: [one two, '3']\nkey: C sharp\nwords: {a: b, c: d=e}\nloud: true\n"))
        .containsExactly(
            "sing",
            "--songs=one two",
            "--songs=3",
            "--key=C sharp",
            "--words=a=b",
            "--words=c=d=e",
            "--loud",
            "--options",
            file().toString());
  }

  @Test
  void theCommandLineWinsOptionByOption() throws IOException {
    assertThat(expand("songs: [one]\nkey: C\nloud: false\n", "--key=D"))
        .containsExactly("sing", "--songs=one", "--options", file().toString(), "--key=D");
  }

  @Test
  void withoutAFileNothingChanges() {
    assertThat(OptionsFile.expand(choir(), "sing", "--key", "--options"))
        .containsExactly("sing", "--key", "--options");
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    assertThat(expand("# nothing yet\n")).containsExactly("sing", "--options", file().toString());
  }

  @Test
  void allProblemsAreToldWithTheirLines() {
    refused(
        "tempo: 3\nkey: [a, b]\nkey: C\nsongs:\nloud: maybe\noptions: x\nhelp: true\n? [a]\n: b\n",
        ":1: tenor sing has no option --tempo",
        ":2: --key takes one value",
        ":3: --key stands in the file twice",
        ":4: --songs has no value",
        ":5: --loud is true or false",
        ":6: tenor sing has no option --options",
        ":7: tenor sing has no option --help",
        ":8: the name of an option is one word");
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() {
    refused("key: C\n  songs: [\n", ":2: not YAML");
    refused("key: 'C\n", "not YAML");
    refused("- key\n", ":1: not options");
    refused("key: \u0007\n", "not YAML");
    refused("a: &a [*a]\n", "");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OptionsFile.expand(choir(), "sing", "--options=gone.yaml"))
        .isInstanceOf(ParameterException.class)
        .hasMessage("--options gone.yaml: no such file");
  }

  private void refused(String yaml, String... messages) {
    assertThatThrownBy(() -> expand(yaml))
        .isInstanceOf(ParameterException.class)
        .message()
        .contains(messages);
  }

  private String[] expand(String yaml, String... typed) throws IOException {
    Files.writeString(file(), yaml);
    String[] arguments = new String[typed.length + 3];
    arguments[0] = "sing";
    arguments[1] = "--options";
    arguments[2] = file().toString();
    System.arraycopy(typed, 0, arguments, 3, typed.length);
    return OptionsFile.expand(choir(), arguments);
  }

  private Path file() {
    return folder.resolve("options.yaml");
  }

  private static CommandLine choir() {
    CommandLine choir =
        new CommandLine(CommandSpec.create()).addSubcommand("sing", new CommandLine(sing()));
    OptionsFile.offerTo(choir, "sing");
    return choir;
  }
}
