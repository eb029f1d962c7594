package dev.tenor.speech;

/** Whether two forms of a name can be one person's. */
final class NameForms {
  private NameForms() {}

  /** Equal, or one the initial of the other, or one missing. */
  static boolean compatible(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return true;
    }
    boolean initial = a.length() == 1 || b.length() == 1;
    boolean shortened =
        Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    return (initial || shortened) && a.charAt(0) == b.charAt(0);
  }

  /** "Bobby Lee" of Robert "Bobby" Lee, "Stewart Lee" of C. Stewart Lee. */
  static boolean isCalled(Figure figure, String name) {
    return isCalled(figure.name(), name) || isCalled(name, figure.name());
  }

  private static boolean isCalled(String full, String name) {
    boolean nicknamed = full.indexOf('"') > 0 || full.indexOf('\u201C') > 0;
    boolean initialled = full.length() > 2 && full.charAt(1) == '.';
    return (nicknamed || initialled)
        && PersonName.forenameKeys(full).contains(PersonName.givenKey(name));
  }

  /** "De Blasio" of "Bill de Blasio". */
  static boolean isShortened(Figure figure, String name) {
    return isTail(figure.name(), name) || isLengthened(figure, name);
  }

  /** "Ildefonso Soto Vega" of "Soto Vega"; but "Beats Ann Lee" is a headline, for Ann is a name. */
  static boolean isLengthened(Figure figure, String name) {
    String first = figure.name().substring(0, Math.max(0, figure.name().indexOf(' ')));
    boolean given = (WordLists.groupsOf(WordHash.of(first)) & WordGroup.ANY_NAME) != 0;
    return !given && isTail(name, figure.name());
  }

  private static boolean isTail(String full, String name) {
    int start = full.length() - name.length();
    return start > 0
        && name.indexOf(' ') > 0
        && full.charAt(start - 1) == ' '
        && full.regionMatches(true, start, name, 0, name.length());
  }
}
