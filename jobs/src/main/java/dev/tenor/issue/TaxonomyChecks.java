package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.text.SentenceSplitter;
import dev.tenor.yaml.Complaints;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What holds between the issues of a taxonomy, and between an issue and its examples. */
final class TaxonomyChecks {
  private final List<IssueParser.Placed> issues;
  private final Complaints complaints;

  TaxonomyChecks(List<IssueParser.Placed> issues, Complaints complaints) {
    this.issues = issues;
    this.complaints = complaints;
  }

  /** Ids and aliases are one name space: a report that is asked for a name must find one issue. */
  void checkNames() {
    Map<String, String> owners = new HashMap<>();
    for (IssueParser.Placed placed : issues) {
      String id = placed.issue().id();
      if (!id.isEmpty() && owners.putIfAbsent(id, id) != null) {
        complaints.add(placed.id(), "issue \"" + id + "\": the id is taken already");
      }
    }
    for (IssueParser.Placed placed : issues) {
      for (String alias : placed.issue().aliases()) {
        String owner = owners.putIfAbsent(alias, placed.issue().id());
        if (owner != null) {
          complaints.add(
              placed.id(),
              "issue \""
                  + placed.issue().id()
                  + "\": alias \""
                  + alias
                  + "\" names issue \""
                  + owner
                  + "\" already");
        }
      }
    }
  }

  void checkParents() {
    Map<String, String> parents = new HashMap<>();
    issues.forEach(placed -> parents.putIfAbsent(placed.issue().id(), placed.issue().parent()));
    for (IssueParser.Placed placed : issues) {
      String id = placed.issue().id();
      String parent = placed.issue().parent();
      if (parent == null || parent.isEmpty()) {
        continue;
      }
      if (!parents.containsKey(parent)) {
        complaints.add(placed.parent(), "issue \"" + id + "\": unknown parent \"" + parent + "\"");
      } else if (isAboveItself(id, parents)) {
        complaints.add(placed.parent(), "issue \"" + id + "\": its parents lead back to itself");
      }
    }
  }

  /** Runs the matcher over the examples of every issue that was read without a complaint. */
  void checkExamples(Taxonomy taxonomy) {
    IssueMatcher matcher = IssueMatcher.of(taxonomy);
    SentenceSplitter splitter = new SentenceSplitter();
    for (IssueParser.Placed placed : issues) {
      if (!placed.isSound()) {
        continue;
      }
      String id = placed.issue().id();
      for (ScalarNode example : placed.examples()) {
        boolean matches =
            matcher.find(Field.TEXT, splitter.split(example.getValue())).stream()
                .anyMatch(mention -> mention.issueId().equals(id));
        if (!matches) {
          complaints.add(
              example,
              "issue \"" + id + "\": no term matches the example \"" + example.getValue() + "\"");
        }
      }
    }
  }

  private static boolean isAboveItself(String id, Map<String, String> parents) {
    Set<String> seen = new HashSet<>();
    for (String above = parents.get(id);
        above != null && seen.add(above);
        above = parents.get(above)) {
      if (above.equals(id)) {
        return true;
      }
    }
    return false;
  }
}
