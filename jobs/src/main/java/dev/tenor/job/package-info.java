/**
 * The jobs: options as one checked record each, and the whole flow as one readable method a job.
 *
 * <p>Wires all rooms together and is the only one that does.
 */
package dev.tenor.job;
