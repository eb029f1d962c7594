package dev.tenor.speech;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Learned weights of the tagger. Holds numbers under hashed names only: no text of the articles
 * that it was trained on can be read out of it. Immutable.
 */
public final class SpeechModel {
  private static final int MAGIC =
      0x54535031; // "TSP1": raised whenever features change their meaning

  private final Set<Long> words;

  /** The same words, looked up without an object each: every word of an article is. */
  private final WordTable wordTable;

  private final WeightTable cues;
  private final WeightTable tags;
  private final WeightTable pairs;
  private final WeightTable ranks;
  private final float cueThreshold;
  private final float threshold;

  /**
   * A model from what was learned.
   *
   * @param words hashes of words that may report something
   * @param cueThreshold log-odds from which on a word's surroundings are tagged
   * @param threshold probability from which on a proposal is a statement
   */
  public SpeechModel(
      Set<Long> words,
      WeightTable cues,
      WeightTable tags,
      WeightTable pairs,
      WeightTable ranks,
      float cueThreshold,
      float threshold) {
    this.words = Set.copyOf(words);
    this.wordTable =
        new WordTable(words.stream().collect(Collectors.toMap(word -> word, word -> 1)));
    this.cues = cues;
    this.tags = tags;
    this.pairs = pairs;
    this.ranks = ranks;
    this.cueThreshold = cueThreshold;
    this.threshold = threshold;
  }

  /** Reads what {@link #write} wrote. The stream is left open. */
  public static SpeechModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a speech model of this version");
    }
    Set<Long> words = new TreeSet<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      words.add(in.readLong());
    }
    return new SpeechModel(
        words,
        WeightTable.read(in),
        WeightTable.read(in),
        WeightTable.read(in),
        WeightTable.read(in),
        in.readFloat(),
        in.readFloat());
  }

  /** Writes the same bytes for the same weights. The stream is left open. */
  public void write(OutputStream stream) throws IOException {
    GZIPOutputStream packed = new GZIPOutputStream(stream);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed));
    out.writeInt(MAGIC);
    out.writeInt(words.size());
    for (long word : new TreeSet<>(words)) {
      out.writeLong(word);
    }
    cues.write(out);
    tags.write(out);
    pairs.write(out);
    ranks.write(out);
    out.writeFloat(cueThreshold);
    out.writeFloat(threshold);
    out.flush();
    packed.finish();
  }

  /** The same weights with another threshold. */
  public SpeechModel withThreshold(float other) {
    return new SpeechModel(words, cues, tags, pairs, ranks, cueThreshold, other);
  }

  /** Whether a word may report something: by the lists, or as seen in training. */
  boolean isCandidate(Reading reading, int token) {
    return isCandidate(reading, word -> wordTable.valueOf(word) > 0, token);
  }

  /** The same with the words that were just counted. */
  public static boolean isCandidate(Reading reading, LongPredicate words, int token) {
    return reading.prose().cue(token) > 0
        || words.test(reading.word(token))
        || reading.isByQuotation(token);
  }

  WeightTable cues() {
    return cues;
  }

  WeightTable tags() {
    return tags;
  }

  WeightTable pairs() {
    return pairs;
  }

  WeightTable ranks() {
    return ranks;
  }

  float cueThreshold() {
    return cueThreshold;
  }

  float threshold() {
    return threshold;
  }

  List<Draft> find(Prose prose, Mentions mentions) {
    Reading reading = new Reading(prose, mentions);
    return new Repairs(reading).repair(new LearnedFinder(this).find(reading), threshold);
  }
}
