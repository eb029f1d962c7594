package dev.tenor.speech;

/** What titles, given names and nouns tell of a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** The gender that word groups speak for; UNKNOWN where they say nothing or both. */
  static Gender of(int groups) {
    int male =
        WordGroup.MALE_TITLE.bit()
            | WordGroup.MALE_NAME.bit()
            | WordGroup.MALE_ROLE.bit()
            | WordGroup.MALE_PRONOUN.bit();
    int female =
        WordGroup.FEMALE_TITLE.bit()
            | WordGroup.FEMALE_NAME.bit()
            | WordGroup.FEMALE_ROLE.bit()
            | WordGroup.FEMALE_PRONOUN.bit();
    boolean isMale = (groups & male) != 0;
    boolean isFemale = (groups & female) != 0;
    boolean isEither = (groups & WordGroup.EITHER_NAME.bit()) != 0;
    if (isMale == isFemale || isEither) {
      return UNKNOWN;
    }
    return isMale ? MALE : FEMALE;
  }

  boolean clashesWith(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
