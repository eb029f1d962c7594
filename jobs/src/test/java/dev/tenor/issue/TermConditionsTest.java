package dev.tenor.issue;

import static dev.tenor.issue.MatcherFixture.issue;
import static dev.tenor.issue.MatcherFixture.withIssues;
import static dev.tenor.issue.MatcherFixture.withTerms;
import static dev.tenor.issue.MatcherFixture.withTop;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermConditionsTest {
  @Test
  void termsThatAskForWitnessesCountOnlyInTheirSentence() {
    MatcherFixture wall = withTerms("{terms: [wall, fence], near: [border, Mexic*]}");

    assertThat(wall.in("The fence along the border fell.")).containsExactly("it:fence");
    assertThat(wall.in("The wall fell. The border is far.")).isEmpty();
  }

  @Test
  void distancesAreCountedInWordsToEitherSide() {
    MatcherFixture wall = withTerms("{terms: wall, near: border, within: 3 words}");

    assertThat(wall.in("a wall on the border")).hasSize(1);
    assertThat(wall.in("the border has no wall")).hasSize(1);
    assertThat(wall.in("a wall far from the border")).isEmpty();
    assertThat(wall.in("A wall. Border.")).isEmpty();
  }

  @Test
  void witnessesMayStandInTheParagraphOrTheArticle() {
    MatcherFixture paragraph = withTerms("{terms: wall, near: border, within: paragraph}");
    MatcherFixture article = withTerms("{terms: wall, near: border, within: article}");

    assertThat(paragraph.in("A wall. The border.")).hasSize(1);
    assertThat(paragraph.in("A wall.\nThe border.")).isEmpty();
    assertThat(article.in("A wall.\nThe border.")).hasSize(1);
    assertThat(article.in("The border", "A wall.")).hasSize(1);
    assertThat(article.in("The fence", "A wall.")).isEmpty();
  }

  @Test
  void aTermIsNotItsOwnWitness() {
    MatcherFixture talks = withTerms("{terms: peace talks, near: [talks, envoy]}");

    assertThat(talks.in("The peace talks failed.")).isEmpty();
    assertThat(talks.in("The peace talks and other talks failed.")).hasSize(1);
  }

  @Test
  void unwantedNeighboursKeepATermFromCounting() {
    MatcherFixture black = withTerms("{terms: black, not_near: [tie, market], within: sentence}");

    assertThat(black.in("Wear black and a tie.")).isEmpty();
    assertThat(black.in("Wear black. A tie is too much.")).hasSize(1);
  }

  @Test
  void termsDoNotCountInsidePhrasesTheyAreKeptOutOf() {
    MatcherFixture trade = withTerms("{terms: trade, not_in: [trade~ insult, World Trade Center]}");

    assertThat(trade.in("They trade insults at the World Trade Center about trade."))
        .containsExactly("it:trade");
  }

  @Test
  void aPhraseThatIsTheTermItselfKeepsItOut() {
    assertThat(withTerms("{terms: wage*, not_in: [wages war]}").in("He wages war.")).isEmpty();
    assertThat(withTerms("{terms: wage~, not_in: [=waged]}").in("waged, wages"))
        .containsExactly("it:wages");
  }

  @Test
  void whatAnIssueIsKeptOutOfHoldsForAllItsTerms() {
    MatcherFixture both =
        withIssues(
            issue("money", "bank", "{terms: account, near: bank}")
                + "    not_in: [West Bank, on account of]\n",
            issue("place", "bank"));

    assertThat(both.in("On account of a bank in the West Bank"))
        .containsExactly("money:bank", "place:bank", "place:Bank");
  }

  @Test
  void whatTheTaxonomyIgnoresHoldsForAllIssues() {
    MatcherFixture ignoring =
        withTop(
            "ignore: [Wall Street Journal]\n",
            issue("wall", "wall"),
            issue("street", "wall street"));

    assertThat(ignoring.in("The Wall Street Journal on Wall Street"))
        .containsExactly("street:Wall Street");
  }

  @Test
  void weakTermsNeedAnotherTermInTheirSentence() {
    MatcherFixture bank = withTerms("lender", "{terms: [account, fee], weak: sentence}");

    assertThat(bank.in("The lender opened accounts. Accounts have fees."))
        .containsExactly("it:lender", "it:accounts");
  }

  @Test
  void weakTermsMayFindTheirWitnessInTheParagraphOrTheArticle() {
    MatcherFixture paragraph = withTerms("lender", "{terms: account, weak: paragraph}");
    MatcherFixture article = withTerms("lender", "{terms: account, weak: article}");

    assertThat(paragraph.in("The lender. Accounts.\nAccounts."))
        .containsExactly("it:lender", "it:Accounts");
    assertThat(article.in("The lender. Accounts.\nAccounts.")).hasSize(3);
    assertThat(article.in("A lender falls", "Accounts."))
        .containsExactly("it:lender", "it:Accounts");
    assertThat(article.in("Accounts", "A lender.")).containsExactly("it:Accounts", "it:lender");
  }

  @Test
  void weakTermsAreNoWitnessesForOneAnother() {
    assertThat(withTerms("{terms: [account, fee], weak: article}").in("Accounts have fees."))
        .isEmpty();
  }

  @Test
  void weakTermsMayAskForSeveralWitnesses() {
    MatcherFixture bank = withTerms("lender", "{terms: account, weak: article, witnesses: 2}");

    assertThat(bank.in("A lender. An account.")).containsExactly("it:lender");
    assertThat(bank.in("A lender. Another lender. An account.")).hasSize(3);
  }

  @Test
  void aTermThatDoesNotCountIsNoWitness() {
    MatcherFixture bank =
        withTerms("{terms: bank, not_in: [West Bank]}", "{terms: account, weak: article}");

    assertThat(bank.in("Accounts of the West Bank.")).isEmpty();
  }
}
