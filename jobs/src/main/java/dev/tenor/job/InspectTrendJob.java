package dev.tenor.job;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Takes the trend of one issue or one speaker out of the published snapshot. */
public final class InspectTrendJob {
  private final Path warehouse;

  public InspectTrendJob(Path warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * One issue in one period.
   *
   * @param id of the issue
   * @param periodGrain {@code day}, {@code week} or {@code month}
   * @param share null where no article was there to mention it
   * @param isCovered null where nobody can tell
   * @param netTone null where nothing was said about it
   */
  public record IssuePeriod(
      String id,
      String name,
      String description,
      String periodGrain,
      String periodStart,
      long count,
      long total,
      Double share,
      Double shareLow,
      Double shareHigh,
      Boolean isBurst,
      Boolean isCovered,
      Double netTone) {}

  /** Someone who speaks, under the names that the articles use. */
  public record SpeakerFound(
      String id, String name, String type, long statementCount, List<String> surfaceForms) {}

  /**
   * One speaker on one issue in one month.
   *
   * @param netTone null where nothing was said
   */
  public record SpeakerMonth(
      String issueId,
      String periodStart,
      long statementCount,
      long positiveCount,
      long negativeCount,
      Double netTone,
      Double netToneLow,
      Double netToneHigh) {}

  /** A speaker and what the months tell of them. */
  public record SpeakerTrend(SpeakerFound speaker, List<SpeakerMonth> months) {}

  private record IssueFound(String id, String name) {}

  /**
   * All periods of all grains, in order of their first days.
   *
   * @throws UsageProblem where nothing is published, or there is no such issue
   */
  public List<IssuePeriod> issue(String issueId) throws IOException, SQLException {
    try (PublishedSnapshot snapshot = new PublishedSnapshot(warehouse)) {
      List<IssueFound> issues = snapshot.ask("issues", IssueFound.class);
      if (issues.stream().noneMatch(issue -> issue.id().equals(issueId))) {
        throw new UsageProblem(
            "issue '%s': not in the tables; theirs are %s"
                .formatted(
                    issueId, String.join(", ", issues.stream().map(IssueFound::id).toList())));
      }
      return snapshot.ask("issue", IssuePeriod.class, issueId);
    }
  }

  /**
   * @param idOrName as {@code dim_speaker} has it, in any case
   * @throws UsageProblem where nothing is published, nobody is called so, or several are
   */
  public SpeakerTrend speaker(String idOrName) throws IOException, SQLException {
    try (PublishedSnapshot snapshot = new PublishedSnapshot(warehouse)) {
      List<SpeakerFound> found = snapshot.ask("speakers", SpeakerFound.class, idOrName);
      if (found.isEmpty()) {
        throw new UsageProblem(
            "speaker '%s': nobody is called so; quoted most are %s"
                .formatted(idOrName, ids(snapshot.ask("loudest_speakers", SpeakerFound.class))));
      }
      if (found.size() > 1 && !found.get(0).id().equals(idOrName)) {
        throw new UsageProblem(
            "speaker '%s': several are called so; name one of %s".formatted(idOrName, ids(found)));
      }
      SpeakerFound one = found.get(0);
      return new SpeakerTrend(one, snapshot.ask("speaker", SpeakerMonth.class, one.id()));
    }
  }

  private static String ids(List<SpeakerFound> speakers) {
    return String.join(", ", speakers.stream().map(SpeakerFound::id).toList());
  }
}
