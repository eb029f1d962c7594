package dev.tenor.job;

import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ToneJudges;
import dev.tenor.classify.ToneModel;
import dev.tenor.issue.Taxonomy;
import dev.tenor.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that annotations and tones hang on besides an article's title, day and text: where it is the
 * same, they need not be computed again.
 *
 * @param annotator versions of what finds mentions and statements, by name
 * @param tone versions of what judges the tone of statements, by name
 */
record AnnotationVersion(SortedMap<String, String> annotator, SortedMap<String, String> tone) {
  private static final int KEY_LENGTH = 16;

  static AnnotationVersion of(
      RunOptions options,
      Taxonomy taxonomy,
      SpeechFinding speech,
      ToneJudges judges,
      ToneModel narrator)
      throws IOException {
    return planned(
        options, taxonomy, speech, new ToneModels.Planned(versions(judges), narrator.version()));
  }

  /** The same before any model is opened. */
  static AnnotationVersion planned(
      RunOptions options, Taxonomy taxonomy, SpeechFinding speech, ToneModels.Planned models)
      throws IOException {
    SortedMap<String, String> annotator = new TreeMap<>();
    annotator.put(
        "annotator", CodeRevision.of("model", "text", "issue", "speech", "tone", "annotate"));
    annotator.put("taxonomy", taxonomy.name() + "@" + taxonomy.version());
    annotator.put("speech-model", SpeechModels.version(speech));
    annotator.put("speakers", speech.speakers().name() + "@" + speech.speakers().version());
    annotator.put("narrative-tone-model", models.narrator());
    annotator.put("issue-opinion", IssueOpinion.version(options.issueOpinion(), taxonomy.name()));
    Map<String, String> effective = options.effective();
    for (String option : new String[] {"language", "stated-language"}) {
      annotator.put("option " + option, effective.get(option));
    }
    SortedMap<String, String> tone = new TreeMap<>();
    tone.put("judge", CodeRevision.of("tone", "encode", "classify"));
    tone.put("tone-model", models.judges());
    tone.put("option tone-scope", effective.get("tone-scope"));
    return new AnnotationVersion(annotator, tone);
  }

  /** Versions of all tone models, joined by a blank. */
  static String versions(ToneJudges judges) {
    return judges.models().stream().map(ToneModel::version).collect(Collectors.joining(" "));
  }

  /** Names the annotations. */
  String annotatorKey() {
    return key(annotator);
  }

  /** Names annotations with their tones; begins with {@link #annotatorKey}. */
  String wholeKey() {
    return annotatorKey() + "-" + key(tone);
  }

  /** The versions as the manifest names them; options stand among the options there. */
  SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>(annotator);
    versions.putAll(tone);
    versions.keySet().removeIf(name -> name.startsWith("option "));
    return versions;
  }

  private static String key(SortedMap<String, String> versions) {
    return Sha256.hex(versions.toString().getBytes(StandardCharsets.UTF_8))
        .substring(0, KEY_LENGTH);
  }
}
