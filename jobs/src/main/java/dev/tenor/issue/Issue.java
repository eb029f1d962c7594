package dev.tenor.issue;

import java.io.Serializable;
import java.util.List;

/**
 * A matter that articles are about, with the terms that mention it.
 *
 * @param id stable name in every table
 * @param label short name for people
 * @param definition what counts and what does not, for people
 * @param parent id of the issue above; null at the top
 * @param aliases other names under which a report or a reader may know the issue
 * @param notIn phrases inside which no term of this issue counts
 * @param examples sentences that must mention this issue
 */
public record Issue(
    String id,
    String label,
    String definition,
    String parent,
    List<String> aliases,
    List<Term> terms,
    List<String> notIn,
    List<String> examples)
    implements Serializable {
  public Issue {
    aliases = List.copyOf(aliases);
    terms = List.copyOf(terms);
    notIn = List.copyOf(notIn);
    examples = List.copyOf(examples);
  }
}
