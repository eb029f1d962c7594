package dev.tenor.trend;

/** Lays out what trends are made of: facts summed to periods, beside what a period holds in all. */
public final class Measures {
  private Measures() {}

  /** Needs the facts and the coverage as they were written, and the views of {@link Facts}. */
  public static void stage(SqlFiles sql) {
    sql.stageOnce("member_period", "period_total");
    sql.stageOnce("member_measure", "voice_measure");
  }
}
