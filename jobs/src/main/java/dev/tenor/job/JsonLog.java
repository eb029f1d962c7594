package dev.tenor.job;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenor.warehouse.GateResult;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A JSON object a line, for collectors of logs. Each has {@code time} (UTC), {@code event} and,
 * once it is known, {@code run}, the id of the snapshot that is built.
 */
public final class JsonLog implements RunLog {
  private final JsonMapper json = new JsonMapper();
  private final PrintStream out;
  private final Clock clock;
  private String run;

  public JsonLog(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void begin(String runId) {
    run = runId;
    print(event("begin"));
  }

  @Override
  public void stage(String stage, String outcome, double seconds, List<Progress.Metric> figures) {
    ObjectNode line = event("stage");
    line.put("stage", stage);
    line.put("outcome", outcome);
    line.put("seconds", Math.round(seconds * 1000) / 1000.0);
    put(line, figures);
    print(line);
  }

  @Override
  public void note(String words) {
    print(event("note").put("outcome", words));
  }

  @Override
  public void warning(GateResult gate) {
    ObjectNode line = event("warning");
    line.put("gate", gate.gate());
    line.put("value", gate.value());
    line.put("warn_above", gate.warnAbove());
    line.put("outcome", gate.line());
    print(line);
  }

  @Override
  public void figures(List<Progress.Metric> all) {
    ObjectNode line = event("figures");
    put(line, all);
    print(line);
  }

  @Override
  public void failed(int exitCode, List<String> messages) {
    ObjectNode line = event("failed");
    line.put("exit_code", exitCode);
    messages.forEach(line.putArray("messages")::add);
    print(line);
  }

  @Override
  public void plan(List<PlanLine> lines) {
    ObjectNode line = event("plan");
    ObjectNode plan = line.putObject("plan");
    lines.forEach(l -> plan.withArray(l.name()).add(l.words()));
    print(line);
  }

  private ObjectNode event(String name) {
    ObjectNode line = json.createObjectNode();
    line.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("event", name);
    if (run != null) {
      line.put("run", run);
    }
    return line;
  }

  private static void put(ObjectNode line, List<Progress.Metric> figures) {
    if (!figures.isEmpty()) {
      ObjectNode named = line.putObject("figures");
      figures.forEach(f -> named.put(f.stage() + "." + f.metric(), f.value()));
    }
  }

  private void print(ObjectNode line) {
    out.println(line);
  }
}
