select stage, metric, value from run_metrics order by stage, metric
