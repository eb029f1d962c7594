package dev.tenor.report;

import java.time.LocalDate;

/** A speaker's shift of tone, as {@code tone_shift} holds it. */
record ToneTurn(
    String speakerId,
    String speakerName,
    String issueId,
    String issueLabel,
    LocalDate day,
    double before,
    double after,
    long countBefore,
    long countAfter,
    double qValue) {}
