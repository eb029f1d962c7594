package dev.tenor.cli;

import dev.tenor.job.InspectArticleJob;
import dev.tenor.job.InspectedArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenor inspect article}. */
@Command(
    name = "article",
    description = {
      "Prints an article of the published tables with what was found in it marked where it stands: "
          + "who said what, by which words, and which words mention an issue. Below it, each "
          + "statement with its speaker, tone and issues, and the rule that found it.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  ./tenor inspect article ws-2024-09-01-envoy-one-suitcase --warehouse out"
    })
final class InspectArticleCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The article_id of the tables.")
  private String articleId;

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--color",
      defaultValue = "auto",
      paramLabel = "auto|always|never",
      description =
          "When to colour: auto does in a terminal, unless NO_COLOR is set "
              + "(default: ${DEFAULT-VALUE}).")
  private ColourChoice colour;

  @Override
  public Integer call() throws IOException, SQLException {
    InspectedArticle article = new InspectArticleJob(warehouse.folder(), articleId).run();
    PrintStream out =
        new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    new ArticleText(out, colour.ofProcess()).print(article);
    out.flush();
    return 0;
  }
}
