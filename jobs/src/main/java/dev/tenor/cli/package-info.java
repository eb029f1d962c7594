/**
 * Commands, options and exit codes: what a person or a scheduler types.
 *
 * <p>Turns words into checked options and failures into exit codes; everything else is the jobs'.
 */
package dev.tenor.cli;
