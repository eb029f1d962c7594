package dev.tenor.speech;

import java.util.List;

/** What tells whether a proposal is a statement: a second look, at the whole of it. */
public final class RankFeatures {
  private RankFeatures() {}

  /**
   * Features of one proposal among those of its article.
   *
   * @param all the article's proposals, in order of their reporting words
   */
  public static void list(Reading reading, List<Proposal> all, int index, FeatureList out) {
    out.clear();
    Prose prose = reading.prose();
    Proposal proposal = all.get(index);
    Window window = proposal.window();
    int anchor = proposal.anchor();
    long cue = prose.word(anchor);
    int cueKind = reading.kind(anchor);
    int score = step(proposal.cueScore(), 1.5f);
    TokenRange first = proposal.content().get(0);
    TokenRange last = proposal.content().get(proposal.content().size() - 1);
    TokenRange source = proposal.source();
    int length = 0;
    int quoted = 0;
    for (TokenRange piece : proposal.content()) {
      length += piece.to() - piece.from();
      quoted += prose.quotation(piece.from()) >= 0 ? 1 : 0;
      quoted += prose.quotation(piece.to() - 1) >= 0 ? 1 : 0;
    }
    int pieces = Math.min(3, proposal.content().size());
    int size = bucket(length);
    int marks = quoted == 0 ? 0 : quoted == 2 * pieces ? 2 : 1;
    int side = first.to() <= anchor ? last.to() <= anchor ? 0 : 1 : 2;
    int sourceKind = source == null ? 99 : reading.kind(source.from());
    int sourceSide = source == null ? 0 : source.to() <= anchor ? 1 : 2;
    int firstKind = reading.kind(first.from());
    int gap =
        side == 0 ? anchor - last.to() : side == 1 ? 9 : Math.min(9, first.from() - anchor - 1);
    gap = Math.min(9, Math.max(0, gap));
    out.add(300, 0);
    out.add(301, score);
    out.add(302, cue);
    out.add(303, cue, Math.max(-4, Math.min(4, step(proposal.cueScore(), 0.7f))));
    out.add(304, size, marks, score);
    out.add(305, firstKind, side);
    out.add(306, firstKind, cueKind, side);
    out.add(307, prose.word(first.from()), side);
    out.add(308, reading.kind(first.from() - 1), firstKind);
    out.add(309, reading.kind(last.to()), reading.kind(last.to() - 1));
    out.add(310, sourceKind, sourceSide);
    out.add(311, sourceKind, cueKind, sourceSide);
    out.add(312, cue, source == null ? 0 : 1, marks);
    out.add(313, cue, firstKind);
    out.add(314, gap, side, marks);
    out.add(315, pieces, marks, side);
    out.add(316, prose.quotation(anchor) >= 0 ? 1 : 0, marks, score);
    out.add(317, size, side, marks);
    out.add(318, reading.kind(anchor - 1), reading.kind(anchor + 1), cueKind);
    out.add(319, cue, size);
    out.add(320, source == null ? -1 : bucket(source.to() - source.from()), sourceSide);
    out.add(
        321,
        source == null
            ? -1
            : Math.min(9, sourceSide == 1 ? anchor - source.to() : source.from() - anchor),
        sourceSide);
    out.add(322, cue, prose.word(first.from()));
    out.add(
        323,
        Cues.at(prose.cue(anchor)).cueClass().ordinal() * 64L + Cues.at(prose.cue(anchor)).frames(),
        marks,
        firstKind);
    margins(proposal, window, out);
    neighbours(all, index, first, last, out);
  }

  private static void margins(Proposal proposal, Window window, FeatureList out) {
    float content = 99;
    float source = 99;
    float edges = 99;
    for (int unit = 0; unit < window.size(); unit++) {
      int tag = proposal.tag(unit);
      float margin = proposal.margin(unit);
      content = tag == Tag.CONTENT ? Math.min(content, margin) : content;
      source = tag == Tag.SOURCE ? Math.min(source, margin) : source;
      boolean edge =
          unit > 0
              && proposal.tag(unit - 1) != tag
              && (tag == Tag.CONTENT || proposal.tag(unit - 1) == Tag.CONTENT);
      edges = edge ? Math.min(edges, Math.min(margin, proposal.margin(unit - 1))) : edges;
    }
    int c = step(content, 2);
    int s = step(source, 2);
    int e = step(edges, 2);
    out.add(340, c);
    out.add(341, s);
    out.add(342, e);
    out.add(343, c, e);
    out.add(344, c, step(proposal.cueScore(), 1));
    out.add(345, s, step(proposal.cueScore(), 1));
    out.add(346, e, step(proposal.cueScore(), 1));
  }

  /** Other proposals whose word this content covers, or whose content covers this word. */
  private static void neighbours(
      List<Proposal> all, int index, TokenRange first, TokenRange last, FeatureList out) {
    Proposal proposal = all.get(index);
    int inside = 0;
    int around = 0;
    int rivals = 0;
    int from = Math.max(0, index - 12);
    int to = Math.min(all.size(), index + 13);
    for (int i = from; i < to; i++) {
      Proposal other = all.get(i);
      if (i == index) {
        continue;
      }
      float lead = other.cueScore() - proposal.cueScore();
      int strength = lead > 1 ? 3 : lead > -1 ? 2 : 1;
      if (covers(proposal, other.anchor())) {
        inside = Math.max(inside, strength);
      }
      if (covers(other, proposal.anchor())) {
        around = Math.max(around, strength);
      }
      if (covers(other, first.from()) || covers(other, last.to() - 1)) {
        rivals = Math.max(rivals, strength);
      }
    }
    int score = Math.max(-3, Math.min(3, step(proposal.cueScore(), 1)));
    out.add(360, inside, score);
    out.add(361, around, score);
    out.add(362, rivals, score);
    out.add(363, inside, around, rivals);
  }

  private static boolean covers(Proposal proposal, int token) {
    for (TokenRange piece : proposal.content()) {
      if (piece.contains(token)) {
        return true;
      }
    }
    return false;
  }

  private static int step(float value, float fineness) {
    return Math.max(-12, Math.min(12, Math.round(value * fineness)));
  }

  private static int bucket(int length) {
    return length < 6
        ? length
        : length < 10 ? 6 : length < 16 ? 7 : length < 26 ? 8 : length < 50 ? 9 : 10;
  }
}
