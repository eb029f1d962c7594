package dev.tenor.tone;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that turn, weaken or strengthen what stands around them. All in lower case. */
final class ToneWords {
  private static final Set<String> NEGATIONS =
      words(
          """
          not no never nor neither nothing nobody none nowhere without cannot hardly barely scarcely
          rarely seldom lack lacks lacked lacking fail fails failed failing failure deny denies denied
          stop stops stopped end ends ended prevent prevents prevented avoid refuse refuses refused\
          """);

  private static final Set<String> HEDGES =
      words(
          """
          may might could perhaps maybe possibly probably likely apparently appear appears appeared
          seem seems seemed somewhat roughly approximately about around if unless whether unclear
          unsure potentially arguably generally usually some suggests suggested\
          """);

  private static final Set<String> INTENSIFIERS =
      words(
          """
          very really extremely incredibly absolutely completely totally utterly deeply truly so too
          highly hugely entirely fully certainly clearly obviously simply just ever always most worst
          best such strongly seriously definitely enormous tremendous massive huge total\
          """);

  private static final Set<String> CONTRASTS =
      words("but however although though yet despite while instead rather nevertheless except");

  private static final Set<String> DUTIES =
      words("should must ought need needs needed have has got let please urge urgent time");

  private static final Set<String> FIRST_PERSONS = words("i we my our us me i'm we're i've we've");

  private static final Set<String> SECOND_PERSONS = words("you your you're yourself");

  private static final Set<String> SUPPORTIVE_CUES =
      stems(
          """
          praise support endorse back defend applaud hail laud welcome commend tout champion embrace
          thank congratulate celebrate salute extol agree enthuse rejoice cheer hope believe like love
          favor favour prefer admire respect promise vow pledge confident optimistic proud happy happier
          please pleased glad grateful encourage appreciate boast brag\
          """);

  private static final Set<String> CRITICAL_CUES =
      stems(
          """
          criticize criticise denounce condemn blast slam attack assail mock ridicule reject dismiss
          oppose deride decry decried lambaste rebuke chide castigate disparage question challenge
          dispute refute rebut blame accuse fault deplore complain lament grumble fume protest object
          warn bemoan gripe threaten refuse fear worry worried doubt concern concerned angry frustrated
          disappointed upset sorry regret hate alarm lash scold repudiate taunt excoriate skewer
          belittle criticism critical complaint objection accusation condemnation warning\
          """);

  private ToneWords() {}

  static boolean isNegation(String word) {
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  static boolean isHedge(String word) {
    return HEDGES.contains(word);
  }

  static boolean isIntensifier(String word) {
    return INTENSIFIERS.contains(word);
  }

  static boolean isContrast(String word) {
    return CONTRASTS.contains(word);
  }

  static boolean isDuty(String word) {
    return DUTIES.contains(word);
  }

  static boolean isFirstPerson(String word) {
    return FIRST_PERSONS.contains(word);
  }

  static boolean isSecondPerson(String word) {
    return SECOND_PERSONS.contains(word);
  }

  /** Whether a stem of a cue says that the speaker is for something. */
  static boolean isSupportive(String stem) {
    return SUPPORTIVE_CUES.contains(stem);
  }

  /** Whether a stem of a cue says that the speaker is against something. */
  static boolean isCritical(String stem) {
    return CRITICAL_CUES.contains(stem);
  }

  private static Set<String> stems(String list) {
    return words(list).stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
