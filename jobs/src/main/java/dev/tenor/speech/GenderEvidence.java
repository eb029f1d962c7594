package dev.tenor.speech;

import java.util.HashMap;
import java.util.Map;

/** Learns the gender of people whose names do not tell it from the pronouns right behind them. */
final class GenderEvidence {
  private static final int PRONOUNS = WordGroup.MALE_PRONOUN.bit() | WordGroup.FEMALE_PRONOUN.bit();

  /** A pronoun farther behind a name may mean anybody. */
  private static final int REACH = 30;

  /** How clearly one gender must lead. */
  private static final int LEAD = 2;

  private GenderEvidence() {}

  static void learn(Prose prose, Mentions mentions) {
    Map<Figure, Integer> votes = new HashMap<>();
    for (int i = 0; i < mentions.all().size(); i++) {
      Figure figure = mentions.at(i).figure();
      if (figure.isPerson() && figure.gender() == Gender.UNKNOWN) {
        int to = i + 1 < mentions.all().size() ? mentions.at(i + 1).from() : prose.size();
        votes.merge(figure, vote(prose, mentions.at(i).to(), to), Integer::sum);
      }
    }
    votes.forEach(
        (figure, vote) -> {
          if (Math.abs(vote) >= LEAD) {
            figure.learn(vote > 0 ? Gender.MALE : Gender.FEMALE);
          }
        });
  }

  /** +1 for he, -1 for she before the next name, 0 for neither. */
  private static int vote(Prose prose, int from, int to) {
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      int groups = prose.groups(i) & PRONOUNS;
      if (groups != 0) {
        return Gender.of(groups) == Gender.MALE ? 1 : -1;
      }
    }
    return 0;
  }
}
