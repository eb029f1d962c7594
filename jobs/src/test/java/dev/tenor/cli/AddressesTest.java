package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3a://KEY:tellNobody@bucket/news",
        "s3a://KEY:tell/Nobody@bucket/news",
        "ftp://reader:tellNobody@host/news",
        "https://reader:tellNobody@host:8080"
      })
  void anInputsAddressWithAPasswordIsRefusedAndNotRepeated(String address) {
    assertThat(errors("run", "--warehouse", "none", "--input", address))
        .contains("--input", "must not hold a password")
        .doesNotContain("ellNobody");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/sample",
        "/data/a:b@c.txt",
        "hdfs://name-node:8020/news/a:b@c.jsonl",
        "hdfs://reader@name-node:8020/news",
        "hdfs://[::1]:8020/news",
        "s3a://bucket/news/*.jsonl",
        "hdfs:///news",
        "file:/news"
      })
  void otherAddressesStayAsTheyAre(String address) {
    assertThat(new InputAddress().convert(address)).isEqualTo(address);
  }

  @Test
  void aWarehouseOnAnotherFileSystemIsWrongUsage() {
    assertThat(errors("run", "--input", "data/sample", "--warehouse", "hdfs://host:1/out"))
        .contains("--warehouse", "hdfs:// is no local file system");
    assertThat(errors("rollback", "--warehouse", "s3a://bucket/out"))
        .contains("--warehouse", "s3a:// is no local file system");
  }

  @Test
  void aLocalPathMayHaveItsScheme() {
    LocalPath path = new LocalPath();

    assertThat(path.convert("file:///data/out")).isEqualTo(Path.of("/data/out"));
    assertThat(path.convert("file:/data/out")).isEqualTo(Path.of("/data/out"));
    assertThat(path.convert("out:1/a")).isEqualTo(Path.of("out:1/a"));
    assertThatThrownBy(() -> path.convert("a\0b")).isInstanceOf(TypeConversionException.class);
  }

  private static String errors(String... arguments) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertThat(TenorCommand.run(arguments)).isEqualTo(2);
    } finally {
      System.setErr(before);
    }
    return told.toString(StandardCharsets.UTF_8);
  }
}
