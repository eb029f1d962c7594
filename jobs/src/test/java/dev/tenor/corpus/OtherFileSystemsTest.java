package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.TestSession;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corpora on file systems that Java knows nothing of, such as HDFS and object stores. */
class OtherFileSystemsTest {
  /** Stands for them: the same files behind a scheme of their own. */
  public static final class Crate extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("crate:///");
    }

    @Override
    public String getScheme() {
      return "crate";
    }
  }

  @TempDir private Path folder;

  @Test
  void everyFormatIsReadThroughHadoopsFileSystems() throws IOException {
    Configuration hadoop = TestSession.spark().sparkContext().hadoopConfiguration();
    hadoop.setClass("fs.crate.impl", Crate.class, org.apache.hadoop.fs.FileSystem.class);
    for (InputFormat format : InputFormat.values()) {
      Path corpus = Files.createDirectories(folder.resolve("a b/" + format.label()));
      FormatsTest.write(format, corpus);
    }

    List<InputFile> files =
        InputFiles.list(hadoop, List.of("crate://" + folder + "/a b/*"), Optional.empty());
    List<Reading> readings =
        new ReadCorpus(TestSession.spark(), FieldNames.DEFAULT, ArticleRules.plain(100_000), 500)
            .read(files)
            .collectAsList();

    assertThat(files).extracting(InputFile::address).allMatch(a -> a.startsWith("crate:/"));
    assertThat(readings).hasSize(10 * InputFormat.values().length);
    assertThat(readings).allMatch(reading -> reading.article() != null);
  }

  @Test
  void aLocalFileKeepsItsSchemeWherePlainPathsAreElsewhere() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{}");
    Configuration hadoop = new Configuration();
    hadoop.setClass("fs.crate.impl", Crate.class, org.apache.hadoop.fs.FileSystem.class);
    hadoop.set("fs.defaultFS", "crate:///");

    List<InputFile> files =
        InputFiles.list(hadoop, List.of("file://" + file, file.toString()), Optional.empty());

    assertThat(files)
        .extracting(InputFile::address)
        .containsExactly("crate:" + file, "file:" + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unheard-of", "gone"})
  void aConnectorThatIsNotThereIsTold(String scheme) {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.gone.impl", "no.such.FileSystem");

    assertThatThrownBy(
            () -> InputFiles.list(hadoop, List.of(scheme + "://bucket/news"), Optional.empty()))
        .isInstanceOf(InputProblem.class)
        .hasMessageContaining(
            scheme
                + "://bucket/news: the connector for "
                + scheme
                + ":// is not on the class path");
  }
}
