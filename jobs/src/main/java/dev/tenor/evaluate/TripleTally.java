package dev.tenor.evaluate;

import dev.tenor.model.Tone;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Counts who spoke about what in an article, and in which tone; and each speaker's net tone. */
final class TripleTally {
  static final String TRIPLE = "triple";
  static final String TRIPLE_WITH_TONE = "triple_tone";

  private TripleTally() {}

  private record Triple(String surname, String issueId, Tone tone) {}

  static void add(GoldArticle gold, RunArticle run, Tally tally) {
    Set<Triple> inGold = new HashSet<>();
    for (GoldStatement statement : gold.statements()) {
      if (statement.isByNamedPerson()) {
        String surname = Names.surname(statement.speaker());
        addNet(surname, "gold", statement.tone(), tally);
        for (String issue : issuesOf(statement, gold.sentences())) {
          inGold.add(new Triple(surname, issue, statement.tone()));
        }
      }
    }
    Set<Triple> inRun = new HashSet<>();
    for (RunArticle.Said said : run.statements()) {
      String surname = Names.surname(said.speakerName());
      if (!surname.isEmpty() && said.isByNamedPerson()) {
        Tone tone = Tone.ofName(said.tone()).orElseThrow();
        addNet(surname, "run", tone, tally);
        said.issueIds().forEach(issue -> inRun.add(new Triple(surname, issue, tone)));
      }
    }
    add(TRIPLE_WITH_TONE, inGold, inRun, tally);
    add(TRIPLE, withoutTone(inGold), withoutTone(inRun), tally);
  }

  static String net(String surname) {
    return "net/" + surname;
  }

  private static void addNet(String surname, String side, Tone tone, Tally tally) {
    tally.add(net(surname) + "/" + side + "_sum", tone.ordinal() - Tone.NEUTRAL.ordinal());
    tally.add(net(surname) + "/" + side + "_count", 1);
  }

  private static void add(String name, Set<Triple> inGold, Set<Triple> inRun, Tally tally) {
    long shared = inRun.stream().filter(inGold::contains).count();
    tally.addOutcome(name, shared, inRun.size(), inGold.size());
  }

  private static Set<Triple> withoutTone(Set<Triple> triples) {
    Set<Triple> pairs = new HashSet<>();
    triples.forEach(triple -> pairs.add(new Triple(triple.surname(), triple.issueId(), null)));
    return pairs;
  }

  /** Issues of sentences that overlap the content by at least half of the shorter of the two. */
  private static Set<String> issuesOf(GoldStatement statement, List<GoldSentence> sentences) {
    BitSet content = Characters.covered(statement.content());
    int length = content.cardinality();
    Set<String> issues = new TreeSet<>();
    for (GoldSentence sentence : sentences) {
      int start = sentence.span().start();
      int shared = content.get(start, sentence.span().end()).cardinality();
      if (shared >= .5 * Math.min(length, sentence.span().length())) {
        issues.addAll(sentence.issues());
      }
    }
    return issues;
  }
}
