package dev.tenor.speech;

/** What reporting words say about the reporter's or the speaker's stance towards the content. */
public enum CueClass {
  /** said, told, according to. */
  NEUTRAL,
  /** claimed, alleged: the reporter keeps a distance. */
  DOUBTFUL,
  /** criticized, denied, complained: the speaker is against something. */
  CRITICAL,
  /** praised, agreed, endorsed: the speaker is for something. */
  SUPPORTIVE,
  /** promised, vowed, refused: the speaker binds himself or herself. */
  COMMISSIVE,
  /** thinks, hopes, wants: not uttered. */
  THOUGHT
}
