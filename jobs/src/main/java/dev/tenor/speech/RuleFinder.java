package dev.tenor.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds statements by reporting words and quotation marks alone.
 *
 * <p>A rule's confidence is its precision with the right source on PolNeAR's train articles.
 */
final class RuleFinder {
  private static final long TO = WordHash.of("to");
  private static final long THAT = WordHash.of("that");
  private static final long ACCORDING = WordHash.of("according");

  /** Tokens of a sentence farther from the reporting word are left out: cost stays linear. */
  private static final int REACH = 200;

  private static final Set<Long> PARTICLES =
      NounPhrases.hashes("for", "on", "to", "of", "about", "against");
  private static final Set<Long> SUBJECTS =
      NounPhrases.hashes("he", "she", "they", "i", "we", "who");
  private static final Set<Long> COPULAS =
      NounPhrases.hashes("is", "are", "was", "were", "be", "been", "being", "get", "got", "'re");

  private final Prose prose;
  private final NounPhrases phrases;
  private final CueVerbs verbs;
  private final ColonRule colons;
  private final QuotationBounds quotations;
  private final ContentBounds bounds;
  private final Mentions mentions;

  RuleFinder(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
    this.phrases = new NounPhrases(prose, mentions);
    this.verbs = new CueVerbs(prose, mentions);
    this.colons = new ColonRule(prose, mentions);
    this.quotations = new QuotationBounds(prose);
    this.bounds = new ContentBounds(prose, mentions);
  }

  List<Draft> find() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < prose.size(); i++) {
      Draft draft = null;
      if (prose.is(i, ACCORDING) && prose.is(i + 1, TO) && prose.quotation(i) < 0) {
        draft = accordingTo(i);
      } else if (prose.is(i, ':')) {
        draft = colons.find(i);
      } else if (prose.cue(i) > 0 && prose.quotation(i) < 0) {
        draft = reported(i, Cues.at(prose.cue(i)));
      }
      if (draft != null) {
        drafts.add(draft);
      }
    }
    List<Draft> all = Transcripts.merged(drafts, new Transcripts(prose).find());
    all.addAll(new LooseQuotations(prose).find(all));
    all = Overlaps.without(all);
    boolean[] taken = new boolean[prose.size()];
    for (Draft draft : all) {
      draft.content().forEach(piece -> Arrays.fill(taken, piece.from(), piece.to(), true));
    }
    all.addAll(new DashAttributions(prose, mentions).find(taken));
    all.sort(null);
    return all;
  }

  private Draft accordingTo(int at) {
    int start = Math.max(prose.sentenceStart(prose.sentence(at)), at - REACH);
    int end = Math.min(prose.sentenceEnd(prose.sentence(at)), at + REACH);
    TokenRange source = phrases.after(at + 2, end);
    if (source == null) {
      return null;
    }
    TokenRange cue = new TokenRange(at, at + 2);
    List<TokenRange> content = new ArrayList<>();
    int left = bounds.withoutStop(start, at);
    if (at - start > 2 && left > start) {
      content.add(new TokenRange(quotations.contentStart(start), left));
    } else {
      int from = source.to();
      while (from < end && !prose.is(from, ',')) {
        from++;
      }
      int to = bounds.clauseEnd(from + 1, end);
      if (from + 1 >= to) {
        return null;
      }
      content.add(new TokenRange(from + 1, to));
    }
    return new Draft(content, cue, source, "rules.according_to", 0.78);
  }

  private Draft reported(int verb, Cues.Cue cue) {
    int particle = verb + 1;
    if (cue.particle() != 0 && !prose.is(particle, cue.particle())) {
      return null;
    }
    int from = verbs.start(verb);
    int after = cue.particle() != 0 ? verb + 2 : verb + 1;
    int start = Math.max(prose.sentenceStart(prose.sentence(verb)), verb - REACH);
    int end = Math.min(prose.sentenceEnd(prose.sentence(verb)), verb + REACH);
    if (prose.in(from - 1, WordGroup.DETERMINER)
        && !prose.in(from - 1, WordGroup.ANONYMOUS)
        && mentions.endingAt(from) == null
        && !prose.in(from - 1, WordGroup.MALE_PRONOUN)) {
      return null; // a noun: "the claim"
    }
    boolean bare = prose.is(from - 1, TO);
    boolean passive =
        COPULAS.contains(prose.word(verb - 1))
            || verb - 2 >= from && COPULAS.contains(prose.word(verb - 2));
    if (passive && !verbs.isGerund(verb)) {
      return null;
    }
    Draft quoted = bare ? null : quotedBefore(from, verb, after, start, end);
    if (quoted != null) {
      return quoted;
    }
    TokenRange source = bare ? null : phrases.before(from, start);
    if (source == null && prose.in(from - 1, WordGroup.CONJUNCTION)) {
      source = subjectOfSentence(start, from); // "... but denied that"
    }
    if (source == null && !verbs.isGerund(verb) || source != null && verbs.isNoun(verb, source)) {
      return null;
    }
    if (source == null || verbs.isGerund(verb) && !COPULAS.contains(prose.word(verb - 1))) {
      source = subjectOfSentence(start, from);
    }
    if (source == null) {
      return null;
    }
    Draft backward = backward(source, from, after, start, end);
    return backward != null ? backward : forward(source, from, after, end, cue);
  }

  /** "..., saying": the one who is the subject of the sentence. */
  private TokenRange subjectOfSentence(int start, int before) {
    for (int i = start; i < before; i++) {
      if (prose.quotation(i) >= 0) {
        continue;
      }
      if (SUBJECTS.contains(prose.word(i))) {
        return new TokenRange(i, i + 1);
      }
      NameMention name = mentions.holding(i);
      if (name != null && !prose.is(name.to(), SourceReader.POSSESSIVE)) {
        return name.to() <= before ? new TokenRange(name.from(), name.to()) : null;
      }
      i = name != null ? name.to() : i;
    }
    return null;
  }

  /** “...,” Ann Lee said. “...” and “...,” said Ann Lee. */
  private Draft quotedBefore(int from, int verb, int after, int start, int end) {
    TokenRange source = null;
    int edge = from;
    if (quotations.closes(from - 1) || prose.is(from - 1, ',') && quotations.closes(from - 2)) {
      source = phrases.after(after, end);
    } else {
      source = phrases.before(from, start);
      if (source != null) {
        edge = source.from();
      }
    }
    int closer = prose.is(edge - 1, ',') ? edge - 2 : edge - 1;
    if (source == null || !quotations.closes(closer)) {
      return null;
    }
    int behind = Math.max(after, source.to());
    boolean ended = prose.sentence(closer) != prose.sentence(verb);
    if (ended && bounds.indirectStart(behind, end, false) < bounds.withoutStop(behind, end) - 1) {
      return null; // “...” Ann Lee said that ...: the sentence has a content of its own
    }
    List<TokenRange> content = new ArrayList<>();
    content.add(new TokenRange(quotations.contentStart(quotations.start(closer)), closer + 1));
    TokenRange second = quotations.behind(behind, end, prose.paragraph(verb));
    if (second != null) {
      content.add(second);
    }
    return new Draft(content, new TokenRange(from, after), source, "rules.quotation_before", 0.92);
  }

  /** "It will rain, Ann Lee said." and "It will, Ann Lee said, rain." */
  private Draft backward(TokenRange source, int from, int after, int start, int end) {
    int comma = source.from() - 1;
    int rest = bounds.indirectStart(after, end, false);
    boolean closed = rest >= end || prose.is(rest, '.');
    boolean middle = prose.is(rest, ',');
    if (comma - start < (middle ? 2 : 3) || !prose.is(comma, ',')) {
      return null;
    }
    if (!closed && !middle || (prose.groups(start) & WordGroup.SUBORDINATOR.bit()) != 0) {
      return null;
    }
    List<TokenRange> content = new ArrayList<>();
    content.add(new TokenRange(start, comma));
    int last = bounds.clauseEnd(Math.min(rest + 1, end), end);
    if (middle && last > rest + 1) {
      content.add(new TokenRange(rest + 1, last));
    }
    return new Draft(content, new TokenRange(from, after), source, "rules.clause_before", 0.77);
  }

  private Draft forward(TokenRange source, int from, int after, int end, Cues.Cue cue) {
    TokenRange cueRange = new TokenRange(from, after);
    int mark = quotations.ledIn(after, end);
    if (mark >= 0) {
      int to = quotations.end(mark);
      int last = Math.max(to, end > to ? sameClause(to, end) : to);
      return new Draft(
          List.of(new TokenRange(mark, last)), cueRange, source, "rules.quotation_after", 0.64);
    }
    boolean addressee = cue.takes(CueFrame.ADDRESSEE);
    boolean infinitive = cue.takes(CueFrame.INFINITIVE) && prose.is(after, TO);
    if (!infinitive && cue.takes(CueFrame.OBJECT) && PARTICLES.contains(prose.word(after))) {
      after++; // "called for"
      cueRange = new TokenRange(from, after);
    }
    int begin = infinitive ? after : bounds.indirectStart(after, end, addressee);
    int last = bounds.clauseEnd(Math.min(begin + 1, end), end);
    if (begin >= last || last - begin < 2 && prose.quotation(begin) < 0) {
      return null;
    }
    boolean that = prose.is(begin, THAT);
    boolean fits =
        infinitive
            || (cue.takes(CueFrame.CLAUSE) || addressee)
                && (that || cue.base().equals("say") || clauseLike(begin, last))
            || cue.takes(CueFrame.OBJECT) && !prose.in(begin, WordGroup.PREPOSITION)
            || cue.particle() != 0;
    if (!fits || prose.is(begin, ',')) {
      return null;
    }
    int quotation = prose.quotation(last - 1);
    if (quotation >= 0) {
      last = Math.max(last, quotations.end(last - 1));
    }
    String rule =
        infinitive ? "rules.infinitive" : that ? "rules.that_clause" : "rules.clause_after";
    return new Draft(
        List.of(new TokenRange(begin, last)), cueRange, source, rule, that ? 0.74 : 0.51);
  }

  /** A quotation that ends inside a sentence carries the rest of its clause with it. */
  private int sameClause(int from, int end) {
    return prose.is(from, ',') || !prose.isWord(from) ? from : bounds.clauseEnd(from, end);
  }

  private boolean clauseLike(int from, int to) {
    if (prose.quotation(from) >= 0 || prose.in(from, WordGroup.SUBORDINATOR)) {
      return true;
    }
    for (int i = from; i < Math.min(to, from + 18); i++) {
      if (prose.in(i, WordGroup.AUXILIARY) || prose.text().startsWith("ed", prose.end(i) - 2)) {
        return true;
      }
    }
    return (prose.groups(from) & WordGroup.ANY_PRONOUN) != 0;
  }
}
