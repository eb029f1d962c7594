package dev.tenor.spark;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkEnv;
import org.apache.spark.metrics.MetricsSystem;
import org.apache.spark.metrics.source.Source;

/**
 * The figures of a run in Spark's metrics system, so that any sink that a cluster has configured
 * (Prometheus, JMX, CSV, Graphite) carries them: {@code ...driver.tenor.STAGE.METRIC}.
 */
public final class RunFigures implements Source {
  private static final String NAME = "tenor";

  private final MetricRegistry registry = new MetricRegistry();
  private final Map<String, Double> values = new ConcurrentHashMap<>();

  /** Registers the figures of a new run in place of those of one before. */
  public static RunFigures register() {
    return registerWith(SparkEnv.get().metricsSystem());
  }

  static RunFigures registerWith(MetricsSystem system) {
    system.getSourcesByName(NAME).foreach(before -> removed(system, before));
    RunFigures figures = new RunFigures();
    system.registerSource(figures);
    return figures;
  }

  private static Object removed(MetricsSystem system, Source source) {
    system.removeSource(source);
    return source;
  }

  /** Sets a figure; sinks see it from their next report on. */
  public void set(String stage, String metric, double value) {
    String name = MetricRegistry.name(stage, metric);
    if (values.put(name, value) == null) {
      registry.register(name, (Gauge<Double>) () -> values.get(name));
    }
  }

  @Override
  public String sourceName() {
    return NAME;
  }

  @Override
  public MetricRegistry metricRegistry() {
    return registry;
  }
}
