package dev.tenor.job;

import java.nio.file.Path;
import java.util.List;

/**
 * What a training of opinions on mentions is asked to do.
 *
 * @param taxonomy name of a shipped taxonomy, or path of a YAML file
 * @param corpora files or folders of articles, in any format of a run's input
 * @param labels files of articles whose sentences were read for issues, which are among those of
 *     {@code corpora}; empty to take over how the shipped model weighs evidence
 * @param file where the model goes
 * @param master where Spark runs, such as {@code local[2]}
 */
public record TrainIssuesOptions(
    String taxonomy, List<String> corpora, List<Path> labels, Path file, String master) {}
