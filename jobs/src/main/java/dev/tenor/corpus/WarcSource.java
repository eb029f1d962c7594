package dev.tenor.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the HTML pages of a web archive: responses with status 200, one article each.
 *
 * <p>Requests, redirects, images and the like are no records of the corpus. The day of the crawl is
 * not the day of publication and is not taken for it.
 */
final class WarcSource implements RecordSource {
  private static final int OK = 200;

  private final String address;
  private final int maxPageBytes;
  private final InputStream in;
  private WarcReader reader;

  /** Records of any kind before the next one. */
  private long number;

  WarcSource(InputStream in, String address, int maxPageBytes) {
    this.address = address;
    this.maxPageBytes = maxPageBytes;
    this.in = in;
  }

  @Override
  public RawRecord next() throws IOException {
    for (Optional<WarcRecord> record = following(); record.isPresent(); record = following()) {
      number++;
      if (record.get() instanceof WarcResponse response) {
        RawRecord page = page(response);
        if (page != null) {
          return page;
        }
      }
    }
    return null;
  }

  private Optional<WarcRecord> following() throws IOException {
    try {
      if (reader == null) {
        reader = new WarcReader(in);
        reader.setLenient(true);
      }
      return reader.next();
    } catch (UnreadableFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private RawRecord page(WarcResponse response) throws IOException {
    byte[] none = {};
    try {
      HttpResponse http = response.http();
      MediaType type = http.contentType();
      boolean isPage = type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
      if (http.status() != OK || !isPage) {
        return null;
      }
      WholeFile page = WholeFile.read(http.bodyDecoded().stream(), maxPageBytes);
      Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
      return PageRecord.of(address, number, page, response.target(), charset)
          .of(InputFormat.WARC, response.target());
    } catch (UnreadableFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      if (e instanceof InputProblem problem) {
        throw problem;
      }
      return RawRecord.unreadable(
          address, number, "bad_warc", "the response cannot be read: " + line(e), none, 0);
    } catch (LinkageError e) {
      // jwarc knows encodings whose libraries may not be there
      return RawRecord.unreadable(
          address, number, "bad_warc", "a content encoding that is not understood", none, 0);
    }
  }

  private static UnreadableFile broken(Exception e) {
    if (e instanceof InputProblem problem) {
      throw problem;
    }
    UnreadableFile broken = new UnreadableFile("bad_warc", "no WARC record: " + line(e));
    broken.initCause(e);
    return broken;
  }

  private static String line(Exception e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return message.substring(0, Math.min(message.length(), 200));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
