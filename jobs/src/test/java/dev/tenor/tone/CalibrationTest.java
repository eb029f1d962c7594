package dev.tenor.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void theLikeliestToneIsTaken() {
    Judgement judgement = new Calibration(1, 0, 0, .1).judge(new double[] {0, 1, 3}, null);

    assertThat(judgement.tone()).isEqualTo(Tone.POSITIVE);
    assertThat(judgement.isUncertain()).isFalse();
    assertThat(judgement.probabilities()[0] + judgement.probabilities()[1])
        .isCloseTo(1 - judgement.probabilities()[2], within(1e-12));
  }

  @Test
  void aCloseCallIsNeutralAndUncertain() {
    Judgement judgement = new Calibration(1, 0, 0, .1).judge(new double[] {2.05, -3, 2}, null);

    assertThat(judgement.tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(judgement.isUncertain()).isTrue();
    assertThat(judgement.probabilities()[0]).isGreaterThan(judgement.probabilities()[2]);
  }

  @Test
  void wordsAndVectorsAreScaledAndAdded() {
    double[] sum =
        new Calibration(2, .5, -1, 0).combined(new double[] {1, 2, 3}, new double[] {4, 6, 8});

    assertThat(sum).containsExactly(4, 6, 10);
  }

  @Test
  void largeMarginsDoNotOverflow() {
    assertThat(Calibration.softmax(new double[] {900, -900, 0})).containsExactly(1, 0, 0);
  }

  /** Tones are drawn from the probabilities of half the margins: the half is to be found. */
  @Test
  void aPlantedScaleIsFound() {
    Random random = new Random(7);
    List<double[]> margins = new ArrayList<>();
    List<double[]> truth = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      double[] margin = {
        4 * random.nextGaussian(), 4 * random.nextGaussian(), 4 * random.nextGaussian()
      };
      double[] shares =
          Calibration.softmax(new double[] {margin[0] / 2, margin[1] / 2, margin[2] / 2});
      double draw = random.nextDouble();
      int drawn = draw < shares[0] ? 0 : draw < shares[0] + shares[1] ? 1 : 2;
      truth.add(CalibrationFit.certain(Tone.values()[drawn]));
      margins.add(margin);
    }

    CalibrationFit fit = new CalibrationFit(margins, List.of(), truth);
    Calibration fitted = fit.abstaining(fit.scales());

    assertThat(fitted.termScale()).isCloseTo(.5, within(.05));
    assertThat(fitted.vectorScale()).isZero();
    assertThat(fitted.uncertainBelow()).isBetween(.02, .1);
  }
}
