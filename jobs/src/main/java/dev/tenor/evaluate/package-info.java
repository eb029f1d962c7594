/**
 * Gold labels against what a run says: precision, recall, F1 and calibration with their intervals.
 *
 * <p>Knows neither files nor tables; others read them. {@code jobs/docs/evaluate.md} defines every
 * figure.
 */
package dev.tenor.evaluate;
