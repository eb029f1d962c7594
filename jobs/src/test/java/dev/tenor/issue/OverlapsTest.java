package dev.tenor.issue;

import static dev.tenor.issue.MatcherFixture.issue;
import static dev.tenor.issue.MatcherFixture.withIssues;
import static dev.tenor.issue.MatcherFixture.withTerms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  @Test
  void theLongestTermWins() {
    assertThat(withTerms("tax", "tax cut", "income tax cut").in("an income tax cut"))
        .containsExactly("it:income tax cut");
  }

  @Test
  void aLongerTermOfAnotherIssueWinsToo() {
    MatcherFixture both = withIssues(issue("trade", "trade"), issue("education", "trade school"));

    assertThat(both.in("Trade schools and trade"))
        .containsExactly("education:Trade schools", "trade:trade");
  }

  @Test
  void theSameWordsMayMentionTwoIssues() {
    MatcherFixture both =
        withIssues(issue("courts", "Citizens United"), issue("money", "citizens united"));

    assertThat(both.in("After Citizens United"))
        .containsExactly("courts:Citizens United", "money:Citizens United");
  }

  @Test
  void theSameWordsMentionAnIssueOnce() {
    assertThat(
            withTerms("negotiat*", "{terms: negotiations, near: peace}").in("peace negotiations"))
        .hasSize(1);
  }

  @Test
  void ofTermsOfOneIssueThatOverlapTheLongerStays() {
    MatcherFixture debt = withTerms("student loan", "loan forgiveness plan");

    assertThat(debt.in("a student loan forgiveness plan"))
        .containsExactly("it:loan forgiveness plan");
  }

  @Test
  void ofTermsAsLongTheFirstStays() {
    assertThat(withTerms("one two", "two six").in("one two six")).containsExactly("it:one two");
  }

  @Test
  void termsOfTwoIssuesMayOverlapInPart() {
    MatcherFixture both =
        withIssues(issue("health", "health care tax"), issue("taxes", "tax credit"));

    assertThat(both.in("a health care tax credit"))
        .containsExactly("health:health care tax", "taxes:tax credit");
  }

  @Test
  void aLongerTermThatDoesNotCountHidesNothing() {
    MatcherFixture both =
        withIssues(issue("a", "wall"), issue("b", "{terms: wall street, near: bank}"));

    assertThat(both.in("Wall Street")).containsExactly("a:Wall");
    assertThat(both.in("Wall Street and its banks")).containsExactly("b:Wall Street");
  }

  @Test
  void mentionsComeInOrderTheTitleFirst() {
    List<IssueMention> mentions = withTerms("war", "peace").mentionsIn("War", "After peace, war.");

    assertThat(mentions)
        .extracting(IssueMention::field)
        .containsExactly(Field.TITLE, Field.TEXT, Field.TEXT);
    assertThat(mentions).extracting(mention -> mention.span().start()).containsExactly(0, 6, 13);
    assertThat(mentions).extracting(IssueMention::term).containsExactly("war", "peace", "war");
  }
}
