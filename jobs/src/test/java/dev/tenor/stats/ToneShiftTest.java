package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ToneShiftTest {
  @Test
  void aPlantedTurnIsFoundWhereItIs() {
    PlantedTones tones = new PlantedTones(1).say(60, .5, .4, 0);
    int turn = tones.nextDay();
    ToneShift.Shift shift = ToneShift.in(tones.say(60, -.4, .4, 0).articles(), 1).orElseThrow();

    assertThat(shift.day()).isCloseTo(turn, within(14));
    assertThat(shift.pValue()).isLessThan(.001);
    assertThat(shift.change()).isBetween(-1.3, -.6);
    assertThat(shift.effectSize()).isLessThan(-.8);
    assertThat(shift.countBefore() + shift.countAfter()).isEqualTo(120);
    assertThat(shift.netToneBefore()).isGreaterThan(shift.netToneAfter());
  }

  @Test
  void anotherMixOfOutletsIsNoShift() {
    int shifts = 0;
    for (int seed = 0; seed < 100; seed++) {
      ToneShift.Article[] articles = new PlantedTones(seed).mix(100, .85).mix(100, .15).articles();
      shifts += ToneShift.in(articles, seed).filter(s -> s.pValue() <= .05).isPresent() ? 1 : 0;
    }

    assertThat(shifts).isLessThanOrEqualTo(10);
  }

  @Test
  void outletsThatNeverMeetInTimeCannotBeCompared() {
    ToneShift.Article[] articles = new PlantedTones(3).mix(60, 1).mix(60, 0).articles();

    assertThat(ToneShift.in(articles, 1).filter(s -> s.pValue() <= .05)).isEmpty();
  }

  @Test
  void manyAlikeStatementsOfOneArticleAreNoShift() {
    PlantedTones tones = new PlantedTones(4).say(60, 0, .4, 0);
    ToneShift.Article[] before = tones.articles();
    ToneShift.Article[] articles = new ToneShift.Article[before.length + 1];
    System.arraycopy(before, 0, articles, 0, before.length);
    articles[before.length] = new ToneShift.Article(tones.nextDay(), "outlet-0", -30, 30, 30);

    assertThat(ToneShift.in(articles, 1).filter(s -> s.pValue() <= .05)).isEmpty();
  }

  @Test
  void tooFewOnASideAreNotJudged() {
    assertThat(ToneShift.in(new PlantedTones(5).say(30, .2, .4, 0).articles(), 1)).isEmpty();
    assertThat(ToneShift.in(new ToneShift.Article[0], 1)).isEmpty();
  }

  @Test
  void oneToneAloneShiftsNothing() {
    assertThat(ToneShift.in(new PlantedTones(6).say(80, 0, 1, 0).articles(), 1)).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameShift() {
    ToneShift.Article[] articles =
        new PlantedTones(7).say(40, .1, .4, 0).say(40, 0, .4, 0).articles();

    assertThat(ToneShift.in(articles, 9)).isEqualTo(ToneShift.in(articles, 9));
  }

  @Test
  void aSplitIsNeverWithinADay() {
    ToneShift.Article[] articles = new ToneShift.Article[80];
    for (int i = 0; i < articles.length; i++) {
      int tone = i < 45 ? 1 : -1;
      articles[i] = new ToneShift.Article(100 + i / 10, "o", tone * (i % 3 == 0 ? 0 : 1), 1, 1);
    }
    ToneShift.Shift shift = ToneShift.in(articles, 1).orElseThrow();

    assertThat(shift.countBefore() % 10).isZero();
  }

  @Test
  void articlesOutOfOrderAreRefused() {
    ToneShift.Article[] articles = new ToneShift.Article[20];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = new ToneShift.Article(100 - i, "o", 0, 0, 1);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> ToneShift.in(articles, 1));
  }
}
