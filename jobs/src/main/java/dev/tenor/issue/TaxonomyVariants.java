package dev.tenor.issue;

import dev.tenor.text.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * A taxonomy as it would be had its author known the articles less well: in each variant a tenth of
 * the terms are missing and another tenth have lost their conditions.
 *
 * <p>Terms are written while reading articles, so in those articles they miss and mistake less than
 * elsewhere. An opinion that learns from labels of the same articles would take the terms for
 * better than they are; the variants show it misses and mistakes at about their usual rate.
 */
public final class TaxonomyVariants {
  private static final int VARIANTS = 5;

  private TaxonomyVariants() {}

  /** The variants, always the same ones. */
  public static List<Taxonomy> of(Taxonomy taxonomy) {
    List<Taxonomy> variants = new ArrayList<>();
    for (int variant = 0; variant < VARIANTS; variant++) {
      List<Issue> issues = new ArrayList<>();
      for (Issue issue : taxonomy.issues()) {
        issues.add(withTerms(issue, terms(issue, variant)));
      }
      variants.add(new Taxonomy(taxonomy.name(), taxonomy.version(), taxonomy.ignored(), issues));
    }
    return variants;
  }

  private static List<Term> terms(Issue issue, int variant) {
    List<Term> terms = new ArrayList<>();
    for (Term term : issue.terms()) {
      long key = Phrases.key(issue.id() + "/" + term.written());
      int part = Math.floorMod((int) (key ^ key >>> 32), 2 * VARIANTS);
      if (part == variant + VARIANTS) {
        terms.add(new Term(term.written(), term.phrases(), null, null, List.of(), null, 0));
      } else if (part != variant) {
        terms.add(term);
      }
    }
    return terms;
  }

  private static Issue withTerms(Issue issue, List<Term> terms) {
    return new Issue(
        issue.id(),
        issue.label(),
        issue.definition(),
        issue.parent(),
        issue.aliases(),
        terms,
        issue.notIn(),
        issue.examples());
  }
}
