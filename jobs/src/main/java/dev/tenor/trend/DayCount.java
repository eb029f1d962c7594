package dev.tenor.trend;

import java.io.Serializable;

/**
 * How many articles a day has.
 *
 * @param day since 1970-01-01
 */
public record DayCount(int day, long count) implements Serializable {}
