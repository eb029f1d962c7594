package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenor.TestSession;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFiles;
import dev.tenor.corpus.LocalCorpus;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.corpus.Reading;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.SnapshotWriter;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table as a run writes it is an input as a run reads it. */
class QuarantineTableTest {
  @TempDir private Path folder;

  @Test
  void theTableIsReadAgainAsTheRecordsThatItHolds() throws IOException {
    Path in = folder.resolve("in.jsonl");
    String cut = "{\"id\":\"x";
    String other = "{\"id\":\"a\",\"text\":\"Another text &amp; more.\"}";
    Files.writeString(in, cut + "\n" + other + "\n");
    SparkSession spark = TestSession.spark();
    new ReadCorpus(spark, FieldNames.DEFAULT, ArticleRules.plain(1000))
        .read(files(in))
        .createOrReplaceTempView("reading");
    spark
        .sql(
            """
            select inputFile as input_file, recordNumber as record_number,
              'conflicting_id' as fate
            from reading where article is not null
            """)
        .createOrReplaceTempView("record_fate");
    new EarlierSnapshot(spark, Optional.empty()).open(List.of("quarantine"));
    spark.table("earlier_quarantine").createOrReplaceTempView("carried_quarantine");

    new SnapshotWriter(spark, TableSchemas.load(), folder.resolve("out"))
        .write("quarantine", new SqlFiles(spark).table("quarantine"));

    List<Reading> again = new ArrayList<>();
    new LocalCorpus(FieldNames.DEFAULT, ArticleRules.plain(1000))
        .read(files(folder.resolve("out/quarantine")))
        .forEachRemaining(again::add);
    assertThat(again)
        .extracting(
            Reading::inputFile,
            Reading::recordNumber,
            r -> r.article() == null ? r.quarantined().reason() : r.article().text())
        .containsExactlyInAnyOrder(
            tuple(in.toString(), 1L, "bad_json"), tuple(in.toString(), 2L, "Another text & more."));
    assertThat(again)
        .filteredOn(r -> r.article() == null)
        .extracting(
            r -> new String(r.quarantined().raw(), StandardCharsets.UTF_8),
            r -> r.quarantined().rawLength())
        .containsExactly(tuple(cut, (long) cut.length()));
  }

  private static List<InputFile> files(Path path) {
    return InputFiles.list(new Configuration(), List.of(path.toString()), Optional.empty());
  }
}
