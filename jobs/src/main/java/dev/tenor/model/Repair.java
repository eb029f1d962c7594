package dev.tenor.model;

/**
 * How often one kind of damage was mended in an article's text and title.
 *
 * @param count places, at least one
 */
public record Repair(RepairKind kind, long count) {}
