package dev.tenor.copies;

import dev.tenor.model.Aside;
import java.io.Serializable;
import java.util.List;

/**
 * One of the two texts of a candidate pair.
 *
 * @param articleId whose text it is
 * @param asides of the text
 */
public record PairText(CandidatePair pair, String articleId, String text, List<Aside> asides)
    implements Serializable {}
