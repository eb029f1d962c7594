package dev.tenor.evaluate;

import dev.tenor.model.Span;
import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/** Counts statements that gold and run share, and whose speaker and tone are right. */
final class StatementTally {
  static final String ALL = "statement";
  static final String LOOSE = "statement_loose";
  static final String QUOTED = "statement_quoted";
  static final String INDIRECT = "statement_indirect";
  static final String SPEAKER = "speaker";
  static final String SPEAKER_OF_QUOTED = "speaker_quoted";
  static final String WITHOUT_NAME = "speaker_without_name";
  static final String ATTRIBUTED = "statement_attributed";

  private final List<GoldStatement> gold;
  private final List<RunArticle.Said> run;
  private final Characters characters;
  private final Tally tally;

  private StatementTally(
      List<GoldStatement> gold, List<RunArticle.Said> run, Characters characters, Tally tally) {
    this.gold = gold;
    this.run = run;
    this.characters = characters;
    this.tally = tally;
  }

  static void add(GoldArticle gold, RunArticle run, Characters characters, Tally tally) {
    StatementTally all = new StatementTally(gold.statements(), run.statements(), characters, tally);
    all.found(ALL, Matching.STRICT);
    List<Matching.Pair> pairs = all.found(LOOSE, Matching.LOOSE);
    all.speakers(SPEAKER, pairs);
    all.withoutName(pairs);
    all.attributed(pairs);
    all.tones(pairs);
    StatementTally quoted = all.only(characters::isQuoted);
    quoted.speakers(SPEAKER_OF_QUOTED, quoted.found(QUOTED, Matching.STRICT));
    all.only(spans -> !characters.isQuoted(spans)).found(INDIRECT, Matching.STRICT);
  }

  private StatementTally only(Predicate<List<Span>> kind) {
    return new StatementTally(
        gold.stream().filter(statement -> kind.test(statement.content())).toList(),
        run.stream().filter(said -> kind.test(said.content())).toList(),
        characters,
        tally);
  }

  private List<Matching.Pair> found(String name, double least) {
    List<BitSet> inGold = new ArrayList<>();
    gold.forEach(statement -> inGold.add(characters.inked(statement.content())));
    List<BitSet> inRun = new ArrayList<>();
    run.forEach(said -> inRun.add(characters.inked(said.content())));
    List<Matching.Pair> pairs = Matching.match(inGold, inRun, least);
    tally.addOutcome(name, pairs.size(), run.size(), gold.size());
    return pairs;
  }

  /** Names within the pairs: whether a person is named, and the right one. */
  private void speakers(String name, List<Matching.Pair> pairs) {
    long right = 0;
    long inRun = 0;
    long inGold = 0;
    for (Matching.Pair pair : pairs) {
      boolean named = gold.get(pair.gold()).isByNamedPerson();
      boolean same = named && isRightSpeaker(pair);
      right += same ? 1 : 0;
      inGold += named ? 1 : 0;
      // A right name counts for itself, whatever type the run gives its bearer.
      inRun += same || run.get(pair.run()).isByNamedPerson() ? 1 : 0;
    }
    tally.addOutcome(name, right, inRun, inGold);
  }

  /** Within the pairs: who is left unknown or unnamed, and whether nobody could name them. */
  private void withoutName(List<Matching.Pair> pairs) {
    long right = 0;
    long inRun = 0;
    long inGold = 0;
    for (Matching.Pair pair : pairs) {
      boolean silentRun = run.get(pair.run()).speakerName() == null;
      boolean silentGold = gold.get(pair.gold()).speaker().isEmpty();
      right += silentRun && silentGold ? 1 : 0;
      inRun += silentRun ? 1 : 0;
      inGold += silentGold ? 1 : 0;
    }
    tally.addOutcome(WITHOUT_NAME, right, inRun, inGold);
    tally.add(WITHOUT_NAME + "/pairs", pairs.size());
  }

  /** Statements of named people, found and given to the right one, of all that there are. */
  private void attributed(List<Matching.Pair> pairs) {
    long right =
        pairs.stream()
            .filter(pair -> gold.get(pair.gold()).isByNamedPerson())
            .filter(pair -> run.get(pair.run()).isByNamedPerson())
            .filter(this::isRightSpeaker)
            .count();
    long inRun = run.stream().filter(RunArticle.Said::isByNamedPerson).count();
    long inGold = gold.stream().filter(GoldStatement::isByNamedPerson).count();
    tally.addOutcome(ATTRIBUTED, right, inRun, inGold);
  }

  private boolean isRightSpeaker(Matching.Pair pair) {
    return Names.areOnePerson(gold.get(pair.gold()).speaker(), run.get(pair.run()).speakerName());
  }

  private void tones(List<Matching.Pair> pairs) {
    for (Matching.Pair pair : pairs) {
      RunArticle.Said said = run.get(pair.run());
      Tone published = Tone.ofName(said.tone()).orElseThrow();
      ToneTally.add(
          ToneTally.OF_FOUND, gold.get(pair.gold()).tone(), published, said.probabilities(), tally);
    }
  }
}
