package dev.tenor.speech;

import dev.tenor.text.Tokens;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The reporting words of {@code cues.txt} in all their forms. */
public final class Cues {
  private static final Cue[] ENTRIES;
  private static final WordTable INDEX;

  static {
    Map<String, Cue> byBase = new LinkedHashMap<>();
    Map<Long, String> bases = new HashMap<>();
    WordLists.sections("cues.txt")
        .forEach((section, words) -> words.forEach(word -> add(section, word, byBase, bases)));
    List<String> order = List.copyOf(byBase.keySet());
    ENTRIES = new Cue[order.size() + 1];
    ENTRIES[0] = new Cue("", CueClass.NEUTRAL, 0, 0); // what is no reporting word
    for (int i = 0; i < order.size(); i++) {
      ENTRIES[i + 1] = byBase.get(order.get(i));
    }
    Map<Long, Integer> index = new HashMap<>();
    bases.forEach((word, base) -> index.put(word, order.indexOf(base) + 1));
    INDEX = new WordTable(index);
  }

  private Cues() {}

  /**
   * A reporting word.
   *
   * @param base as the list has it
   * @param frames bits of {@link CueFrame}
   * @param particle hash of the word that must follow ("for" of "call for"); 0 for none
   */
  record Cue(String base, CueClass cueClass, int frames, long particle) {
    /** The same word in another section: with and without a particle it stands alone. */
    private Cue and(Cue other) {
      long both = particle == other.particle ? particle : 0;
      return new Cue(base, cueClass, frames | other.frames, both);
    }

    boolean takes(CueFrame frame) {
      return (frames & frame.bit()) != 0;
    }
  }

  /** Index of the reporting word that a word is a form of; 0 where it is none. */
  static int indexOf(long word) {
    return INDEX.valueOf(word);
  }

  static Cue at(int index) {
    return ENTRIES[index];
  }

  /**
   * The class of reporting words as they stand in a text ("has repeatedly claimed"): that of their
   * last word that is not neutral, else neutral.
   */
  public static CueClass classOf(String cueText) {
    CueClass found = CueClass.NEUTRAL;
    Tokens tokens = Tokens.of(cueText);
    for (int i = 0; i < tokens.size(); i++) {
      int index = indexOf(WordHash.of(cueText, tokens.start(i), tokens.end(i)));
      if (index > 0 && ENTRIES[index].cueClass() != CueClass.NEUTRAL) {
        found = ENTRIES[index].cueClass();
      }
    }
    return found;
  }

  private static void add(
      String section, String entry, Map<String, Cue> byBase, Map<Long, String> bases) {
    String[] header = section.split(" ");
    CueClass cueClass = CueClass.valueOf(header[0].toUpperCase(Locale.ROOT));
    CueFrame frame = CueFrame.valueOf(header[1].toUpperCase(Locale.ROOT));
    String particle =
        entry.contains("_") ? entry.substring(entry.indexOf('_') + 1).split("/")[0] : "";
    String verb = entry.replaceAll("_[a-z]+", "");
    String base = verb.split("/")[0];
    Cue cue = new Cue(base, cueClass, frame.bit(), particle.isEmpty() ? 0 : WordHash.of(particle));
    byBase.merge(base, cue, Cue::and);
    List<String> forms =
        frame == CueFrame.NOUN ? List.of(base, base + "s") : Inflection.of(verb).forms();
    forms.forEach(form -> bases.putIfAbsent(WordHash.of(form), base));
  }
}
