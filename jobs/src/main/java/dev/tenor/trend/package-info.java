/**
 * Runs the SQL of staging views and tables, and registers the functions that the SQL calls.
 *
 * <p>A table is two files under {@code tables/}: its SQL and its schema. A trend never parses text.
 */
package dev.tenor.trend;
