package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Types what {@code jobs/docs/tutorial.md} tells to type, and looks for what it shows. */
final class TutorialTrial {
  private static final String RUN = "./tenor run --input data/sample --warehouse out";

  private final Path warehouse;
  private final String printedByRun;
  private final ExternalTablesTrial.Printed printed;

  /**
   * @param warehouse that the run of the sample has filled
   * @param printedByRun what that run said
   * @param printed runs any other command
   */
  TutorialTrial(Path warehouse, String printedByRun, ExternalTablesTrial.Printed printed) {
    this.warehouse = warehouse;
    this.printedByRun = printedByRun;
    this.printed = printed;
  }

  void showsWhatItsCommandsPrint() throws Exception {
    String[] parts = Files.readString(Path.of("jobs/docs/tutorial.md")).split("```");
    String last = "";
    int commands = 0;
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith("sh\n")) {
        List<String> typed = parts[i].substring(3).lines().toList();
        for (String line : typed) {
          last = type(line);
          commands++;
        }
      } else {
        assertThat(parts[i]).startsWith("text\n");
        for (String line : parts[i].substring(5).lines().toList()) {
          // A line that ends in dots shows how it begins: figures of tone hang on the processor.
          String shown = line.replaceFirst(" *\\.\\.\\.$", "");
          assertThat(last).as("the tutorial shows: " + line).contains(shown);
        }
      }
    }
    assertThat(commands).isGreaterThan(5);
  }

  private String type(String line) {
    if (line.equals(RUN)) {
      return printedByRun;
    }
    assertThat(line).startsWith("./tenor ");
    return printed.of(
        Arrays.stream(line.substring("./tenor ".length()).split(" "))
            .map(word -> word.replaceFirst("^out(?=/|$)", warehouse.toString()))
            .toArray(String[]::new));
  }
}
