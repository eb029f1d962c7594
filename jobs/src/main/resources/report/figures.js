/* A figure: its chart, words for those who do not see it, and its table. */
const Figures = (() => {
  const {element, foreign} = Dom;

  function describeAttention(row, by) {
    if (row.share === null) return Format.period(row.period_start, by) + '\nno article';
    return Format.period(row.period_start, by) + '\n' + Format.percent(row.share)
      + ' (95%: ' + Format.percents(row.share_low, row.share_high) + ')\n'
      + row.article_count + ' of ' + Format.several(row.article_total, 'article')
      + (row.is_complete ? '' : '\nincomplete period');
  }

  function describeTone(row, by) {
    const bounds = Format.tones(row.net_tone_low, row.net_tone_high);
    if (row.net_tone === null) return Format.period(row.period_start, by) + '\nno statement';
    return Format.period(row.period_start, by) + '\nnet tone ' + Format.tone(row.net_tone)
      + (bounds ? '\n95%: ' + bounds : '\nno interval: one article')
      + '\n' + Format.several(row.statement_count, 'statement');
  }

  function attentionSummary(name, rows) {
    const told = rows.filter(r => r.share !== null);
    if (!told.length) return name + ': no article in the selected time.';
    const last = told[told.length - 1];
    const peak = told.reduce((a, b) => (b.share > a.share ? b : a));
    return name + ': share of articles over time. Highest in ' + Format.period(peak.period_start, 'month')
      + ' with ' + Format.percent(peak.share) + ', at last ' + Format.percent(last.share) + '.';
  }

  function toneSummary(name, rows) {
    const told = rows.filter(r => r.net_tone !== null);
    if (!told.length) return name + ': no statement in the selected time.';
    const positive = told.filter(r => Format.verdict(r) === 'positive').length;
    const negative = told.filter(r => Format.verdict(r) === 'negative').length;
    return name + ': net tone over time, ' + told.length + ' periods, ' + positive
      + ' of them clearly positive, ' + negative + ' clearly negative.';
  }

  /** A table that is built when it is opened. */
  function tableOf(title, columns, rows) {
    const body = element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title});
    const details = element('details', {class: 'figure-table', on: {toggle: () => {
      if (details.open && !body.firstChild) body.append(table(title, columns, rows()));
    }}}, element('summary', {}, 'Table of these figures'), body);
    return details;
  }

  function table(title, columns, rows) {
    return element('table', {},
      element('caption', {class: 'unseen'}, title),
      element('thead', {}, element('tr', {}, columns.map(c => element('th', {scope: 'col', class: c.figure ? 'figure' : null}, c.name)))),
      element('tbody', {}, rows.map(row => element('tr', {}, columns.map((c, i) =>
        element(i === 0 ? 'th' : 'td', {scope: i === 0 ? 'row' : null, class: c.figure ? 'figure' : null}, c.cell(row)))))));
  }

  const attentionColumns = (by, evidence) => [
    {name: 'Period', cell: r => Format.period(r.period_start, by) + (r.is_complete ? '' : ' (incomplete)')},
    {name: 'Articles', figure: true, cell: r => Format.count(r.article_count) + ' of ' + Format.count(r.article_total)},
    {name: 'Share', figure: true, cell: r => Format.percent(r.share)},
    {name: '95% interval', figure: true, cell: r => Format.percents(r.share_low, r.share_high)},
    {name: 'Notes', cell: r => [r.is_burst ? 'burst' : '', r.is_low_n ? 'under 30 articles' : '',
      r.is_covered === 0 ? 'gaps in coverage' : ''].filter(Boolean).join(', ')},
    {name: 'Evidence', cell: r => element('a', {href: evidence(r.period_start)}, 'show', element('span', {class: 'unseen'}, ' evidence of ' + Format.period(r.period_start, by)))},
  ];

  const toneColumns = (by, evidence) => [
    {name: 'Period', cell: r => Format.period(r.period_start, by)},
    {name: 'Statements', figure: true, cell: r => Format.count(r.statement_count)},
    {name: 'Positive', figure: true, cell: r => Format.count(r.positive_count)},
    {name: 'Negative', figure: true, cell: r => Format.count(r.negative_count)},
    {name: 'Net tone', figure: true, cell: r => Format.tone(r.net_tone)},
    {name: '95% interval', figure: true, cell: r => Format.tones(r.net_tone_low, r.net_tone_high)},
    {name: 'Evidence', cell: r => element('a', {href: evidence(r.period_start)}, 'show', element('span', {class: 'unseen'}, ' statements of ' + Format.period(r.period_start, by)))},
  ];

  /** The large chart of one series with its table; evidence: start of a period -> address. */
  function large(kind, name, rows, by, evidence, bursts) {
    const chart = element('div', {class: 'chart large', role: 'img',
      'aria-label': kind === 'tone' ? toneSummary(name, rows) : attentionSummary(name, rows)});
    const starts = rows.map(r => r.period_start);
    const top = Charts.topOf(rows);
    const option = kind === 'tone'
      ? Charts.tone(rows, 'large', row => describeTone(row, by))
      : Charts.attention(rows, bursts || [], top, 'large', row => describeAttention(row, by));
    Charts.draw(chart, option, starts, start => { location.hash = evidence(start); });
    const columns = kind === 'tone' ? toneColumns(by, evidence) : attentionColumns(by, evidence);
    return element('figure', {class: 'plot'}, chart,
      element('figcaption', {}, kind === 'tone' ? toneKey() : attentionKey(bursts && bursts.length)),
      tableOf(name, columns, () => rows.filter(r => kind !== 'tone' || r.statement_count > 0)));
  }

  /** A small chart with its name and its latest figure as a label. */
  function small(kind, {name, address, figure, detail, rows, by, evidence, bursts, top}) {
    const chart = element('div', {class: 'chart small', role: 'img',
      'aria-label': kind === 'tone' ? toneSummary(name, rows) : attentionSummary(name, rows)});
    const option = kind === 'tone'
      ? Charts.tone(rows, 'small', row => describeTone(row, by))
      : Charts.attention(rows, bursts || [], top, 'small', row => describeAttention(row, by));
    Charts.draw(chart, option, rows.map(r => r.period_start), start => { location.hash = evidence(start); });
    return element('figure', {class: 'multiple'},
      element('figcaption', {},
        element('a', {class: 'name', href: address}, foreign(name)),
        element('span', {class: 'figure'}, figure, detail ? element('span', {class: 'detail'}, ' ' + detail) : null)),
      chart);
  }

  function attentionKey(hasBursts) {
    return ['Share of articles that mention it. Band: 95% interval. Hollow: incomplete period. ',
      hasBursts ? 'Shaded: burst. ' : '', marksKey(), 'A click on a point leads to its evidence.'];
  }

  function toneKey() {
    return [
      'Net tone: positive less negative statements, of all. Band: 95% interval. ',
      element('span', {class: 'key positive'}, 'Positive'), ' and ',
      element('span', {class: 'key negative'}, 'negative'), ' where the interval leaves out zero, ',
      element('span', {class: 'key unclear'}, 'hollow'), ' where it does not. ', marksKey(),
      'A click on a point leads to its statements.'];
  }

  function marksKey() {
    return Data.versionChanges.length
      ? 'Dotted line: up to here figures were first published by another version. ' : '';
  }

  /** Where a figure and its interval lie between two ends, as a picture without words. */
  function interval(low, value, high, from, to, verdict) {
    const place = x => Math.max(0, Math.min(100, (x - from) / (to - from) * 100));
    const bar = element('span', {class: 'interval', 'aria-hidden': 'true'});
    if (from < 0) {
      const zero = element('i', {class: 'zero'});
      zero.style.left = place(0) + '%';
      bar.append(zero);
    }
    if (low !== null && low !== undefined) {
      const range = element('i', {class: 'range'});
      range.style.left = place(low) + '%';
      range.style.width = Math.max(1, place(high) - place(low)) + '%';
      bar.append(range);
    }
    if (value !== null && value !== undefined) {
      const dot = element('i', {class: 'dot ' + (verdict || '')});
      dot.style.left = place(value) + '%';
      bar.append(dot);
    }
    return bar;
  }

  /** One of five shades of a net tone; pale where the interval holds zero. */
  function shade(row) {
    const verdict = Format.verdict(row);
    if (verdict === 'unclear') return 'shade-unclear';
    return 'shade-' + verdict + (Math.abs(row.net_tone) > 0.4 ? '-strong' : '');
  }

  return {large, small, table, tableOf, interval, shade, attentionKey, toneKey};
})();
