package dev.tenor.speech;

/** The groups of words that {@code words.txt} and {@code names.txt} list, a bit each. */
enum WordGroup {
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  MALE_PRONOUN,
  FEMALE_PRONOUN,
  PLURAL_PRONOUN,
  FIRST_PRONOUN,
  OTHER_PRONOUN,
  AUXILIARY,
  ADVERB,
  TIME,
  MALE_TITLE,
  FEMALE_TITLE,
  TITLE,
  ROLE,
  FEMALE_ROLE,
  MALE_ROLE,
  ORGANISATION,
  ORGANISATION_ALONE,
  COUNTRY,
  PLACE,
  DEMONYM,
  ANONYMOUS,
  NAME_PARTICLE,
  NAME_SUFFIX,
  SPEECH_NOUN,
  MALE_NAME,
  FEMALE_NAME,
  EITHER_NAME;

  static final int ANY_PRONOUN =
      MALE_PRONOUN.bit()
          | FEMALE_PRONOUN.bit()
          | PLURAL_PRONOUN.bit()
          | FIRST_PRONOUN.bit()
          | OTHER_PRONOUN.bit();
  static final int ANY_NAME = MALE_NAME.bit() | FEMALE_NAME.bit() | EITHER_NAME.bit();
  static final int ANY_TITLE = MALE_TITLE.bit() | FEMALE_TITLE.bit() | TITLE.bit();

  /** Words that hold a sentence together and never are a name or a noun's head. */
  static final int FUNCTION =
      DETERMINER.bit()
          | PREPOSITION.bit()
          | CONJUNCTION.bit()
          | SUBORDINATOR.bit()
          | RELATIVE.bit()
          | ANY_PRONOUN
          | AUXILIARY.bit()
          | ADVERB.bit();

  int bit() {
    return 1 << ordinal();
  }
}
