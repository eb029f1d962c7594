/**
 * The tables of a warehouse in a catalog of Apache Iceberg, by its own transactions: written and
 * audited on a branch a run, then fast-forwarded. Iceberg is spoken to in SQL alone, so that it
 * need not be there where nobody asks for it.
 */
package dev.tenor.warehouse.iceberg;
