/* Draws with ECharts: attention with its band, tone with its band. Colours come from the style sheet. */
const Charts = (() => {
  const live = new Map();
  const waiting = new Map();
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) begin(entry.target);
  }, {rootMargin: '400px'});
  const sized = new ResizeObserver(entries => {
    for (const entry of entries) live.get(entry.target)?.chart.resize();
  });

  function palette() {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue('--' + name).trim();
    return {
      ink: colour('ink'), soft: colour('soft'), rule: colour('rule'), paper: colour('paper'),
      accent: colour('accent'), band: colour('band'), burst: colour('burst'),
      positive: colour('positive'), negative: colour('negative'), unclear: colour('unclear'),
      font: style.getPropertyValue('--sans').trim(),
    };
  }

  /**
   * Draws into the node when it comes near the screen.
   * option: palette -> ECharts option; at: called with the start of the period that was clicked.
   */
  function draw(node, option, starts, at) {
    waiting.set(node, {option, starts, at});
    seen.observe(node);
  }

  function begin(node) {
    const task = waiting.get(node);
    if (!task || !node.isConnected) return;
    waiting.delete(node);
    seen.unobserve(node);
    const chart = echarts.init(node, null, {renderer: 'svg'});
    chart.setOption(task.option(palette()));
    live.set(node, {chart, ...task});
    sized.observe(node);
    node.dataset.drawn = 'yes';
    if (task.at) chart.getZr().on('click', event => task.at(nearest(chart, event, task.starts)));
  }

  function nearest(chart, event, starts) {
    const when = chart.convertFromPixel({gridIndex: 0}, [event.offsetX, event.offsetY])[0];
    let best = starts[0];
    for (const start of starts) {
      if (Math.abs(Date.parse(start) - when) < Math.abs(Date.parse(best) - when)) best = start;
    }
    return best;
  }

  function dispose() {
    for (const [node, {chart}] of live) {
      sized.unobserve(node);
      chart.dispose();
    }
    live.clear();
    for (const node of waiting.keys()) seen.unobserve(node);
    waiting.clear();
  }

  function recolour() {
    for (const {chart, option} of live.values()) chart.setOption(option(palette()), true);
  }

  function drawAll() {
    for (const node of [...waiting.keys()]) begin(node);
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    drawAll();
    recolour();
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    recolour();
  });

  /** All charts of a view share one axis of time, from its first period to the last day. */
  function timeSpan(chosen) {
    const days = Data.totals;
    const from = chosen.from ? chosen.from + '-01' : Data.firstStart[chosen.by] || days.first_date;
    const until = chosen.to && days.last_date && chosen.to < days.last_date.slice(0, 7)
      ? lastOf(chosen.to) : days.last_date;
    return {from, to: until};
  }

  function lastOf(month) {
    const [year, number] = month.split('-').map(Number);
    return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  }

  /** Ends of an axis of shares that have two steps of a round size. */
  function topOf(rows) {
    const most = Math.max(...rows.map(r => r.share_high ?? r.share ?? 0), 0.02);
    return [0.02, 0.04, 0.1, 0.2, 0.4, 0.6, 0.8, 1].find(top => top >= most) ?? 1;
  }

  function base(p, size, y) {
    const span = timeSpan(Selection.current().chosen);
    const small = size === 'small';
    const text = {color: p.soft, fontFamily: p.font, fontSize: small ? 10 : 12};
    return {
      animation: false,
      textStyle: {fontFamily: p.font},
      grid: {left: small ? 34 : 44, right: small ? 10 : 18, top: small ? 10 : 26, bottom: small ? 20 : 28},
      xAxis: {
        type: 'time', min: span.from, max: span.to, axisLine: {lineStyle: {color: p.rule}}, axisTick: {show: false},
        splitLine: {show: false}, splitNumber: small ? 3 : 6,
        axisLabel: {...text, hideOverlap: true,
          formatter: {year: '{yyyy}', month: '{MMM}', day: '{d} {MMM}'}},
      },
      yAxis: {
        type: 'value', min: y.min, max: y.max, interval: y.interval, axisLine: {show: false},
        axisTick: {show: false}, axisLabel: {...text, formatter: y.label},
        splitLine: {lineStyle: {color: p.rule, width: 1}},
      },
      tooltip: {
        trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: p.paper,
        borderColor: p.rule, borderWidth: 1, padding: [6, 8],
        textStyle: {color: p.ink, fontFamily: p.font, fontSize: small ? 11 : 12, lineHeight: 16},
        axisPointer: {lineStyle: {color: p.soft, width: 1, type: 'solid'}},
      },
    };
  }

  function band(rows, low, high, p) {
    const bound = {type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', silent: true,
      lineStyle: {opacity: 0}, emphasis: {disabled: true}, tooltip: {show: false}};
    const has = row => row[low] !== null && row[low] !== undefined;
    return [
      {...bound, data: rows.map(r => [r.period_start, has(r) ? r[low] : null])},
      {...bound, areaStyle: {color: p.band, opacity: 1},
        data: rows.map(r => [r.period_start, has(r) ? r[high] - r[low] : null])},
    ];
  }

  /** Lines where taxonomy, model or code changed between the snapshots that are kept. */
  function versionMarks(p, size) {
    return {
      symbol: 'none', silent: true, lineStyle: {color: p.accent, type: [2, 3], width: 1},
      label: {show: size !== 'small', color: p.accent, fontFamily: p.font, fontSize: 11,
        position: 'end', formatter: mark => mark.name},
      data: Data.versionChanges.map(change => ({
        xAxis: change.last_day,
        name: change.changes.map(c => c.name.replace('-', ' ')).join(', ') + ' changed',
        label: {align: isLate(change.last_day) ? 'right' : 'left'},
      })),
    };
  }

  /** Whether a day lies in the second half of the axis, where a label has more room before it. */
  function isLate(day) {
    const {from, to} = timeSpan(Selection.current().chosen);
    return Date.parse(day) - Date.parse(from) > Date.parse(to) - Date.parse(day);
  }

  function attention(rows, bursts, top, size, describe) {
    return p => {
      const option = base(p, size, {min: 0, max: top, interval: size === 'small' ? top / 2 : top / 4,
        label: share => +(share * 100).toFixed(1) + '%'});
      option.tooltip.formatter = points => describe(rows[points[0].dataIndex]);
      option.series = [
        ...band(rows, 'share_low', 'share_high', p),
        {
          type: 'line', symbol: 'circle', symbolSize: size === 'small' ? 4 : 7, showSymbol: rows.length < 60,
          lineStyle: {color: p.ink, width: size === 'small' ? 1.5 : 2}, emphasis: {disabled: true},
          data: rows.map(r => ({
            value: [r.period_start, r.share],
            itemStyle: r.is_complete ? {color: p.ink} : {color: p.paper, borderColor: p.ink, borderWidth: 1.5},
          })),
          markArea: {silent: true, itemStyle: {color: p.burst}, data: bursts.map(b => [
            {xAxis: b.first_date}, {xAxis: b.last_date}])},
          markLine: versionMarks(p, size),
        },
      ];
      return option;
    };
  }

  function tone(rows, size, describe) {
    const most = Math.max(1, ...rows.map(r => r.statement_count));
    return p => {
      const option = base(p, size, {min: -1, max: 1, interval: size === 'small' ? 1 : 0.5,
        label: net => (net === 0 ? '0' : (net < 0 ? '\u2212' : '+') + Math.abs(net))});
      option.tooltip.formatter = points => describe(rows[points[0].dataIndex]);
      option.series = [
        ...band(rows, 'net_tone_low', 'net_tone_high', p),
        {
          type: 'line', symbol: 'circle', showSymbol: true, connectNulls: true,
          lineStyle: {color: p.soft, width: 1}, emphasis: {disabled: true},
          symbolSize: (value, point) =>
            (size === 'small' ? 4 : 6) + (size === 'small' ? 5 : 9) * Math.sqrt((rows[point.dataIndex].statement_count || 0) / most),
          data: rows.map(r => {
            const verdict = Format.verdict(r);
            return {
              value: [r.period_start, r.net_tone],
              itemStyle: verdict === 'unclear'
                ? {color: p.paper, borderColor: p.unclear, borderWidth: 1.5}
                : {color: p[verdict], borderColor: p[verdict], borderWidth: 1.5},
            };
          }),
          markLine: {...versionMarks(p, size), data: [
            ...versionMarks(p, size).data,
            {yAxis: 0, name: '', label: {show: false}, lineStyle: {color: p.soft, type: 'solid', width: 1}}]},
        },
      ];
      return option;
    };
  }

  return {draw, dispose, drawAll, attention, tone, topOf};
})();
