package dev.tenor.corpus.markup;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * The articles of a NITF document or a NewsML-G2 item or message, one after the other.
 *
 * <p>A document type is not read and nothing outside the file is: entities that it would declare
 * are refused, those that HTML knows by name are understood.
 */
public final class NewsXml {
  private final XMLStreamReader xml;
  private final int maxCharacters;
  private final Deque<String> path = new ArrayDeque<>();
  private String root;
  private int articleCount;

  /**
   * @param bytes the whole file; its declaration says the encoding, UTF-8 by default
   * @param maxCharacters longer texts are a problem
   */
  public NewsXml(byte[] bytes, int maxCharacters) throws MarkupProblem {
    this.maxCharacters = maxCharacters;
    // The JDK's own parser, whichever else stands on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    try {
      this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    } catch (XMLStreamException e) {
      throw problem(e);
    }
  }

  /**
   * The next article, or null after the last one.
   *
   * @throws MarkupProblem where the rest of the file cannot be read
   */
  public MarkedUpArticle next() throws MarkupProblem {
    try {
      return nextArticle();
    } catch (XMLStreamException e) {
      throw problem(e);
    } catch (RuntimeException e) {
      // the parser's own faults over hostile bytes
      throw new MarkupProblem("bad_xml", "cannot be parsed: " + e.getClass().getSimpleName());
    }
  }

  private MarkedUpArticle nextArticle() throws XMLStreamException, MarkupProblem {
    NewsXmlItem item = null;
    int itemDepth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.getLocalName().toLowerCase(Locale.ROOT);
          root = root == null ? name : root;
          if (item == null && (name.equals("newsitem") || name.equals("nitf"))) {
            item = new NewsXmlItem(maxCharacters);
            itemDepth = path.size();
          }
          if (item != null) {
            item.start(name, path.peek(), attribute -> xml.getAttributeValue(null, attribute));
          }
          path.push(name);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          String name = path.pop();
          if (item != null) {
            item.end(name);
            if (path.size() == itemDepth) {
              if (item.isArticle()) {
                articleCount++;
                return item.article();
              }
              item = null;
            }
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (item != null) {
            item.text(xml.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          String character = htmlEntity(xml.getLocalName());
          if (item != null) {
            item.text(character);
          }
        }
        default -> {
          // comments and processing instructions are not text
        }
      }
    }
    if (articleCount == 0) {
      throw new MarkupProblem(
          "bad_xml", "neither NITF nor NewsML-G2: the root element is <" + root + ">");
    }
    return null;
  }

  private static String htmlEntity(String name) throws MarkupProblem {
    String reference = "&" + name + ";";
    String character = Parser.unescapeEntities(reference, true);
    if (character.equals(reference)) {
      throw new MarkupProblem("bad_xml", "an entity that is not known: " + reference);
    }
    return character;
  }

  private static MarkupProblem problem(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof java.nio.charset.CharacterCodingException) {
        return new MarkupProblem("bad_encoding", "not in the encoding that it declares");
      }
    }
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    boolean isEncoding =
        e.getNestedException() != null
            && e.getNestedException().getClass().getSimpleName().startsWith("MalformedByte");
    return new MarkupProblem(isEncoding ? "bad_encoding" : "bad_xml", message);
  }
}
