/**
 * Files that people write: YAML read without guessing types, with everything that is wrong told at
 * once by file and line.
 */
package dev.tenor.yaml;
