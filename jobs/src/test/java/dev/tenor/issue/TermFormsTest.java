package dev.tenor.issue;

import static dev.tenor.issue.MatcherFixture.withTerms;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermFormsTest {
  @Test
  void termsInsideWordsAreNotMentions() {
    MatcherFixture wall = withTerms("wall");

    assertThat(wall.in("Wallace papered the stonewall with wallpaper, walled in.")).isEmpty();
    assertThat(wall.in("The wall.")).containsExactly("it:wall");
  }

  @Test
  void wordsMatchTheirPlurals() {
    assertThat(withTerms("tariff").in("Tariffs")).containsExactly("it:Tariffs");
    assertThat(withTerms("treaty").in("two treaties")).containsExactly("it:treaties");
    assertThat(withTerms("tax").in("new taxes")).containsExactly("it:taxes");
    assertThat(withTerms("child").in("The children")).containsExactly("it:children");
    assertThat(withTerms("policewoman").in("policewomen")).containsExactly("it:policewomen");
    assertThat(withTerms("crisis").in("one crisis, two crises")).hasSize(2);
  }

  @Test
  void everyWordOfAPhraseMayBeInflected() {
    assertThat(withTerms("attorney general").in("The attorneys general met."))
        .containsExactly("it:attorneys general");
  }

  @Test
  void verbFormsMatchOnlyWhereTheyAreAskedFor() {
    assertThat(withTerms("court").in("He courted voters.")).isEmpty();
    assertThat(withTerms("deport~").in("deport deports deported deporting deportation")).hasSize(4);
    assertThat(withTerms("invade~").in("invade invades invaded invading invader")).hasSize(4);
    assertThat(withTerms("ban~").in("bans banned banning")).hasSize(3);
    assertThat(withTerms("deny~").in("denies denied denying")).hasSize(3);
    assertThat(withTerms("guarantee~").in("guaranteed guaranteeing")).hasSize(2);
    assertThat(withTerms("withdraw~").in("withdrew withdrawn withdrawing")).hasSize(3);
  }

  @Test
  void aStarMatchesEveryWordThatBeginsSo() {
    assertThat(withTerms("negotiat*").in("negotiate negotiator's negotiations renegotiate"))
        .containsExactly("it:negotiate", "it:negotiator", "it:negotiations");
  }

  @Test
  void exactWordsMatchOnlyAsWritten() {
    assertThat(withTerms("=Fed").in("Feds fed the fed, and the Fed's chair FED it."))
        .containsExactly("it:Fed");
  }

  @Test
  void capitalsMustBeCapitals() {
    assertThat(withTerms("WHO").in("Who knows what the WHO says?")).containsExactly("it:WHO");
    assertThat(withTerms("super PAC").in("Super PACs and a super pac"))
        .containsExactly("it:Super PACs");
  }

  @Test
  void caseDoesNotMatterOtherwise() {
    assertThat(withTerms("Zika", "nato").in("ZIKA zika NATO Nato")).hasSize(4);
  }

  @Test
  void stopsInsideInitialsDoNotMatter() {
    assertThat(withTerms("UN").in("The U.N. and the UN, not the u.n."))
        .containsExactly("it:U.N", "it:UN");
    assertThat(withTerms("U.S. troops").in("US troops")).containsExactly("it:US troops");
  }

  @Test
  void hyphensAreBlanks() {
    assertThat(withTerms("cease-fire").in("a cease fire, a cease-fire, a cease\u2011fire"))
        .hasSize(3);
    assertThat(withTerms("Article 5").in("an Article-5-like promise"))
        .containsExactly("it:Article-5");
    assertThat(withTerms("immigrant").in("anti-immigrant")).containsExactly("it:immigrant");
  }

  @Test
  void possessiveEndingsDoNotMatter() {
    assertThat(withTerms("worker right").in("a worker's right, workers' rights")).hasSize(2);
    assertThat(withTerms("women's rights").in("women\u2019s rights"))
        .containsExactly("it:women\u2019s rights");
    assertThat(withTerms("bank account").in("the banks' accounts"))
        .containsExactly("it:banks' accounts");
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(withTerms("Peña").in("Pena, Peña, Pen\u0303a")).hasSize(3);
  }

  @Test
  void apostrophesInsideWordsMatter() {
    assertThat(withTerms("won't").in("won't won\u2019t wont")).hasSize(2);
  }

  @Test
  void datesWithASlashAreOneWord() {
    assertThat(withTerms("9/11").in("Since 9/11 and 9-11")).hasSize(2);
  }

  @Test
  void phrasesReachOverQuotationMarksButNotOverCommas() {
    MatcherFixture rigged = withTerms("rigged election");

    assertThat(rigged.in("a \u201crigged\u201d election")).hasSize(1);
    assertThat(rigged.in("It is rigged, election or not. So rigged (election).")).isEmpty();
  }

  @Test
  void phrasesEndWithTheirSentence() {
    assertThat(withTerms("wall street").in("They want a wall. Street by street.")).isEmpty();
    assertThat(withTerms("wall street").in("They want a wall\nStreet by street")).isEmpty();
  }

  @Test
  void slashesGiveAlternatives() {
    MatcherFixture guns = withTerms("gun/firearm law/control");

    assertThat(guns.in("gun laws, firearm control, gun shop, firearm law")).hasSize(3);
    assertThat(guns.mentionsIn(null, "firearm control").get(0).term())
        .isEqualTo("gun/firearm law/control");
  }

  @Test
  void namesOfListsStandForTheirEntries() {
    MatcherFixture war =
        MatcherFixture.withTop(
            "lists:\n  country: [Norvessa, Upper Karvelia]\n",
            MatcherFixture.issue("it", "war with <country>/Halmark"));

    assertThat(
            war.in("war with Norvessa, with Halmark; war with Halmark, wars with Upper Karvelia"))
        .containsExactly(
            "it:war with Norvessa", "it:war with Halmark", "it:wars with Upper Karvelia");
  }
}
