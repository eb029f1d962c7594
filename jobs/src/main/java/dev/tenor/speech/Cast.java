package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people and organisations of one article, each once, with every mention of them.
 *
 * <p>Full names make a figure; a surname or a given name alone is a mention of the figure that it
 * fits. Two people of one surname are told apart by gender and by who is spoken of most.
 */
final class Cast {

  /** A full name is fresh for this many names behind it, and outweighs twice the mentions. */
  private static final int FRESH = 6;

  private static final double FRESHNESS = 0.5;

  private final Map<String, List<Figure>> bySurname = new HashMap<>();
  private final Map<String, List<Figure>> byGiven = new HashMap<>();
  private final Map<String, Figure> organisations = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, String> givens = new HashMap<>();
  private int mentionCount;
  private final Set<String> alone = new HashSet<>();

  private Cast() {}

  /** The figures of an article's fields; the text is the authority, a title only refers to it. */
  static Cast of(
      Prose title, Prose text, List<NameMention> titleMentions, List<NameMention> textMentions) {
    Cast cast = new Cast();
    List<NameRun> runs = NameScanner.scan(text);
    List<NameRun> titleRuns = title == null ? List.of() : NameScanner.scan(title);
    cast.noteAlone(text, runs);
    cast.introduce(text, runs);
    cast.introduceTitled(text, runs);
    if (title != null) {
      cast.introduceWhereNew(title, titleRuns);
      cast.mention(title, titleRuns, titleMentions);
    }
    cast.mention(text, runs, textMentions);
    GenderEvidence.learn(text, new Mentions(textMentions));
    return cast;
  }

  /** Whether a word stands by itself in the midst of a sentence, capitalised, as surnames do. */
  boolean standsAlone(String word) {
    return alone.contains(surnameOf(word));
  }

  /** Words that stand alone as names do: a surname after its full form. */
  private void noteAlone(Prose prose, List<NameRun> runs) {
    for (NameRun run : runs) {
      boolean begins = prose.sentenceStart(prose.sentence(run.from())) == run.from();
      if (run.kind() == NameRun.Kind.SINGLE
          && !begins
          && Character.isLowerCase(prose.lastChar(run.to() - 1))) {
        alone.add(surnameOf(Introduction.nameOf(prose, run)));
      }
    }
  }

  private void introduce(Prose prose, List<NameRun> runs) {
    Headlines headlines = new Headlines(prose);
    List<NameRun> later = new ArrayList<>();
    for (NameRun run : runs) {
      boolean person = run.kind() == NameRun.Kind.PERSON;
      if ((person || run.kind() == NameRun.Kind.MAYBE_PERSON)
          && Introduction.wordCount(prose, run) > 1) {
        if (person && !prose.in(run.nameFrom(), WordGroup.NAME_PARTICLE) && !headlines.holds(run)) {
          person(prose, run);
        } else {
          later.add(run);
        }
      }
    }
    for (NameRun whole : later) {
      NameRun run = headlines.holds(whole) ? Headlines.name(prose, whole, alone) : whole;
      boolean given = (prose.groups(run.nameFrom()) & WordGroup.ANY_NAME) != 0;
      boolean titled = run.kind() == NameRun.Kind.PERSON && (given || !headlines.holds(run));
      boolean likely = titled || looksPersonal(prose, run);
      boolean part = opensWithOther(prose, run) || knownPart(prose, run) != null;
      int most = headlines.holds(run) ? 3 : 4;
      if (likely && !part && Introduction.wordCount(prose, run) <= most) {
        person(prose, run);
      }
    }
  }

  /** "Meanwhile Lee": a sentence's first word before a surname that stands alone elsewhere. */
  private boolean opensWithOther(Prose prose, NameRun run) {
    boolean first = prose.sentenceStart(prose.sentence(run.nameFrom())) == run.nameFrom();
    boolean given = (prose.groups(run.nameFrom()) & WordGroup.ANY_NAME) != 0;
    String surname = surnameOf(Introduction.nameOf(prose, run));
    boolean known = bySurname.containsKey(surname) || alone.contains(surname);
    return first && !given && Introduction.wordCount(prose, run) == 2 && known;
  }

  /** In "Ann Lee Says No" the words that name somebody known; null where none do. */
  private NameRun knownPart(Prose prose, NameRun run) {
    for (int to = run.nameFrom() + 1; to < run.to(); to++) {
      NameRun part = new NameRun(run.from(), run.nameFrom(), to, run.kind());
      String name = Introduction.nameOf(prose, part);
      String given = givenOf(name);
      for (Figure figure : bySurname.getOrDefault(surnameOf(name), List.of())) {
        if (given.isEmpty()
            ? to == run.nameFrom() + 1
            : NameForms.compatible(figure.given, given)) {
          return part;
        }
      }
    }
    return null;
  }

  /** "Mr. Smith" whose full name never comes. */
  private void introduceTitled(Prose prose, List<NameRun> runs) {
    for (NameRun run : runs) {
      boolean single = run.kind() == NameRun.Kind.PERSON && Introduction.wordCount(prose, run) == 1;
      String key = surnameOf(Introduction.nameOf(prose, run));
      boolean unknown = !bySurname.containsKey(key) && !byGiven.containsKey(key);
      Gender gender = Introduction.genderOf(prose, run);
      boolean other =
          bySurname.getOrDefault(key, List.of()).stream()
              .allMatch(figure -> figure.gender().clashesWith(gender));
      if (single && (unknown || other && bySurname.containsKey(key))) {
        person(prose, run);
      }
    }
  }

  private void introduceWhereNew(Prose prose, List<NameRun> runs) {
    for (NameRun whole : runs) {
      boolean full =
          whole.kind() == NameRun.Kind.PERSON && Introduction.wordCount(prose, whole) > 1;
      NameRun run = Headlines.name(prose, whole, alone); // "Ann Lee Speaks Out"
      if (full
          && knownPart(prose, whole) == null
          && !bySurname.containsKey(surnameOf(Introduction.nameOf(prose, run)))) {
        person(prose, run);
      }
    }
  }

  /**
   * Unknown words in capitals are a person where a role, a reporting word or an aside stands by.
   */
  private boolean looksPersonal(Prose prose, NameRun run) {
    String surname = surnameOf(Introduction.nameOf(prose, run));
    return Introduction.isPersonal(prose, run)
        || alone.contains(surname)
        || !prose.is(run.to(), ',') && bySurname.containsKey(surname);
  }

  private Figure person(Prose prose, NameRun run) {
    String name = Introduction.nameOf(prose, run);
    Gender gender = Introduction.genderOf(prose, run);
    String surname = surnameOf(name);
    String given = givenOf(name);
    Figure figure = null;
    for (Figure known : bySurname.getOrDefault(surname, List.of())) {
      boolean same =
          NameForms.compatible(known.given, given)
              || NameForms.isShortened(known, name)
              || NameForms.isCalled(known, name);
      if (same && !known.gender().clashesWith(gender)) {
        figure = known;
        break;
      }
    }
    if (figure == null) {
      figure = new Figure(SpeakerType.PERSON, name);
      bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(figure);
      if (!given.isEmpty()) {
        byGiven.computeIfAbsent(given, key -> new ArrayList<>()).add(figure);
      }
    }
    figure.introduce();
    figure.learn(gender);
    return figure;
  }

  /** Keys cost a dozen expressions; an article names the same few dozen people over and over. */
  private String surnameOf(String name) {
    return surnames.computeIfAbsent(name, PersonName::surnameKey);
  }

  private String givenOf(String name) {
    return givens.computeIfAbsent(name, PersonName::givenKey);
  }

  private void mention(Prose prose, List<NameRun> runs, List<NameMention> mentions) {
    for (NameRun whole : runs) {
      boolean named =
          whole.kind() == NameRun.Kind.PERSON || whole.kind() == NameRun.Kind.MAYBE_PERSON;
      NameRun part =
          named && Introduction.wordCount(prose, whole) > 1 && known(prose, whole) == null
              ? knownPart(prose, whole)
              : null;
      NameRun run = part == null ? whole : part;
      Figure figure = figureOf(prose, run);
      if (figure == null) {
        continue;
      }
      String name = Introduction.nameOf(prose, run);
      mentionCount++;
      if (figure.isPerson()) {
        String given = givenOf(name);
        boolean longer = NameForms.isLengthened(figure, name);
        boolean certain = run.kind() == NameRun.Kind.PERSON || given.equals(figure.given) || longer;
        boolean same =
            NameForms.compatible(figure.given, given) || NameForms.isCalled(figure, name) || longer;
        boolean fullForm = surnameOf(name).equals(figure.surname) && same && certain;
        figure.mention(fullForm ? name : "");
        if (Introduction.wordCount(prose, run) > 1) {
          figure.seenInFull(mentionCount);
        }
        figure.learn(Introduction.genderOf(prose, run));
        Introduction.learnRoles(prose, run, figure);
      } else {
        figure.mention(name);
      }
      mentions.add(new NameMention(run.from(), run.nameFrom(), run.to(), figure));
    }
  }

  /** The figure whose name a full form is; null for none. */
  private Figure known(Prose prose, NameRun run) {
    String name = Introduction.nameOf(prose, run);
    for (Figure figure : bySurname.getOrDefault(surnameOf(name), List.of())) {
      if (NameForms.compatible(figure.given, givenOf(name))
          || NameForms.isShortened(figure, name)
          || NameForms.isCalled(figure, name)) {
        return figure;
      }
    }
    return null;
  }

  private Figure figureOf(Prose prose, NameRun run) {
    String name = Introduction.nameOf(prose, run);
    String key = surnameOf(name);
    List<Figure> known = bySurname.getOrDefault(key, List.of());
    switch (run.kind()) {
      case PERSON, MAYBE_PERSON -> {
        if (Introduction.wordCount(prose, run) > 1) {
          Figure figure = known(prose, run);
          if (figure != null) {
            return figure;
          }
          if (run.kind() == NameRun.Kind.MAYBE_PERSON
              && known.size() == 1
              && !surnameOf(name).isEmpty()) {
            return known.get(0); // "Derelict Obama" of a headline
          }
          return run.kind() == NameRun.Kind.PERSON ? person(prose, run) : organisation(prose, run);
        }
        return alone(known, key, Introduction.genderOf(prose, run));
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
      if (fits && (best == null || presence(figure) > presence(best))) {
        best = figure;
      }
    }
    List<Figure> given = byGiven.getOrDefault(key, List.of());
    return best != null || given.size() != 1 ? best : given.get(0);
  }

  /** How much a figure is spoken of so far, and of late in full. */
  private double presence(Figure figure) {
    boolean fresh = mentionCount - figure.lastInFull() <= FRESH;
    return Math.log(1 + figure.mentions() + figure.introductions()) + (fresh ? FRESHNESS : 0);
  }

  private Figure organisation(Prose prose, NameRun run) {
    String name = prose.string(run.nameFrom(), run.to());
    return organisations.computeIfAbsent(name, key -> new Figure(SpeakerType.ORG, key));
  }
}
