package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.luben.zstd.Zstd;
import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract of every format: the same articles come out. */
class FormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Pages and news-please carry no id, a text file nothing but its name. */
  private static final Set<InputFormat> WITHOUT_ID =
      Set.of(InputFormat.HTML, InputFormat.WARC, InputFormat.NEWS_PLEASE);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theSameArticlesComeOutOfEveryFormat(InputFormat format) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    write(format, corpus);

    List<InputFile> files = list(corpus);
    assertThat(files).extracting(InputFile::format).containsOnly(format);
    assertArticles(format, files);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatMayBeCompressed(InputFormat format) throws IOException {
    assumeTrue(format != InputFormat.PARQUET, "Parquet compresses its own pages");
    assumeTrue(format != InputFormat.WARC, "the other test reads an archive of gzip members");
    Path plain = Files.createDirectories(folder.resolve("plain"));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    write(format, plain);
    List<Path> written;
    try (Stream<Path> entries = Files.list(plain)) {
      written = entries.sorted().toList();
    }
    for (int i = 0; i < written.size(); i++) {
      byte[] content = Files.readAllBytes(written.get(i));
      String name = written.get(i).getFileName().toString();
      switch (i % 3) {
        case 0 -> Files.write(corpus.resolve(name + ".zst"), Zstd.compress(content));
        case 1 -> Files.write(corpus.resolve(name + ".gz"), MarkupFixture.gzip(content));
        default -> Files.write(corpus.resolve(name + ".bz2"), bzip2(content));
      }
    }

    List<InputFile> files = list(corpus);
    assertThat(files).extracting(InputFile::compression).doesNotContain(Compression.NONE);
    assertArticles(format, files);
  }

  private void assertArticles(InputFormat format, List<InputFile> files) {
    List<Reading> readings = new ArrayList<>();
    new LocalCorpus(FieldNames.DEFAULT, ArticleRules.plain(100_000))
        .read(files)
        .forEachRemaining(readings::add);
    assertThat(readings)
        .filteredOn(reading -> reading.quarantined() != null)
        .extracting(reading -> reading.quarantined().detail())
        .isEmpty();
    List<Article> articles =
        readings.stream()
            .map(Reading::article)
            .sorted(Comparator.comparing(Article::text))
            .toList();
    List<CorpusFixture.Row> wanted =
        CorpusFixture.articles().stream()
            .sorted(Comparator.comparing(CorpusFixture.Row::text))
            .toList();
    assertThat(articles).extracting(Article::text).isEqualTo(texts(wanted));
    for (int i = 0; i < wanted.size(); i++) {
      Article article = articles.get(i);
      CorpusFixture.Row row = wanted.get(i);
      if (!WITHOUT_ID.contains(format)) {
        assertThat(article.articleId()).isEqualTo(row.id());
      }
      if (format != InputFormat.TXT) {
        assertThat(article.sourceId()).isEqualTo(row.source());
        assertThat(article.publishedDate()).isEqualTo(row.published().substring(0, 10));
        assertThat(article.dateQuality()).isEqualTo(DateQuality.METADATA);
        assertThat(article.title()).isEqualTo(row.title());
        assertThat(article.author()).isEqualTo(row.author());
        assertThat(article.url()).isEqualTo(row.url());
      }
    }
  }

  private static List<String> texts(List<CorpusFixture.Row> rows) {
    return rows.stream().map(CorpusFixture.Row::text).toList();
  }

  static void write(InputFormat format, Path corpus) throws IOException {
    List<CorpusFixture.Row> rows = CorpusFixture.articles();
    switch (format) {
      case JSONL -> CorpusFixture.writeJsonLines(corpus.resolve("a.jsonl"));
      case JSON ->
          JSON.writerWithDefaultPrettyPrinter().writeValue(corpus.resolve("a.json").toFile(), rows);
      case NEWS_PLEASE -> {
        for (CorpusFixture.Row row : rows) {
          JSON.writeValue(corpus.resolve(row.id() + ".json").toFile(), newsPlease(row));
        }
      }
      case CSV -> CorpusFixture.writeCsv(corpus.resolve("a.csv"));
      case TSV -> CorpusFixture.writeSeparated(corpus.resolve("a.tsv"), "\t");
      case PARQUET -> CorpusFixture.writeParquet(corpus.resolve("a.parquet"));
      case TXT -> CorpusFixture.writeTexts(corpus);
      case NITF -> {
        for (CorpusFixture.Row row : rows) {
          Files.writeString(corpus.resolve(row.id() + ".xml"), MarkupFixture.nitf(row));
        }
      }
      case NEWSML -> Files.writeString(corpus.resolve("a.xml"), MarkupFixture.newsMl(rows));
      case HTML -> {
        for (CorpusFixture.Row row : rows) {
          Files.writeString(corpus.resolve(row.id() + ".html"), MarkupFixture.html(row));
        }
      }
      case WARC -> Files.write(corpus.resolve("a.warc.gz"), MarkupFixture.warc(rows));
    }
  }

  private static Map<String, Object> newsPlease(CorpusFixture.Row row) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("authors", row.author() == null ? List.of() : List.of(row.author()));
    article.put("date_download", "2025-06-01 00:00:00");
    article.put("date_modify", null);
    article.put("date_publish", row.published());
    article.put("description", "A teaser.");
    article.put("filename", row.id() + ".json");
    article.put("image_url", null);
    article.put("language", "en");
    article.put("localpath", null);
    article.put("title", row.title());
    article.put("source_domain", row.source());
    article.put("maintext", row.text());
    article.put("url", row.url());
    return article;
  }

  static byte[] bzip2(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static List<InputFile> list(Path corpus) {
    return InputFiles.list(new Configuration(), List.of(corpus.toString()), Optional.empty());
  }
}
