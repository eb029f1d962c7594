package dev.tenor.trend;

/** Lays out what the daily facts are made of: who speaks, what an issue counts for, and when. */
public final class Facts {
  private Facts() {}

  /** Needs evidence and dimensions. */
  public static void stage(SqlFiles sql) {
    sql.stageOnce("article_day", "member");
    sql.stage("affiliation");
    sql.stageOnce("voice_day");
    sql.stageOnce("member_day");
  }
}
