package dev.tenor.copies;

import dev.tenor.model.Aside;
import java.io.Serializable;
import java.util.List;

/**
 * One of the two texts of a candidate pair.
 *
 * @param articleId whose text it is
 * @param text null where it is not stored; {@code shingles} are there then
 * @param asides of the text
 * @param shingles as {@link ShingleBytes} packs them; null where there is the text
 */
public record PairText(
    CandidatePair pair, String articleId, String text, List<Aside> asides, byte[] shingles)
    implements Serializable {}
