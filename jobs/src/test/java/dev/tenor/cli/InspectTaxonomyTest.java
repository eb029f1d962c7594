package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTaxonomyTest {
  private static final String TAXONOMY =
      """
      name: harbour
      issues:
        - id: ferry
          label: Ferries
          definition: Ferry lines.
          terms:
            - ferry
            - hovercraft
            - timetable
            - terms: [crew]
              near: [harbour]
            - terms: [delay]
              weak: article
          examples: [The ferry is late., The ferries run.]
        - id: work
          label: Work
          definition: Work in the port.
          terms: [docker, timetable]
          examples: [A docker sings., The dockers strike.]
      """;

  @TempDir private Path folder;
  private Path taxonomy;
  private Path corpus;

  @BeforeEach
  void writeFiles() throws Exception {
    taxonomy = Files.writeString(folder.resolve("harbour.yaml"), TAXONOMY);
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("one.txt"), "The ferry sank. Ferries\u001b[2J sink.");
    Files.writeString(corpus.resolve("two.txt"), "The crew of Orla Venn slept through the delay.");
    Files.writeString(corpus.resolve("two-again.txt"), Files.readString(corpus.resolve("two.txt")));
  }

  private record Ended(int code, String out, String err) {}

  private static Ended inspect(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    PrintStream errors = System.err;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      String[] words = new String[arguments.length + 2];
      words[0] = "inspect";
      words[1] = "taxonomy";
      for (int i = 0; i < arguments.length; i++) {
        words[i + 2] = arguments[i].toString();
      }
      int code = Tenor.execute(words);
      return new Ended(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(terminal);
      System.setErr(errors);
    }
  }

  @Test
  void aTermShowsItsCountsAndSnippetsWithTheHitMarked() {
    Ended ended = inspect(taxonomy, "--against", corpus);

    assertThat(ended.code).isZero();
    assertThat(ended.out)
        .contains("2 articles, 0 records unreadable")
        .contains("ferry (Ferries): 2 mentions in 1 article\n")
        .containsPattern("one +The \\[ferry] sank\\.");
  }

  @Test
  void termsThatNeverCountAreListed() {
    assertThat(inspect(taxonomy, "--against", corpus).out)
        .contains("Never counts: hovercraft, timetable, crew (rejected 1), delay (rejected 1)");
  }

  @Test
  void sentencesThatAlmostMatchedSayWhyTheyDidNot() {
    assertThat(inspect(taxonomy, "--against", corpus).out)
        .contains("crew: none of its near phrases stands around it")
        .contains("delay: weak: no other term names its issue")
        .containsPattern("two(-again)? +The \\[crew] of Orla Venn slept");
  }

  @Test
  void termsOfTwoIssuesAreListed() {
    assertThat(inspect(taxonomy, "--against", corpus).out).contains("  timetable: ferry, work");
  }

  @Test
  void theLimitBoundsSnippets() {
    assertThat(inspect(taxonomy, "--against", corpus, "--limit", 1).out)
        .contains("[ferry]")
        .doesNotContain("[Ferries]");
    assertThat(inspect(taxonomy, "--against", corpus, "--limit", -1).code).isEqualTo(2);
  }

  @Test
  void everyLineFitsTheTerminalAndNothingSteersIt() {
    Ended ended = inspect("us-politics", "--against", "data/sample");

    assertThat(ended.out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    assertThat(inspect(taxonomy, "--against", corpus).out).doesNotContain("\u001b");
  }

  @Test
  void aWrongTaxonomyIsRefusedWithItsLines() throws Exception {
    Files.writeString(taxonomy, TAXONOMY.replace("near: [harbour]", "nearby: [harbour]"));

    Ended ended = inspect(taxonomy, "--against", corpus);

    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err).contains("harbour.yaml:11: ").contains("nearby");
    assertThat(ended.out).isEmpty();
  }

  /** An issue of five terms and two examples, as somebody adds it to a shipped file. */
  private static final String NEW_ISSUE =
      """
        - id: fishery
          label: Fishery
          definition: Fishing fleets and their quotas.
          terms: [fishery, trawler, fishing quota/fleet, cod, "=Grand Banks"]
          examples: [The trawlers stay in port., The fishing quotas rise.]
      """;

  private Path withNewIssue(String issue) throws Exception {
    String shipped = Files.readString(Path.of("data", "taxonomies", "us-politics.yaml"));
    return Files.writeString(folder.resolve("mine.yaml"), shipped + issue);
  }

  @Test
  void anIssueOfFiveTermsAndTwoExamplesIsFoundWithoutProgramming() throws Exception {
    Files.writeString(
        corpus.resolve("three.txt"), "Nobody has seen a trawler off Varsk since May.");

    Ended ended = inspect(withNewIssue(NEW_ISSUE), "--against", corpus);

    assertThat(ended.code).isZero();
    assertThat(ended.out).contains("fishery").contains("[trawler]");
  }

  @Test
  void aMistakeInALongFileIsToldWithItsLineInLessThanFiveSeconds() throws Exception {
    Path mine = withNewIssue(NEW_ISSUE.replace("cod,", "\"co*\","));
    int line = Files.readAllLines(mine).size() - 1;
    long start = System.nanoTime();

    Ended ended = inspect(mine, "--against", corpus);

    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.err).contains("mine.yaml:" + line + ": issue \"fishery\", term \"co*\"");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(5);
  }

  @Test
  void aMissingCorpusIsToldByItsExitCode() {
    assertThat(inspect(taxonomy, "--against", folder.resolve("nowhere")).code).isEqualTo(3);
  }
}
