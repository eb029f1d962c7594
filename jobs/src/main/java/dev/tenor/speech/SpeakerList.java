package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Speakers described by hand: who is meant by which names, and by which role on which day.
 *
 * <p>What two of them could claim, neither gets.
 */
public final class SpeakerList implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Signs inside a word that do not part it: "U.S.", "O'Hara". */
  private static final Pattern SILENT = Pattern.compile("[.'\u2019\u02BC]");

  /** Longer descriptions are no role that a list could know. */
  private static final int LONGEST_ROLE = 80;

  /** A list of nobody. */
  public static final SpeakerList NONE = new SpeakerList("none", "0", List.of());

  private final String name;
  private final String version;
  private final List<KnownSpeaker> speakers;
  private final Map<String, List<Holder>> byPhrase = new HashMap<>();
  private final Map<String, KnownSpeaker> byName;

  private record Holder(KnownSpeaker speaker, KnownRole role) implements Serializable {}

  /** The keys under which the spellings of one person meet, see {@link PersonName}. */
  public record Family(String surnameKey, String givenKey) {
    static Family of(String name) {
      return new Family(PersonName.surnameKey(name), PersonName.givenKey(name));
    }
  }

  /**
   * @param version fingerprint of the file
   */
  public SpeakerList(String name, String version, List<KnownSpeaker> speakers) {
    this.name = name;
    this.version = version;
    this.speakers = List.copyOf(speakers);
    this.byName = names();
    for (KnownSpeaker speaker : speakers) {
      for (KnownRole role : speaker.roles()) {
        for (String phrase : role.phrases()) {
          byPhrase
              .computeIfAbsent(phraseKey(phrase), key -> new ArrayList<>())
              .add(new Holder(speaker, role));
        }
      }
    }
  }

  public String name() {
    return name;
  }

  public String version() {
    return version;
  }

  public List<KnownSpeaker> speakers() {
    return speakers;
  }

  /**
   * Who held a role; empty where nobody of the list did, or several.
   *
   * @param words "the vice president", "Russia's foreign minister"
   * @param day null where it is unknown
   */
  public Optional<KnownSpeaker> holder(String words, LocalDate day) {
    if (byPhrase.isEmpty() || words.length() > LONGEST_ROLE) {
      return Optional.empty();
    }
    List<KnownSpeaker> holders =
        byPhrase.getOrDefault(phraseKey(words), List.of()).stream()
            .filter(holder -> holder.role().isHeldOn(day))
            .map(Holder::speaker)
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** The one who bears a name in full; null where the list has nobody. */
  KnownSpeaker named(String fullName) {
    return byName.isEmpty() ? null : byName.get(nameKey(fullName));
  }

  /** Names in full and the speaker that each means, by {@link #nameKey}. */
  public Map<String, KnownSpeaker> names() {
    Map<String, KnownSpeaker> names = new HashMap<>();
    for (KnownSpeaker speaker : speakers) {
      names.put(nameKey(speaker.name()), speaker);
      speaker.spellings().forEach(spelling -> names.put(nameKey(spelling), speaker));
    }
    return names;
  }

  /** Families that belong to one person of the list, and to no doubtful name. */
  public Map<Family, KnownSpeaker> families() {
    Map<Family, KnownSpeaker> families = new HashMap<>();
    Set<Family> several = new HashSet<>();
    for (KnownSpeaker speaker : speakers) {
      speaker.doubtful().forEach(doubtful -> several.add(Family.of(doubtful)));
      if (speaker.type() == SpeakerType.PERSON) {
        List<String> all = new ArrayList<>(speaker.spellings());
        all.add(speaker.name());
        for (String form : all) {
          Family family = Family.of(form);
          KnownSpeaker other = families.put(family, speaker);
          if (other != null && !other.equals(speaker)) {
            several.add(family);
          }
        }
      }
    }
    families.keySet().removeIf(family -> family.givenKey().isEmpty() || several.contains(family));
    return families;
  }

  /** A name without accents, case, stops and apostrophes, its words apart by one blank. */
  public static String nameKey(String name) {
    return SpeakerIds.slug(SILENT.matcher(name).replaceAll("")).replace('-', ' ');
  }

  private static String phraseKey(String words) {
    String key = nameKey(words);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
