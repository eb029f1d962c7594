package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the name of an author: who says "I" outside of quotations. */
final class Byline {
  private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

  /** One person of two to four names, an initial or two among them. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019.-]*(?: (?:\\p{Lu}|de |van |von |bin |al-)[\\p{L}'\u2019.-]*){1,3}");

  private static final int LONGEST = 60;

  private Byline() {}

  /** The author as a figure; null where the byline does not name one person and nobody else. */
  static Figure read(String author) {
    if (author == null || author.length() > LONGEST) {
      return null;
    }
    String name = BY.matcher(author.strip()).replaceFirst("");
    boolean body = false;
    for (String word : name.split(" ")) {
      int groups = WordLists.groupsOf(WordHash.of(word));
      int noPerson =
          WordGroup.ORGANISATION.bit()
              | WordGroup.ORGANISATION_ALONE.bit()
              | WordGroup.COUNTRY.bit()
              | WordGroup.DEMONYM.bit();
      body |= (groups & noPerson) != 0 && (groups & WordGroup.ANY_NAME) == 0;
    }
    boolean person = !body && PERSON.matcher(name).matches();
    return person ? new Figure(SpeakerType.PERSON, inSmallLetters(name)) : null;
  }

  /** "JAMES B. STEWART" as a text would have it. */
  private static String inSmallLetters(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder small = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < small.length(); i++) {
      if (i == 0 || !Character.isLetter(small.charAt(i - 1))) {
        small.setCharAt(i, Character.toUpperCase(small.charAt(i)));
      }
    }
    return small.toString();
  }
}
