package dev.tenor.places;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenor.ChildProcess;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** S3Proxy over a folder, in a process of its own: what speaks S3 and asks for a signature. */
final class ObjectStore implements AutoCloseable {
  /** Its libraries tell all that they do, unless told otherwise. */
  private static final String QUIET = "<configuration><root level=\"warn\"/></configuration>";

  private final ChildProcess process;
  private final Path buckets;
  private final int port;
  private final String key;
  private final String secret;
  private final List<Path> connector;

  private ObjectStore(
      ChildProcess process,
      Path buckets,
      int port,
      String key,
      String secret,
      List<Path> connector) {
    this.process = process;
    this.buckets = buckets;
    this.port = port;
    this.key = key;
    this.secret = secret;
    this.connector = connector;
  }

  static ObjectStore start(Path folder, String key, String secret)
      throws IOException, InterruptedException {
    Optional<String> classPath = Services.classPath("s3proxy");
    Optional<String> connector = Services.classPath("s3a");
    assumeTrue(
        classPath.isPresent() && connector.isPresent(),
        "skipped: S3Proxy or the connector to S3 is not to be had here");
    Path quiet = Files.createDirectory(folder.resolve("quiet"));
    Files.writeString(quiet.resolve("logback.xml"), QUIET);
    Path buckets = Files.createDirectory(folder.resolve("buckets"));
    int port = Services.freePort();
    List<String> settings =
        List.of(
            "s3proxy.endpoint=http://127.0.0.1:" + port,
            "s3proxy.authorization=aws-v2-or-v4",
            "s3proxy.identity=" + key,
            "s3proxy.credential=" + secret,
            "jclouds.provider=filesystem-nio2",
            "jclouds.filesystem.basedir=" + buckets);
    Path file = Files.write(folder.resolve("s3proxy.properties"), settings);
    ChildProcess process =
        Services.start(
            folder,
            "s3proxy",
            quiet + File.pathSeparator + classPath.get(),
            List.of("org.gaul.s3proxy.Main", "--properties", file.toString()),
            Map.of());
    ObjectStore store =
        new ObjectStore(process, buckets, port, key, secret, Services.jars(connector.get()));
    try {
      process.awaitPort(port);
    } catch (RuntimeException | InterruptedException e) {
      store.close();
      throw e;
    }
    return store;
  }

  /** Puts a file as a client does: the connector asks for what a store notes on the way in. */
  void put(Path file, String bucket, String key) throws IOException, InterruptedException {
    Files.createDirectories(buckets.resolve(bucket));
    String resource = "/" + bucket + "/" + key;
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC));
    HttpRequest put =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + resource))
            .header("x-amz-date", date)
            .header("Authorization", "AWS " + this.key + ":" + signature(date, resource))
            .PUT(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(put, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(resource + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  /** Of version 2: HMAC-SHA1 of the verb, three empty headers, the date and what is asked for. */
  private String signature(String date, String resource) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
      String signed = "PUT\n\n\n\nx-amz-date:" + date + "\n" + resource;
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Jars that a driver and executors need to speak to it. */
  List<Path> connector() {
    return connector;
  }

  /** Settings of the connector, without credentials. */
  Map<String, String> settings() {
    return Map.of(
        "spark.hadoop.fs.s3a.endpoint", "http://127.0.0.1:" + port,
        "spark.hadoop.fs.s3a.endpoint.region", "us-east-1",
        "spark.hadoop.fs.s3a.path.style.access", "true",
        "spark.hadoop.fs.s3a.connection.ssl.enabled", "false");
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
