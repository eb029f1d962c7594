package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxonomyVariantsTest {
  private static final Taxonomy WHOLE = Taxonomies.parse("us-politics").taxonomy();

  private static Set<String> terms(Taxonomy taxonomy, boolean unconditionalOnly) {
    Set<String> terms = new HashSet<>();
    for (Issue issue : taxonomy.issues()) {
      for (Term term : issue.terms()) {
        if (!unconditionalOnly || term.isUnconditional()) {
          terms.add(issue.id() + "/" + term.written());
        }
      }
    }
    return terms;
  }

  @Test
  void eachVariantMissesOtherTermsAboutATenthOfThem() {
    Set<String> missedBefore = new HashSet<>();
    for (Taxonomy variant : TaxonomyVariants.of(WHOLE)) {
      Set<String> missing = terms(WHOLE, false);
      missing.removeAll(terms(variant, false));

      assertThat(missing.size() / (double) terms(WHOLE, false).size()).isBetween(.05, .15);
      assertThat(missedBefore).doesNotContainAnyElementsOf(missing);
      missedBefore.addAll(missing);
    }
  }

  @Test
  void eachVariantLiftsConditions() {
    assertThat(TaxonomyVariants.of(WHOLE))
        .allSatisfy(
            variant -> {
              Set<String> lifted = terms(variant, true);
              lifted.removeAll(terms(WHOLE, true));
              assertThat(lifted).isNotEmpty();
            });
  }

  @Test
  void variantsAreAlwaysTheSame() {
    List<Taxonomy> variants = TaxonomyVariants.of(WHOLE);

    assertThat(TaxonomyVariants.of(WHOLE)).isEqualTo(variants);
  }
}
