package dev.tenor.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the descriptions that only one person of an article answers to, "the president": as the
 * subject of a sentence they keep somebody in view as a name does.
 */
final class DescribedMentions {
  private static final long THE = WordHash.of("the");

  /** "the former vice president" is the longest that is read. */
  private static final int LONGEST = 4;

  private static final int LONGEST_OPENING = 8;

  private final Prose prose;
  private final Mentions names;
  private final KnownRoles roles;
  private final List<Figure> people;

  private DescribedMentions(Prose prose, Mentions names, KnownRoles roles, List<Figure> people) {
    this.prose = prose;
    this.names = names;
    this.roles = roles;
    this.people = people;
  }

  /** The names and the descriptions of a field, by place. */
  static Mentions with(Prose prose, Mentions names, KnownRoles roles, List<Figure> people) {
    return new DescribedMentions(prose, names, roles, people).all();
  }

  private Mentions all() {
    List<NameMention> all = new ArrayList<>(names.all());
    for (int i = 0; i < prose.size(); i++) {
      NameMention found = prose.is(i, THE) && leads(i) ? at(i) : null;
      if (found != null) {
        all.add(found);
      }
    }
    all.sort(Comparator.comparingInt(NameMention::from));
    return new Mentions(all);
  }

  /** Whether a token begins its sentence, or the main clause behind a short opening. */
  private boolean leads(int token) {
    int start = prose.sentenceStart(prose.sentence(token));
    return token == start
        || token - start <= LONGEST_OPENING
            && prose.is(token - 1, ',')
            && prose.in(start, WordGroup.PREPOSITION);
  }

  /** The description that begins with an article; null where it is none, or means nobody. */
  private NameMention at(int from) {
    int head = -1;
    for (int i = from + 1; i <= from + LONGEST && isPlain(i); i++) {
      boolean role = prose.in(i, WordGroup.ROLE);
      if (head >= 0 && !role) {
        break; // "the mayor smiled"
      }
      head = role ? i : head;
    }
    if (head < 0) {
      return null;
    }
    Figure figure = roles.holder(prose.string(from, head + 1));
    figure = figure == null ? onlyOne(from + 1, head + 1) : inArticle(figure);
    return figure == null ? null : new NameMention(from, from, head + 1, figure);
  }

  private boolean isPlain(int token) {
    return prose.isWord(token)
        && (prose.groups(token) & WordGroup.FUNCTION) == 0
        && prose.cue(token) == 0
        && names.holding(token) == null;
  }

  private Figure onlyOne(int from, int to) {
    Figure only = null;
    for (Figure figure : people) {
      boolean all = true;
      for (int i = from; i < to; i++) {
        all &= figure.has(Roles.canonical(prose.word(i)));
      }
      if (all && only != null) {
        return null;
      }
      only = all ? figure : only;
    }
    return only;
  }

  private Figure inArticle(Figure listed) {
    Figure found = null;
    for (Figure figure : people) {
      if (figure.surname.equals(listed.surname)
          && NameForms.compatible(figure.given, listed.given)) {
        if (found != null) {
          return null; // an article may call two people so
        }
        found = figure;
      }
    }
    return found;
  }
}
