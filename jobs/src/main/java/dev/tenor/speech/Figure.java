package dev.tenor.speech;

import dev.tenor.model.SpeakerType;
import java.util.HashSet;
import java.util.Set;

/** A person or an organisation of one article, with what the article tells of it. */
final class Figure {
  final SpeakerType type;
  final String surname;
  final String given;
  private String name;
  private Gender gender = Gender.UNKNOWN;
  private boolean recognised;
  private int mentions;
  private int introductions;
  private int lastInFull = Integer.MIN_VALUE / 2;
  private final Set<Long> roles = new HashSet<>();

  Figure(SpeakerType type, String name) {
    this.type = type;
    this.name = name;
    this.surname = type == SpeakerType.PERSON ? PersonName.surnameKey(name) : name;
    this.given = type == SpeakerType.PERSON ? PersonName.givenKey(name) : "";
  }

  /** The longest form that the article gives. */
  String name() {
    return name;
  }

  Gender gender() {
    return gender;
  }

  int mentions() {
    return mentions;
  }

  boolean isPerson() {
    return type == SpeakerType.PERSON;
  }

  /** Whether the article calls this one by a role's noun: "president", "senator". */
  boolean has(long role) {
    return roles.contains(role);
  }

  /** Notes that a list knows this one. */
  void recognise() {
    recognised = true;
  }

  /** Whether a list of speakers knows this one: nobody whom an article has to introduce. */
  boolean isRecognised() {
    return recognised;
  }

  void mention(String form) {
    mentions++;
    if (isPerson() && form.length() > name.length() && !form.equals(form.toUpperCase())) {
      name = form;
    }
  }

  /** Counts one more full name. */
  void introduce() {
    introductions++;
  }

  int introductions() {
    return introductions;
  }

  /** Notes the number of the mention that gave the full name. */
  void seenInFull(int mention) {
    lastInFull = mention;
  }

  int lastInFull() {
    return lastInFull;
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  void learnRole(long role) {
    roles.add(role);
  }
}
