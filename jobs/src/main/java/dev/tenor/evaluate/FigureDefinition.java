package dev.tenor.evaluate;

import java.util.function.ToDoubleFunction;

/**
 * How a figure comes of counts.
 *
 * @param subject what is judged
 * @param measure which side of it
 * @param value NaN where it is not defined
 * @param size how many labels the figure rests on
 */
record FigureDefinition(
    String subject,
    String measure,
    ToDoubleFunction<Counts> value,
    ToDoubleFunction<Counts> size) {}
