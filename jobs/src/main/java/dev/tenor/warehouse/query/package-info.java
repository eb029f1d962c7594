/** A published snapshot as an embedded database, for questions that should not wait for Spark. */
package dev.tenor.warehouse.query;
