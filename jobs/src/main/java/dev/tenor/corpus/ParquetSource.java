package dev.tenor.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * Reads the row groups of a Parquet file that begin in a slice; any column type that has a text
 * form will do.
 *
 * <p>Of a table that is partitioned by folders, {@code NAME=VALUE} in the path is a column too.
 */
final class ParquetSource implements RecordSource {
  private static final int SHOWN_COLUMNS = 50;

  private final FileSlice slice;
  private final FieldNames fields;
  private final MessageType schema;
  private final ParquetReader<Group> reader;

  /** Rows before the next one, in the whole file. */
  private long rowsBefore;

  private boolean hasFailed;

  /**
   * @throws UnreadableFile where this is no Parquet file, or it has no column for the text
   */
  static RecordSource open(Configuration hadoop, FileSlice slice, FieldNames fields)
      throws IOException {
    try {
      return new ParquetSource(hadoop, slice, fields);
    } catch (IOException | RuntimeException e) {
      if (slice.start() > 0) {
        return new NoRecords(); // the first slice tells
      }
      throw e instanceof UnreadableFile told ? told : unreadable(e);
    }
  }

  private ParquetSource(Configuration hadoop, FileSlice slice, FieldNames fields)
      throws IOException {
    this.slice = slice;
    this.fields = fields;
    Path path = new Path(slice.address());
    ParquetMetadata footer;
    try (ParquetFileReader file = ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      footer = file.getFooter();
    }
    this.schema = wanted(footer.getFileMetaData().getSchema());
    this.rowsBefore = rowsBefore(footer.getBlocks());
    this.reader =
        ParquetReader.builder(new Wanted(schema), path)
            .withConf(hadoop)
            .withFileRange(slice.start(), slice.end())
            .build();
  }

  private MessageType wanted(MessageType whole) throws UnreadableFile {
    if (!whole.containsField(fields.text())) {
      List<String> names =
          whole.getFields().stream().map(Type::getName).limit(SHOWN_COLUMNS).toList();
      throw new UnreadableFile(
          "bad_header", "there is no column '" + fields.text() + "'; there are " + names);
    }
    List<Type> columns = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names())) {
      if (whole.containsField(name)) {
        columns.add(whole.getType(name));
      }
    }
    return new MessageType(whole.getName(), columns);
  }

  private List<String> names() {
    return Arrays.asList(
        fields.id(),
        fields.source(),
        fields.published(),
        fields.title(),
        fields.author(),
        fields.url(),
        fields.text());
  }

  /** A row group belongs to the slice that holds its middle, as Parquet's own reader has it. */
  private long rowsBefore(List<BlockMetaData> groups) {
    long rows = 0;
    for (BlockMetaData group : groups) {
      if (group.getStartingPos() + group.getCompressedSize() / 2 >= slice.start()) {
        break;
      }
      rows += group.getRowCount();
    }
    return rows;
  }

  /** Asks for some columns of a file. */
  private static final class Wanted extends ReadSupport<Group> {
    private final MessageType schema;

    Wanted(MessageType schema) {
      this.schema = schema;
    }

    @Override
    public ReadContext init(InitContext context) {
      return new ReadContext(schema);
    }

    /** Deprecated and abstract: the only one that must be there. */
    @Override
    @SuppressWarnings("deprecation")
    public RecordMaterializer<Group> prepareForRead(
        Configuration configuration,
        Map<String, String> metadata,
        MessageType fileSchema,
        ReadContext context) {
      return new GroupRecordConverter(schema);
    }
  }

  @Override
  public RawRecord next() throws IOException {
    if (hasFailed) {
      return null;
    }
    Group row;
    try {
      row = reader.read();
    } catch (IOException | RuntimeException e) {
      hasFailed = true;
      UnreadableFile failure = unreadable(e);
      return RawRecord.unreadable(
          slice.address(),
          rowsBefore + 1,
          failure.reason(),
          "the rows from here on: " + failure.getMessage(),
          new byte[0],
          0);
    }
    if (row == null) {
      return null;
    }
    rowsBefore = reader.getCurrentRowIndex() + 1;
    return new ParquetRow(slice.address(), schema, row).record(rowsBefore, fields);
  }

  /** The innermost cause says what is wrong. */
  private static UnreadableFile unreadable(Exception failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    UnreadableFile unreadable =
        new UnreadableFile("bad_parquet", "cannot be read as Parquet: " + message);
    unreadable.initCause(failure);
    return unreadable;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private static final class NoRecords implements RecordSource {
    @Override
    public RawRecord next() {
      return null;
    }

    @Override
    public void close() {}
  }
}
