package dev.tenor.job;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenor.corpus.InputFile;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.ResultFiles;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Tells a lineage catalogue what a run reads and writes: events of the OpenLineage specification
 * (2-0-2), a line each, appended to a file that whoever keeps the catalogue collects.
 *
 * <p>The run tells them itself: its tables rest on steps that are written in between, behind which
 * a listener of Spark's plans finds no input. A run that has begun has one START and one of
 * COMPLETE, FAIL and ABORT, unless it is killed.
 */
public final class LineageEvents {
  private static final String SPECIFICATION = "https://openlineage.io/spec/";
  private static final String EVENT = SPECIFICATION + "2-0-2/OpenLineage.json#/$defs/RunEvent";
  private static final String PRODUCER =
      "urn:dev.tenor:tenor:" + TenorVersion.VALUE.replaceAll("[^A-Za-z0-9.-]", "-");

  /** Names of one store by Hadoop's clients. */
  private static final Set<String> S3 = Set.of("s3", "s3a", "s3n");

  private final Optional<Path> file;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();
  private ObjectNode common;
  private boolean isRunning;

  /**
   * @param file to append to; empty to tell nobody
   */
  public LineageEvents(Optional<Path> file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * The run has what it needs and begins.
   *
   * @param run its id
   */
  void start(String run, Path warehouse, List<InputFile> inputs) throws IOException {
    String place = warehouse.toAbsolutePath().normalize().toString();
    common = json.createObjectNode();
    common.put("producer", PRODUCER);
    common.put("schemaURL", EVENT);
    common.putObject("run").put("runId", uuid(place, run));
    ObjectNode job = common.putObject("job");
    job.put("namespace", "tenor");
    job.put("name", "run into " + place);
    ObjectNode type = facet(job.putObject("facets"), "jobType", "2-0-4/JobTypeJobFacet");
    type.put("processingType", "BATCH");
    type.put("integration", "TENOR");
    type.put("jobType", "JOB");
    ArrayNode read = common.putArray("inputs");
    for (InputFile input : inputs) {
      ObjectNode facets = dataset(read, input.address()).putObject("inputFacets");
      facet(facets, "inputStatistics", "1-0-0/InputStatisticsInputDatasetFacet")
          .put("size", input.length());
    }
    common.putArray("outputs");
    isRunning = true;
    append("START", common.deepCopy());
  }

  /**
   * @param current the link that readers open, by which a table keeps its name from run to run
   * @param snapshot the folder that is published
   */
  void complete(Path current, Path snapshot) throws IOException {
    if (!isRunning) {
      return;
    }
    ObjectNode event = common.deepCopy();
    SortedMap<String, Manifest.WrittenTable> tables = Manifest.tablesOf(snapshot);
    for (TableSchema schema : TableSchemas.load().all()) {
      Manifest.WrittenTable written = tables.get(schema.table());
      String address = current.resolve(schema.table()).toString();
      ObjectNode output = dataset(event.withArray("outputs"), address);
      ObjectNode facets = output.putObject("facets");
      describe(facets, schema);
      facet(facets, "version", "1-0-1/DatasetVersionDatasetFacet")
          .put("datasetVersion", snapshot.getFileName().toString());
      facet(
              output.putObject("outputFacets"),
              "outputStatistics",
              "1-0-2/OutputStatisticsOutputDatasetFacet")
          .put("rowCount", written.rows())
          .put("size", written.bytes())
          .put("fileCount", written.files());
    }
    end("COMPLETE", event);
  }

  /** The run failed and has published nothing. */
  void fail(String message) throws IOException {
    endWithMessage("FAIL", message);
  }

  /** The run was ended from outside and has published nothing. */
  void abort(String message) throws IOException {
    endWithMessage("ABORT", message);
  }

  private void endWithMessage(String type, String message) throws IOException {
    if (isRunning) {
      ObjectNode event = common.deepCopy();
      ObjectNode facets = event.withObjectProperty("run").putObject("facets");
      facet(facets, "errorMessage", "1-0-1/ErrorMessageRunFacet")
          .put("message", withoutCredentials(message))
          .put("programmingLanguage", "JAVA");
      end(type, event);
    }
  }

  private void end(String type, ObjectNode event) throws IOException {
    isRunning = false;
    append(type, event);
  }

  private void append(String type, ObjectNode event) throws IOException {
    if (file.isPresent()) {
      event.put("eventType", type);
      event.put("eventTime", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
      ResultFiles.appendLine(file.get(), json.writeValueAsString(event));
    }
  }

  private static void describe(ObjectNode facets, TableSchema schema) {
    facet(facets, "documentation", "1-1-0/DocumentationDatasetFacet")
        .put("description", schema.grain());
    ArrayNode fields = facet(facets, "schema", "1-2-0/SchemaDatasetFacet").putArray("fields");
    for (TableSchema.Column column : schema.columns()) {
      fields
          .addObject()
          .put("name", column.name())
          .put("type", column.type())
          .put("description", column.meaning());
    }
  }

  /** By the specification's rules of naming: local files by path, others by their store. */
  private static ObjectNode dataset(ArrayNode datasets, String address) {
    String plain = withoutCredentials(address);
    String namespace = "file";
    String name = plain;
    int authority = plain.indexOf("://");
    if (authority > 0) {
      String scheme = plain.substring(0, authority);
      int path = plain.indexOf('/', authority + 3);
      String store = plain.substring(authority + 3, path < 0 ? plain.length() : path);
      name = path < 0 ? "/" : plain.substring(path);
      if (S3.contains(scheme)) {
        namespace = "s3://" + store;
        name = name.substring(1);
      } else if (!store.isEmpty()) {
        namespace = scheme + "://" + store;
      }
    } else if (plain.startsWith("file:")) {
      name = URI.create(plain).getPath();
    } else {
      name = Path.of(plain).toAbsolutePath().normalize().toString();
    }
    return datasets.addObject().put("namespace", namespace).put("name", name);
  }

  private static ObjectNode facet(ObjectNode facets, String name, String definition) {
    String type = definition.substring(definition.indexOf('/') + 1);
    return facets
        .putObject(name)
        .put("_producer", PRODUCER)
        .put("_schemaURL", SPECIFICATION + "facets/" + definition + ".json#/$defs/" + type);
  }

  /**
   * Addresses may carry a name and a password before an {@code @}; what has no colon is a container
   * of Azure's store and belongs to the name.
   */
  private static String withoutCredentials(String words) {
    return words.replaceAll("://[^/@:\\s]{0,1000}:[^/@\\s]{1,1000}@", "://");
  }

  private static String uuid(String warehouse, String run) {
    byte[] name = (warehouse + "\n" + run).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }
}
