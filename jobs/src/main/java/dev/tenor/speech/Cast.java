package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people and organisations of one article, each once, with every mention of them.
 *
 * <p>Full names make a figure; a surname or a given name alone is a mention of the figure that it
 * fits. Two people of one surname are told apart by gender and by who is spoken of most.
 */
final class Cast {
  private static final long MR_WIDTH = 4; // "Mrs." at the longest: short titles carry the gender

  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byGiven = new HashMap<>();
  private final Map<String, Figure> organisations = new HashMap<>();
  private final List<Figure> people = new ArrayList<>();

  private Cast() {}

  /** The figures of an article's fields; the text is the authority, a title only refers to it. */
  static Cast of(
      Prose title, Prose text, List<NameMention> titleMentions, List<NameMention> textMentions) {
    Cast cast = new Cast();
    List<NameRun> runs = NameScanner.scan(text);
    List<NameRun> titleRuns = title == null ? List.of() : NameScanner.scan(title);
    cast.introduce(text, runs);
    cast.introduceTitled(text, runs);
    if (title != null) {
      cast.introduceWhereNew(title, titleRuns);
      cast.mention(title, titleRuns, titleMentions);
    }
    cast.mention(text, runs, textMentions);
    return cast;
  }

  List<Figure> people() {
    return people;
  }

  private void introduce(Prose prose, List<NameRun> runs) {
    for (NameRun run : runs) {
      boolean likely =
          run.kind() == NameRun.Kind.PERSON
              || run.kind() == NameRun.Kind.MAYBE_PERSON && looksPersonal(prose, run);
      if (likely && wordCount(prose, run) > 1) {
        person(prose, run);
      }
    }
  }

  /** "Mr. Smith" whose full name never comes. */
  private void introduceTitled(Prose prose, List<NameRun> runs) {
    for (NameRun run : runs) {
      boolean single = run.kind() == NameRun.Kind.PERSON && wordCount(prose, run) == 1;
      String key = PersonName.surnameKey(nameOf(prose, run));
      if (single && !bySurname.containsKey(key) && !byGiven.containsKey(key)) {
        person(prose, run);
      }
    }
  }

  private void introduceWhereNew(Prose prose, List<NameRun> runs) {
    for (NameRun run : runs) {
      String key = PersonName.surnameKey(nameOf(prose, run));
      if (run.kind() == NameRun.Kind.PERSON
          && wordCount(prose, run) > 1
          && !bySurname.containsKey(key)) {
        person(prose, run);
      }
    }
  }

  /**
   * Unknown words in capitals are a person where a role, a reporting word or an aside stands by.
   */
  private boolean looksPersonal(Prose prose, NameRun run) {
    int after = run.to();
    if (prose.in(run.from() - 1, WordGroup.ROLE) || prose.in(run.nameFrom() - 1, WordGroup.ROLE)) {
      return true;
    }
    if (prose.cue(after) > 0 || prose.cue(run.from() - 1) > 0) {
      return true;
    }
    if (!prose.is(after, ',')) {
      return bySurname.containsKey(PersonName.surnameKey(nameOf(prose, run)));
    }
    return prose.in(after + 1, WordGroup.DETERMINER)
        || prose.in(after + 1, WordGroup.RELATIVE)
        || prose.in(after + 1, WordGroup.ROLE)
        || prose.isWord(after + 1) && Character.isDigit(prose.firstChar(after + 1));
  }

  private Figure person(Prose prose, NameRun run) {
    String name = nameOf(prose, run);
    Gender gender = genderOf(prose, run);
    String surname = PersonName.surnameKey(name);
    String given = PersonName.givenKey(name);
    Figure figure = null;
    for (Figure known : bySurname.getOrDefault(surname, List.of())) {
      if (compatible(known.given, given) && !known.gender().clashesWith(gender)) {
        figure = known;
        break;
      }
    }
    if (figure == null) {
      figure = new Figure(SpeakerType.PERSON, name);
      people.add(figure);
      bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(figure);
      if (!given.isEmpty()) {
        byGiven.computeIfAbsent(given, key -> new ArrayList<>()).add(figure);
      }
    }
    figure.learn(gender);
    return figure;
  }

  /** Equal, or one the initial of the other, or one missing. */
  private static boolean compatible(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    boolean initial = a.length() == 1 || b.length() == 1;
    boolean shortened =
        Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    return (initial || shortened) && a.charAt(0) == b.charAt(0);
  }

  private void mention(Prose prose, List<NameRun> runs, List<NameMention> mentions) {
    for (NameRun run : runs) {
      Figure figure = figureOf(prose, run);
      if (figure == null) {
        continue;
      }
      String name = nameOf(prose, run);
      if (figure.isPerson()) {
        figure.mention(PersonName.surnameKey(name).equals(figure.surname) ? name : "");
        figure.learn(genderOf(prose, run));
        learnRoles(prose, run, figure);
      } else {
        figure.mention(name);
      }
      mentions.add(new NameMention(run.from(), run.nameFrom(), run.to(), figure));
    }
  }

  private Figure figureOf(Prose prose, NameRun run) {
    String name = nameOf(prose, run);
    String key = PersonName.surnameKey(name);
    List<Figure> known = bySurname.getOrDefault(key, List.of());
    switch (run.kind()) {
      case PERSON, MAYBE_PERSON -> {
        if (wordCount(prose, run) > 1) {
          String given = PersonName.givenKey(name);
          for (Figure figure : known) {
            if (compatible(figure.given, given)) {
              return figure;
            }
          }
          return run.kind() == NameRun.Kind.PERSON ? person(prose, run) : organisation(prose, run);
        }
        return alone(known, key, genderOf(prose, run));
      }
      case SINGLE -> {
        Figure figure = alone(known, key, Gender.UNKNOWN);
        boolean stands = prose.in(run.nameFrom(), WordGroup.ORGANISATION_ALONE);
        return figure != null || !stands ? figure : organisation(prose, run);
      }
      default -> {
        return organisation(prose, run);
      }
    }
  }

  private Figure alone(List<Figure> known, String key, Gender gender) {
    Figure best = null;
    for (Figure figure : known) {
      boolean fits = !figure.gender().clashesWith(gender);
      if (fits && (best == null || figure.mentions() > best.mentions())) {
        best = figure;
      }
    }
    List<Figure> given = byGiven.getOrDefault(key, List.of());
    return best != null || given.size() != 1 ? best : given.get(0);
  }

  private Figure organisation(Prose prose, NameRun run) {
    String name = prose.string(run.nameFrom(), run.to());
    return organisations.computeIfAbsent(name, key -> new Figure(SpeakerType.ORG, key));
  }

  private static void learnRoles(Prose prose, NameRun run, Figure figure) {
    for (int i = run.from() - 2; i < run.nameFrom(); i++) {
      if (i >= 0 && prose.in(i, WordGroup.ROLE)) {
        figure.learnRole(prose.word(i));
      }
    }
    if (prose.is(run.to(), ',')) {
      for (int i = run.to() + 1;
          i < Math.min(prose.size(), run.to() + 9) && !prose.is(i, ',');
          i++) {
        if (prose.in(i, WordGroup.ROLE)) {
          figure.learnRole(prose.word(i));
        }
        if (prose.in(i, WordGroup.PREPOSITION)) {
          break;
        }
      }
    }
  }

  private static Gender genderOf(Prose prose, NameRun run) {
    Gender given =
        wordCount(prose, run) > 1
            ? Gender.of(prose.groups(run.nameFrom()) & WordGroup.ANY_NAME)
            : Gender.UNKNOWN;
    for (int i = run.from(); i < run.nameFrom(); i++) {
      Gender titled = Gender.of(prose.groups(i) & ~WordGroup.ANY_NAME);
      if (titled != Gender.UNKNOWN && prose.end(i) - prose.start(i) <= MR_WIDTH) {
        return titled;
      }
      given = given == Gender.UNKNOWN ? titled : given;
    }
    return given;
  }

  private static int wordCount(Prose prose, NameRun run) {
    int count = 0;
    for (int i = run.nameFrom(); i < run.to(); i++) {
      boolean suffix = prose.in(i, WordGroup.NAME_SUFFIX);
      count += prose.isWord(i) && !suffix ? 1 : 0;
    }
    return count;
  }

  private static String nameOf(Prose prose, NameRun run) {
    return prose.string(run.nameFrom(), run.to()).replaceAll("\\s+", " ");
  }
}
