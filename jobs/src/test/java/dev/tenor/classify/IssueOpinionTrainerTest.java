package dev.tenor.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.TestSession;
import dev.tenor.issue.Candidate;
import dev.tenor.issue.Evidence;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.IssueOpinionModel;
import dev.tenor.issue.IssueWords;
import dev.tenor.issue.TaxonomyParser;
import dev.tenor.model.SplitText;
import dev.tenor.text.SentenceSplitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IssueOpinionTrainerTest {
  /** Where {@link Evidence} says how much the words of the sentence speak for the issue. */
  private static final int MARGIN = 15;

  private static final List<String> ISSUES = List.of("ferry", "noise", "tolls");
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();
  private static final IssueMatcher MATCHER = matcher();

  private static List<SentenceLesson> lessons;
  private static IssueWords words;

  private static IssueMatcher matcher() {
    StringBuilder yaml = new StringBuilder("name: quay\nissues:\n");
    for (String[] issue :
        new String[][] {{"ferry", "ferry"}, {"noise", "noise"}, {"tolls", "toll"}}) {
      yaml.append(
          "  - id: %s\n    label: a\n    definition: b\n    terms: [%s]\n"
              .formatted((Object[]) issue));
      yaml.append("    examples: [A %s., One %s.]\n".formatted(issue[1], issue[1]));
    }
    byte[] bytes = yaml.toString().getBytes(StandardCharsets.UTF_8);
    return IssueMatcher.of(TaxonomyParser.parse("quay.yaml", bytes).taxonomy());
  }

  /** Where ferries are, there is a harbour; where noise is, there are hammers. */
  @BeforeAll
  static void learn() throws IOException {
    IssueLessons teacher = new IssueLessons(ISSUES, MATCHER);
    lessons = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String id = "a%02d".formatted(i);
      lessons.addAll(
          teacher.of(
              id,
              null,
              SPLITTER.split(
                  i % 2 == 0
                      ? "The ferry left the harbour. The ferry came at %d. Orla slept. Nobody wept."
                          .formatted(i)
                      : "The noise of hammers woke us. That noise lasted %d days. Orla slept. Nobody wept."
                          .formatted(i))));
    }
    words = IssueWordsTrainer.train(TestSession.spark(), ISSUES, lessons);
  }

  private static double margin(String sentence) {
    SplitText text = SPLITTER.split("The ferry is old. " + sentence);
    List<Candidate> candidates = Evidence.candidates(text, MATCHER.explain(null, text), words);
    return candidates.get(1).features()[MARGIN];
  }

  @Test
  void wordsThatStandBesideATermSpeakForItsIssue() {
    assertThat(margin("The harbour sleeps.")).isGreaterThan(margin("The hammers sleep.") + 1);
  }

  @Test
  void issuesWithTooFewSentencesAreNotLearnt() {
    assertThat(words.issueIds()).containsExactly("ferry", "noise");
  }

  @Test
  void aCorpusOfOneSentenceTeachesNothing() throws IOException {
    List<SentenceLesson> few =
        new IssueLessons(ISSUES, MATCHER).of("a", null, SPLITTER.split("The ferry sank."));

    assertThat(IssueWordsTrainer.train(TestSession.spark(), ISSUES, few).issueIds()).isEmpty();
  }

  @Test
  void labelsTellWhatEvidenceIsWorthAndTheSameLabelsGiveTheSameBytes() throws IOException {
    List<JudgedCandidate> judged = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double[] features = new double[Evidence.WIDTH];
      features[MARGIN] = i % 4 - 1.5;
      for (boolean isMention : new boolean[] {true, false}) {
        Candidate candidate = new Candidate("ferry", i, isMention, false, features);
        judged.add(new JudgedCandidate(candidate, i % 4 > 1));
      }
    }
    IssueOpinionModel model = IssueOpinionTrainer.train(TestSession.spark(), words, judged);

    assertThat(model.probability(judged.get(6).candidate())).isGreaterThan(.8);
    assertThat(model.probability(judged.get(0).candidate())).isLessThan(.2);
    IssueWords again = IssueWordsTrainer.train(TestSession.spark(), ISSUES, lessons);
    assertThat(IssueOpinionTrainer.train(TestSession.spark(), again, judged).toBytes())
        .isEqualTo(model.toBytes());
  }

  @Test
  void labelsOfOneKindAreRefused() {
    Candidate candidate = new Candidate("ferry", 0, true, false, new double[Evidence.WIDTH]);

    assertThatThrownBy(
            () ->
                IssueOpinionTrainer.train(
                    TestSession.spark(), words, List.of(new JudgedCandidate(candidate, true))))
        .isInstanceOf(LabelProblem.class)
        .hasMessageContaining("1 of 1");
  }
}
