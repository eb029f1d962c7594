package dev.tenor.copies;

import java.io.Serializable;

/**
 * Two articles that may be copies, in the order of (day, id).
 *
 * @param earlier id of the article that may be the original
 * @param earlierDay as {@link BandedArticle#day}
 * @param earlierWords its {@link Shingles#wordsHash}
 * @param laterDay the day on which the later one is placed: its own, or, where it has none and
 *     repeats a dated one word by word, that one's
 * @param isLaterUndated whether it has no day of its own
 * @param isVerbatim whether both have the same words; nothing is left to be compared then
 */
public record CandidatePair(
    String earlier,
    int earlierDay,
    long earlierWords,
    String later,
    int laterDay,
    long laterWords,
    boolean isLaterUndated,
    boolean isVerbatim)
    implements Serializable {}
