package dev.tenor.classify;

import dev.tenor.model.StatementInContext;
import dev.tenor.tone.Judgement;

/** Judges statements one after the other; of those that are alike only the first. */
final class RememberingJudge {
  private final ToneJudges judges;
  private ToneModel lastModel;
  private StatementInContext lastStatement;
  private Judgement lastJudgement;
  private long computed;

  RememberingJudge(ToneJudges judges) {
    this.judges = judges;
  }

  ScoredStatement score(StatementRow row) {
    ToneModel model = judges.of(row.annotated());
    StatementInContext statement = row.annotated().inContext();
    if (lastModel == null
        || !model.version().equals(lastModel.version())
        || !statement.equals(lastStatement)) {
      lastModel = model;
      lastStatement = statement;
      lastJudgement = model.judge(statement);
      computed++;
    }
    return new ScoredStatement(
        row.articleId(),
        row.annotated(),
        lastJudgement.probabilities(),
        lastJudgement.tone(),
        lastJudgement.isUncertain(),
        model.version());
  }

  /** How many statements were looked at; the others were like the one before. */
  long computed() {
    return computed;
  }
}
