package dev.tenor.speech;

import dev.tenor.model.Span;
import dev.tenor.model.SplitText;
import java.util.List;

/** Where a text quotes, whether or not it says whom. */
public final class Quotations {
  private Quotations() {}

  /** What stands between quotation marks, marks included, in order; in UTF-16 units. */
  public static List<Span> in(SplitText text) {
    return QuotationScanner.scan(text).stream()
        .map(quotation -> new Span(quotation.start(), quotation.end()))
        .toList();
  }
}
