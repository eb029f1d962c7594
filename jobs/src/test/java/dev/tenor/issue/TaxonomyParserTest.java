package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.yaml.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaxonomyParserTest {
  private static final String SOUND =
      """
      name: two
      issues:
        - id: war
          label: War
          definition: Fighting.
          terms: [war]
          examples: [A war., Two wars.]
        - id: peace
          label: Peace
          definition: No fighting.
          parent: war
          aliases: [calm]
          terms:
            - peace
            - {terms: [deal], near: [war], within: 4 words}
          examples: [At peace., A deal to end the war.]
      """;

  @Test
  void aSoundFileGivesATaxonomy() {
    ParsedTaxonomy parsed = parse(SOUND);

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.taxonomy().name()).isEqualTo("two");
    assertThat(parsed.taxonomy().version()).matches("[0-9a-f]{16}");
    assertThat(parsed.taxonomy().issues()).extracting(Issue::id).containsExactly("war", "peace");
    Issue peace = parsed.taxonomy().issues().get(1);
    assertThat(peace.parent()).isEqualTo("war");
    assertThat(peace.aliases()).containsExactly("calm");
    assertThat(peace.terms().get(1).near())
        .isEqualTo(new Witnesses(List.of("war"), Scope.WORDS, 4));
  }

  @Test
  void theVersionIsThatOfTheBytes() {
    assertThat(parse(SOUND).taxonomy().version()).isEqualTo(parse(SOUND).taxonomy().version());
    assertThat(parse(SOUND + "\n# more").taxonomy().version())
        .isNotEqualTo(parse(SOUND).taxonomy().version());
  }

  @Test
  void theSameIdTwiceIsRefused() {
    assertThat(problemsAfter("id: peace", "id: war"))
        .contains("test.yaml:8: issue \"war\": the id is taken already");
  }

  @Test
  void anAliasThatNamesAnotherIssueIsRefused() {
    assertThat(problemsAfter("[calm]", "[war]"))
        .contains("test.yaml:8: issue \"peace\": alias \"war\" names issue \"war\" already");
  }

  @Test
  void anIdMustBeFitForColumnsAndLinks() {
    assertThat(problemsAfter("id: peace", "id: Peace Deal"))
        .contains(
            "test.yaml:8: issue \"Peace Deal\": an id has small letters, digits and single"
                + " hyphens");
  }

  @Test
  void anUnknownParentIsRefused() {
    assertThat(problemsAfter("parent: war", "parent: wars"))
        .containsExactly("test.yaml:11: issue \"peace\": unknown parent \"wars\"");
  }

  @Test
  void parentsInACircleAreRefused() {
    assertThat(problemsAfter("definition: Fighting.", "definition: Fighting.\n    parent: peace"))
        .containsExactly(
            "test.yaml:6: issue \"war\": its parents lead back to itself",
            "test.yaml:12: issue \"peace\": its parents lead back to itself");
  }

  @Test
  void anIssueWithoutTermsIsRefused() {
    assertThat(problemsAfter("terms: [war]", "terms: []"))
        .contains("test.yaml:6: issue \"war\": no terms");
    assertThat(problemsAfter("    terms: [war]\n", ""))
        .contains("test.yaml:3: issue \"war\": no terms");
  }

  @Test
  void badPatternsAreNamed() {
    assertThat(problemsAfter("terms: [war]", "terms: [war, \"wa*\"]"))
        .contains(
            "test.yaml:6: issue \"war\", term \"wa*\": \"wa*\" has fewer than 3 letters before the"
                + " star");
    assertThat(problemsAfter("terms: [war]", "terms: [war, \"war (cold)\"]"))
        .contains(
            "test.yaml:6: issue \"war\", term \"war (cold)\": \"(cold)\" has a character that no"
                + " word has: (");
    assertThat(problemsAfter("terms: [war]", "terms: [war, \"=cold*\"]"))
        .contains(
            "test.yaml:6: issue \"war\", term \"=cold*\": \"=cold*\" is exact (=) and asks for more"
                + " forms (*)");
    assertThat(problemsAfter("terms: [war]", "terms: [war, \"cold/ war\"]"))
        .contains(
            "test.yaml:6: issue \"war\", term \"cold/ war\": \"cold/\" has an empty alternative");
    assertThat(problemsAfter("terms: [war]", "terms: [war, \"<colds> war\"]"))
        .contains(
            "test.yaml:6: issue \"war\", term \"<colds> war\": \"<colds>\" names no list; known are"
                + " []");
  }

  @Test
  void aTermThatIsADictionaryIsRefused() {
    String many = "a/b/c/d/e/f/g/h/i/j";

    assertThat(
            problemsAfter("terms: [war]", "terms: [war, " + (many + " ").repeat(4).strip() + "]"))
        .anyMatch(problem -> problem.endsWith("stands for more than 5000 phrases"));
  }

  @Test
  void unknownKeysAreRefusedWithTheKnownOnes() {
    assertThat(problemsAfter("aliases:", "alias:"))
        .containsExactly(
            "test.yaml:12: issue \"peace\": unknown key \"alias\"; known are aliases, definition,"
                + " examples, id, label, not_in, parent, terms");
    assertThat(problemsAfter("near: [war]", "nears: [war]"))
        .anyMatch(p -> p.contains("unknown key \"nears\""));
    assertThat(problemsAfter("name: two", "name: two\ntitle: x"))
        .anyMatch(p -> p.startsWith("test.yaml:2: taxonomy: unknown"));
  }

  @Test
  void aKeyWrittenTwiceIsRefused() {
    assertThat(problemsAfter("label: Peace", "label: Peace\n    label: Calm"))
        .containsExactly("test.yaml:10: issue \"peace\": key \"label\" is written twice");
  }

  @Test
  void missingTextsAreNamed() {
    assertThat(problemsAfter("    label: Peace\n", ""))
        .containsExactly("test.yaml:8: issue \"peace\": \"label\" is missing or empty");
    assertThat(problemsAfter("name: two\n", ""))
        .contains("test.yaml:1: taxonomy: \"name\" is missing or empty");
  }

  @Test
  void anExampleThatDoesNotMatchIsRefused() {
    assertThat(problemsAfter("At peace.", "At rest."))
        .containsExactly("test.yaml:16: issue \"peace\": no term matches the example \"At rest.\"");
  }

  @Test
  void examplesAreReadByTheRealMatcher() {
    assertThat(problemsAfter("A deal to end the war.", "A deal."))
        .containsExactly("test.yaml:16: issue \"peace\": no term matches the example \"A deal.\"");
  }

  @Test
  void anIssueNeedsTwoExamples() {
    assertThat(problemsAfter("[A war., Two wars.]", "[A war.]"))
        .containsExactly("test.yaml:7: issue \"war\": 1 examples, and 2 are the least");
  }

  @Test
  void aTermTwiceInOneIssueIsRefused() {
    assertThat(
            problemsAfter("- peace\n", "- peace\n      - war/Peace treaty\n      - peace treaty\n"))
        .containsExactly(
            "test.yaml:16: issue \"peace\", term \"peace treaty\": \"peace treaty\" is a term"
                + " already on line 15");
    assertThat(problemsAfter("- peace\n", "- peace\n      - {terms: [peace], near: [war]}\n"))
        .containsExactly(
            "test.yaml:15: issue \"peace\", term \"peace\": \"peace\" is a term already on line"
                + " 14");
  }

  @Test
  void aTermMayStandTwiceUnderDifferentConditions() {
    assertThat(problemsAfter("- peace\n", "- peace\n      - {terms: [deal], weak: article}\n"))
        .isEmpty();
  }

  @Test
  void conditionsMustMakeSense() {
    assertThat(problemsAfter("within: 4 words", "within: 4 miles"))
        .containsExactly(
            "test.yaml:15: issue \"peace\": \"within\" is sentence, paragraph, article or a number"
                + " of words");
    assertThat(problemsAfter("near: [war], within: 4 words", "within: sentence"))
        .contains("test.yaml:15: issue \"peace\": \"within\" without \"near\" or \"not_near\"");
    assertThat(problemsAfter("near: [war], within: 4 words", "weak: word"))
        .contains("test.yaml:15: issue \"peace\": \"weak\" is sentence, paragraph, article");
    assertThat(problemsAfter("near: [war], within: 4 words", "weak: sentence, witnesses: 2"))
        .contains(
            "test.yaml:15: issue \"peace\": \"witnesses\" is a number from 1 to 99 beside \"weak:"
                + " article\"");
    assertThat(problemsAfter("near: [war]", "near: []"))
        .contains("test.yaml:15: issue \"peace\": \"near\" has no phrases");
  }

  @Test
  void allProblemsAreToldAtOnceInOrderOfLines() {
    String bad =
        SOUND
            .replace("Two wars.", "Two lamps.")
            .replace("parent: war", "parent: none")
            .replace("label: War", "lable: War");

    assertThat(parse(bad).taxonomy()).isNull();
    assertThat(parse(bad).problems())
        .extracting(Problem::line)
        .isSorted()
        .hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void whatIsNoTaxonomyIsRefusedWithItsLine() {
    assertThat(problems("")).containsExactly("test.yaml:1: not a taxonomy: the file has no keys");
    assertThat(problems("just words"))
        .containsExactly("test.yaml:1: not a taxonomy: the file has no keys");
    assertThat(problems("name: x\nissues: ["))
        .allMatch(problem -> problem.startsWith("test.yaml:2: not YAML:"));
    assertThat(problems("name: x\n\tissues: 1"))
        .allMatch(problem -> problem.startsWith("test.yaml:2: not YAML:"));
    assertThat(problems("name: x\n# \u0007"))
        .containsExactly("test.yaml:2: not YAML: the character U+0007");
    assertThat(problems("name: x\nissues: []")).contains("test.yaml:2: taxonomy: no issues");
    assertThat(problems("name: x\nissues:\n - words"))
        .contains("test.yaml:3: taxonomy: an issue is a section with an id");
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
    byte[] latin = "name: x\nissues:\n - id: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TaxonomyParser.parse("test.yaml", latin).problems())
        .extracting(Problem::toString)
        .contains("test.yaml:3: not UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoProblem() {
    assertThat(problems("\uFEFF" + SOUND)).isEmpty();
  }

  @Test
  void wordsThatYamlWouldReadAsSomethingElseStayWords() {
    assertThat(problemsAfter("[war]", "[war, no, 1945, off]")).isEmpty();
  }

  private static List<String> problemsAfter(String original, String replacement) {
    assertThat(SOUND).contains(original);
    return problems(SOUND.replace(original, replacement));
  }

  private static List<String> problems(String yaml) {
    return parse(yaml).problems().stream().map(Problem::toString).toList();
  }

  private static ParsedTaxonomy parse(String yaml) {
    return TaxonomyParser.parse("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
