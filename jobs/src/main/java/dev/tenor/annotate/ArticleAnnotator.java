package dev.tenor.annotate;

import dev.tenor.issue.IssueFinder;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedMention;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.Article;
import dev.tenor.model.Field;
import dev.tenor.model.IssueMention;
import dev.tenor.model.NarrativeTone;
import dev.tenor.model.SplitText;
import dev.tenor.model.Statement;
import dev.tenor.speech.Imprint;
import dev.tenor.speech.StatementFinder;
import dev.tenor.text.SentenceSplitter;
import dev.tenor.tone.SentenceTone;
import java.util.ArrayList;
import java.util.List;

/** Annotates one article: a pure function, the same in a test and on an executor. */
public final class ArticleAnnotator {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final IssueFinder issues;
  private final StatementFinder finder;
  private final SentenceTone narrative;

  /** An annotator that does not judge the outlet's own voice. */
  public ArticleAnnotator(IssueFinder issues, StatementFinder finder) {
    this(issues, finder, null);
  }

  /**
   * @param narrative judges the outlet's own sentences; null where nobody asks for that
   */
  public ArticleAnnotator(IssueFinder issues, StatementFinder finder, SentenceTone narrative) {
    this.issues = issues;
    this.finder = finder;
    this.narrative = narrative;
  }

  public AnnotatedArticle annotate(Article article) {
    SplitText title = article.title() == null ? null : splitter.split(article.title());
    AnalysedText analysed = AnalysedText.of(article);
    SplitText text = splitter.split(analysed.text());
    List<IssueMention> mentions = issues.find(title, text);
    List<Statement> statements =
        new ArrayList<>(
            finder.find(title, text, new Imprint(article.publishedDate(), article.author())));
    NarrativeTone tone =
        narrative == null ? NarrativeTone.NONE : Narrative.tone(text, statements, narrative);
    statements.removeIf(analysed::isTouchedBy);

    FieldAnnotations inTitle =
        title == null
            ? null
            : new FieldAnnotations(title, new Meetings(Field.TITLE, statements, mentions));
    FieldAnnotations inText =
        new FieldAnnotations(
            new SplitText(article.text(), text.paragraphs(), text.sentences()),
            new Meetings(Field.TEXT, statements, mentions));
    List<AnnotatedStatement> annotatedStatements = new ArrayList<>();
    for (Statement statement : statements) {
      FieldAnnotations field = statement.field() == Field.TITLE ? inTitle : inText;
      annotatedStatements.add(field.annotate(statement));
    }
    List<AnnotatedMention> annotatedMentions = new ArrayList<>();
    for (IssueMention mention : mentions) {
      FieldAnnotations field = mention.field() == Field.TITLE ? inTitle : inText;
      annotatedMentions.add(field.annotate(mention));
    }
    return new AnnotatedArticle(article.articleId(), annotatedMentions, annotatedStatements, tone);
  }
}
