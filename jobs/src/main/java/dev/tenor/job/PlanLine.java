package dev.tenor.job;

/**
 * One thing that a run would do.
 *
 * @param name of what it is about
 * @param words for a person
 */
public record PlanLine(String name, String words) {}
