package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DelimitedSourceTest {
  private static final SourceFixture SOURCE = new SourceFixture(InputFormat.CSV, 100);

  @TempDir private Path folder;

  @Test
  void quotedFieldsHoldCommasMarksAndLineBreaks() throws IOException {
    assertThat(texts("id,text\n1,\"a, \"\"b\"\"\n\nc\"\n2, d \n3,\"\"\"\"\n"))
        .containsExactly(tuple("1", "a, \"b\"\n\nc"), tuple("2", " d "), tuple("3", "\""));
  }

  @Test
  void lineEndsOfBothKindsMayStandInOneFile() throws IOException {
    assertThat(texts("id,text\r\n1,\"a\r\nb\nc\"\r\n2,d\n3,e\r\n4,\"f\"\n5,g"))
        .containsExactly(
            tuple("1", "a\r\nb\nc"),
            tuple("2", "d"),
            tuple("3", "e"),
            tuple("4", "f"),
            tuple("5", "g"));
  }

  @Test
  void rowsThatBeginWithANumberSignAreNoComments() throws IOException {
    assertThat(texts("id,text\n#1,a\n")).containsExactly(tuple("#1", "a"));
  }

  @Test
  void marksInPlainFieldsAreText() throws IOException {
    assertThat(texts("id,text\n1,a 5\" pipe\n")).containsExactly(tuple("1", "a 5\" pipe"));
  }

  @Test
  void columnsMayBeUnnamedDoubledOrInAnyOrder() throws IOException {
    assertThat(texts(",text,id,text,\n0,first,1,second,x\n")).containsExactly(tuple("1", "first"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
    assertThat(texts("\uFEFFtext,id\na,1\n")).containsExactly(tuple("1", "a"));
    assertThat(texts("\uFEFF\"text\",\"id\"\n\"a\",\"1\"\n")).containsExactly(tuple("1", "a"));
  }

  @Test
  void blankLinesAreNoRows() throws IOException {
    assertThat(read("id,text\n\n1,a\n\r\n2,b\n\n"))
        .extracting(RawRecord::recordNumber, RawRecord::id)
        .containsExactly(tuple(1L, "1"), tuple(2L, "2"));
  }

  @Test
  void aRowWithTooFewOrTooManyFieldsIsBad() throws IOException {
    List<RawRecord> records = read("id,text,url\n1,a,\n2,b\n3,c,d,e\n4,f,g\n");

    assertThat(records)
        .extracting(RawRecord::recordNumber, RawRecord::reason)
        .containsExactly(
            tuple(1L, null), tuple(2L, "bad_row"), tuple(3L, "bad_row"), tuple(4L, null));
    assertThat(records.get(1).detail()).isEqualTo("2 fields under a header of 3");
    assertThat(records.get(1).raw()).isEqualTo(bytes("2,b"));
  }

  @Test
  void anUnclosedMarkMakesNoArticleOfTheRowsBehindIt() throws IOException {
    List<RawRecord> records = read("id,text\n1,a\n2,\"open\n3,b\n4,c\n");

    assertThat(records)
        .extracting(RawRecord::recordNumber, RawRecord::reason, RawRecord::text)
        .containsExactly(tuple(1L, null, "a"), tuple(2L, "bad_row", null));
    assertThat(records.get(1).detail()).contains("unclosed");
    assertThat(records.get(1).raw()).isEqualTo(bytes("2,\"open\n3,b\n4,c\n"));
  }

  @Test
  void anUnclosedMarkThatALaterMarkClosesIsBadToo() throws IOException {
    List<RawRecord> records = read("id,text\n1,\"open\n2,b\n3,\"c\"\n4,d\n5,\"a \"b\" c\"\n6,e\n");

    assertThat(records)
        .extracting(RawRecord::id, RawRecord::reason)
        .containsExactly(
            tuple(null, "bad_row"), tuple("4", null), tuple(null, "bad_row"), tuple("6", null));
    assertThat(records.get(0).raw()).isEqualTo(bytes("1,\"open\n2,b\n3,\"c\""));
  }

  @Test
  void badBytesSpoilTheirRowAlone() throws IOException {
    byte[] content = "id,text\n1,caf\u00FF\u00FE\n2,ok\n".getBytes(StandardCharsets.ISO_8859_1);

    List<RawRecord> records = SOURCE.read(folder.resolve("in.csv"), content);

    assertThat(records)
        .extracting(RawRecord::reason, RawRecord::text)
        .containsExactly(tuple("bad_encoding", null), tuple(null, "ok"));
    assertThat(records.get(0).raw())
        .isEqualTo("1,caf\u00FF\u00FE".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aRowInAnotherCharsetIsReadInIt() throws IOException {
    byte[] content = "id,text\n1,the caf\u00E9\n2,ok\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(SOURCE.read(folder.resolve("in.csv"), content))
        .extracting(RawRecord::text, RawRecord::charset)
        .containsExactly(tuple("the caf\u00E9", "windows-1252"), tuple("ok", null));
  }

  @Test
  void aRowOverTheLimitIsTooLargeAndTheNextIsRead() throws IOException {
    List<RawRecord> records =
        read("id,text\n1,\"" + "x\n".repeat(60) + "\"\n2," + "y".repeat(98) + "\n3,z\n");

    assertThat(records)
        .extracting(RawRecord::id, RawRecord::reason, RawRecord::rawLength)
        .containsExactly(
            tuple(null, "too_large", 124L), tuple("2", null, 100L), tuple("3", null, 3L));
    assertThat(records.get(0).raw()).hasSize(100);
  }

  @Test
  void everyByteOfEveryRowReachesAFieldOrTheQuarantine() throws IOException {
    String text = "“Quoted”, she said,\r\n\"twice\" 😀 e\u0301";
    String row = "7,\"" + text.replace("\"", "\"\"") + "\"";

    assertThat(texts("id,text\n" + row + "\n" + row)).containsOnly(tuple("7", text)).hasSize(2);
  }

  @Test
  void aFileWithoutATextColumnIsUnreadable() {
    assertThatThrownBy(() -> read("id,body\n1,a\n"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("the header has no column 'text'; it has [body, id]");
    assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFile.class);
    byte[] latin1 = "id,t\u00E9xt\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> SOURCE.read(folder.resolve("in.csv"), latin1))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("the header is not UTF-8");
  }

  @Test
  void bareReturnsEndRowsWhereTheyEndTheHeader() throws IOException {
    assertThat(texts("id,text\r1,a\r2,\"b\rc\nd\"\r\r3,e"))
        .containsExactly(tuple("1", "a"), tuple("2", "b\rc\nd"), tuple("3", "e"));
  }

  @Test
  void aStrayReturnInARowThatEndsWithALineFeedIsText() throws IOException {
    assertThat(texts("id,text\n1,a\rb\n2,c\n"))
        .containsExactly(tuple("1", "a\rb"), tuple("2", "c"));
  }

  @Test
  void tabsAndSemicolonsSeparateWhereTheHeaderSaysSo() throws IOException {
    assertThat(texts("id\ttext\n1\ta, b; c\n2\t\"d\te\"\n"))
        .containsExactly(tuple("1", "a, b; c"), tuple("2", "d\te"));
    assertThat(texts("id;text\n1;a, b\n")).containsExactly(tuple("1", "a, b"));
    assertThat(
            new SourceFixture(InputFormat.TSV, 100)
                .read(folder.resolve("in.tsv"), "id\ttext\n1\ta\n"))
        .extracting(RawRecord::text)
        .containsExactly("a");
  }

  private List<Tuple> texts(String content) throws IOException {
    return read(content).stream()
        .map(record -> tuple(record.id() == null ? record.reason() : record.id(), record.text()))
        .toList();
  }

  private List<RawRecord> read(String content) throws IOException {
    return SOURCE.read(folder.resolve("in.csv"), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
