package dev.tenor.evaluate;

import java.util.List;

/** What came of holding a run against gold labels. */
public record Evaluation(
    int articleCount,
    int sentenceCount,
    int statementCount,
    List<Figure> figures,
    List<IssueOutcome> issues,
    List<ToneConfusion> confusions) {}
