package dev.tenor.corpus;

import dev.tenor.model.Article;

/**
 * What became of one record: an article, or a row of the quarantine.
 *
 * @param article null where the record is quarantined
 * @param textSha256 of the article's text in UTF-8, in hex; null where the record is quarantined
 * @param quarantined null where the record is an article
 */
public record Reading(
    String inputFile,
    long recordNumber,
    Article article,
    String textSha256,
    Quarantined quarantined) {}
