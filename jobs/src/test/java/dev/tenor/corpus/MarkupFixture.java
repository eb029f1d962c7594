package dev.tenor.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The articles of {@link CorpusFixture} as agencies, web sites and crawlers write them. */
final class MarkupFixture {
  private MarkupFixture() {}

  static String nitf(CorpusFixture.Row row) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE nitf SYSTEM "http://www.nitf.example/nitf-3-6.dtd">
        <nitf>
          <head>
            <docdata><doc-id id-string="%s"/><date.issue norm="%s"/></docdata>
            <pubdata type="web" name="%s" ex-ref="%s"/>
          </head>
          <body>
            <body.head>%s%s</body.head>
            <body.content>
              <media media-type="image"><media-caption>An empty table.</media-caption></media>
              %s
            </body.content>
            <body.end><tagline>Printed in Dorvan.</tagline></body.end>
          </body>
        </nitf>
        """
        .formatted(
            row.id(),
            row.published(),
            row.source(),
            row.url(),
            row.title() == null ? "" : "<hedline><hl1>" + row.title() + "</hl1></hedline>",
            row.author() == null
                ? ""
                : "<byline>By <person>" + row.author() + "</person><byttl>Staff</byttl></byline>",
            paragraphs(row.text()));
  }

  /** All articles in one message: every second one as XHTML, the others as NITF. */
  static String newsMl(List<CorpusFixture.Row> rows) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      CorpusFixture.Row row = rows.get(i);
      String content =
          i % 2 == 0
              ? "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head/><body>"
                  + paragraphs(row.text())
                  + "</body></html>"
              : "<nitf><body><body.content>"
                  + paragraphs(row.text())
                  + "</body.content></body></nitf>";
      items.append(newsItem(row, content));
    }
    return """
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
          <header><sent>2025-06-01T00:00:00Z</sent></header>
          <itemSet>
            <newsItem guid="urn:picture"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
              <contentMeta><headline>A picture</headline></contentMeta></newsItem>
            %s
          </itemSet>
        </newsMessage>
        """
        .formatted(items);
  }

  private static String newsItem(CorpusFixture.Row row, String content) {
    return """
        <newsItem guid="%s" version="2">
          <itemMeta>
            <itemClass qcode="ninat:text"/>
            <provider qcode="nprov:x"><name>%s</name></provider>
            <versionCreated>2025-06-01T00:00:00Z</versionCreated>
            <firstCreated>%s</firstCreated>
            <link rel="irel:canonical" href="%s"/>
          </itemMeta>
          <contentMeta>%s%s</contentMeta>
          <contentSet><inlineXML contenttype="application/xml">%s</inlineXML></contentSet>
        </newsItem>
        """
        .formatted(
            row.id(),
            row.source(),
            row.published(),
            row.url(),
            row.author() == null ? "" : "<by>By " + row.author() + "</by>",
            row.title() == null ? "" : "<headline>" + row.title() + "</headline>",
            content);
  }

  static String html(CorpusFixture.Row row) {
    return """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8">
        %s%s
        <meta property="og:site_name" content="%s">
        <meta property="article:published_time" content="%s">
        <link rel="canonical" href="%s">
        <script>var teaser = "<p>Not a word of this.</p>";</script>
        </head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/talks">Talks</a></li></ul></nav>
        <main><article>
        <div class="story-body">
        %s
        <div class="share-bar">Share this story with a friend. It takes a moment only, really.</div>
        </div></article>
        <section class="related"><p>Related: a bridge falls in Ostreya, and nobody is hurt.</p></section>
        </main>
        <footer><p>© 2025 The Dorvan Herald. All rights reserved, as they say in the trade.</p></footer>
        </body></html>
        """
        .formatted(
            row.title() == null ? "" : "<title>" + row.title() + "</title>",
            row.author() == null
                ? ""
                : "<meta name=\"author\" content=\"" + row.author().replace("\"", "&quot;") + "\">",
            row.source(),
            row.published(),
            row.url(),
            paragraphs(row.text()));
  }

  private static String paragraphs(String text) {
    return "<p>" + text.replace("\n\n", "</p>\n  <p>").replace("\n", "<br/>") + "</p>";
  }

  /** An archive of gzip members: what a crawl writes about itself, requests, pages, a picture. */
  static byte[] warc(List<CorpusFixture.Row> rows) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.write(
        gzip(warcRecord("warcinfo", null, "application/warc-fields", utf8("robots: obey\r\n"))));
    for (CorpusFixture.Row row : rows) {
      byte[] request = utf8("GET / HTTP/1.1\r\nHost: news.example\r\n\r\n");
      archive.write(
          gzip(warcRecord("request", row.url(), "application/http; msgtype=request", request)));
      archive.write(gzip(response(row.url(), "text/html", html(row), StandardCharsets.UTF_8)));
    }
    archive.write(
        gzip(response("https://news.example/a.png", "image/png", "PNG", StandardCharsets.UTF_8)));
    return archive.toByteArray();
  }

  static byte[] response(String url, String type, String body, Charset charset) throws IOException {
    byte[] content = body.getBytes(charset);
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(
        utf8(
            "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(type, content.length)));
    http.write(content);
    return warcRecord("response", url, "application/http; msgtype=response", http.toByteArray());
  }

  static byte[] warcRecord(String type, String url, String contentType, byte[] block)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
                + "WARC-Date: 2025-06-01T00:00:00Z\r\n"
                + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "Content-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n"));
    record.write(block);
    record.write(utf8("\r\n\r\n"));
    return record.toByteArray();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
