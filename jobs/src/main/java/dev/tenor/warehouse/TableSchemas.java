package dev.tenor.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All table schemas of this version of Tenor: every {@code tables/NAME.json} that is there. */
public final class TableSchemas {
  private static final String FOLDER = "tables";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, TableSchema> byName;

  private TableSchemas(Map<String, TableSchema> byName) {
    this.byName = byName;
  }

  public static TableSchemas load() {
    try {
      Map<String, TableSchema> schemas = new TreeMap<>();
      for (String file : schemaFiles()) {
        try (InputStream in = TableSchemas.class.getClassLoader().getResourceAsStream(file)) {
          TableSchema schema = JSON.readValue(in, TableSchema.class);
          schemas.put(schema.table(), schema);
        }
      }
      return new TableSchemas(schemas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All tables, by name. */
  public List<TableSchema> all() {
    return List.copyOf(byName.values());
  }

  /** Names of the trend tables, which need nothing but their two files. */
  public List<String> trends() {
    return all().stream().filter(s -> s.kind().equals("trend")).map(TableSchema::table).toList();
  }

  public TableSchema of(String table) {
    TableSchema schema = byName.get(table);
    if (schema == null) {
      throw new IllegalArgumentException("no schema for table " + table);
    }
    return schema;
  }

  /** Names within the class path, whether it is a folder or a jar. */
  private static List<String> schemaFiles() throws IOException {
    URL folder = TableSchemas.class.getClassLoader().getResource(FOLDER);
    try {
      URI address = folder.toURI();
      if (!address.getScheme().equals("jar")) {
        return jsonFiles(Path.of(address));
      }
      try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
        return jsonFiles(jar.getPath(FOLDER));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no address: " + folder, e);
    }
  }

  private static List<String> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> FOLDER + "/" + name)
          .sorted()
          .toList();
    }
  }
}
