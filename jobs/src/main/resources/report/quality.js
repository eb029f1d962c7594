/* What came in, what is missing, and what this page leaves out. */
const QualityView = (() => {
  const {element, foreign} = Dom;

  const total = name => Data.rows('coverage').reduce((sum, r) => sum + r[name], 0);
  const region = (title, content) => element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title}, content);

  function render(chosen) {
    return [
      element('h2', {tabindex: '-1', class: 'title'}, 'Data quality'),
      coverage(chosen),
      gaps(),
      quarantine(),
      leftOut(),
      metrics(),
    ];
  }

  function coverage(chosen) {
    const rows = Data.rows('coverage').filter(r => r.month && Selection.within(r.month, chosen));
    const months = [...new Set(rows.map(r => r.month))].sort();
    const sources = [...new Set(rows.map(r => r.source_id))].filter(s => !chosen.source || s === chosen.source)
      .filter(s => rows.some(r => r.source_id === s && r.article_count > 0));
    const cells = new Map(rows.map(r => [r.source_id + ' ' + r.month, r]));
    const most = Math.max(1, ...rows.map(r => r.article_count));
    const shown = months.slice(-36);
    return element('section', {}, element('h3', {}, 'Articles by outlet and month'),
      element('p', {class: 'note'}, Format.several(total('undated_count'), 'article') + ' without a day; '
        + (total('judged_days') ? Format.count(total('gap_days')) + ' of ' + Format.several(total('judged_days'), 'day') + ' that could be judged are gaps, marked \u25bc.'
          : 'no outlet has enough articles a day to tell gaps.')
        + (months.length > 36 ? ' The last 36 months are shown.' : '')),
      region('Articles by outlet and month', element('table', {class: 'matrix shares'},
        element('caption', {class: 'unseen'}, 'Articles by outlet and month'),
        element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, 'Outlet'), shown.map(m => element('th', {scope: 'col', class: 'figure'}, Format.shortMonth(m))))),
        element('tbody', {}, sources.map(s => element('tr', {}, element('th', {scope: 'row'}, foreign(s)),
          shown.map(m => {
            const r = cells.get(s + ' ' + m);
            const n = r ? r.article_count : 0;
            return element('td', {class: 'figure tint-' + Math.ceil(n / most * 4)}, Format.count(n),
              r && r.gap_days ? element('span', {}, ' \u25bc', element('span', {class: 'unseen'}, Format.several(r.gap_days, 'gap'))) : null);
          })))))));
  }

  function gaps() {
    const rows = Data.rows('gap');
    if (!rows.length) return null;
    return element('section', {}, element('h3', {}, 'The widest gaps'), region('Gaps', Figures.table('Gaps', [
      {name: 'Day', cell: r => Format.day(r.day)},
      {name: 'Outlet', cell: r => foreign(r.source_id)},
      {name: 'Articles', figure: true, cell: r => Format.count(r.article_count)},
      {name: 'Expected', figure: true, cell: r => String(r.expected_count)},
    ], rows)));
  }

  function quarantine() {
    const rows = Data.rows('quarantine');
    return element('section', {}, element('h3', {}, 'Records that were not analysed'),
      rows.length ? region('Quarantine', Figures.table('Quarantine', [
        {name: 'Reason', cell: r => r.reason.replaceAll('_', ' ')},
        {name: 'Records', figure: true, cell: r => Format.count(r.record_count)},
        {name: 'The first', cell: r => foreign(r.example)},
        {name: 'In words', cell: r => foreign(r.detail)},
      ], rows)) : element('p', {class: 'note'}, 'None.'));
  }

  function leftOut() {
    const held = Data.rows('statement').length;
    const parts = [
      [Data.issues.size, Data.totals.issue_count, 'issues, those in most articles'],
      [Data.speakers.size, Data.totals.speaker_count, 'speakers, those with most statements'],
      [Data.sources.size, Data.totals.source_count, 'outlets, those with most articles'],
      [held, Data.totals.statement_count, 'statements: evidence of shifts of tone first, then a draw from each month of each speaker and issue, round by round, without regard to tone'],
    ];
    return element('section', {}, element('h3', {}, 'What this page leaves out'),
      element('p', {class: 'note'}, 'The tables hold everything; this page holds what fits into 5 MB:'),
      element('ul', {class: 'plain'}, parts.map(([kept, all, what]) => element('li', {},
        kept >= all ? 'All ' + Format.count(all) + ' ' + what.split(/[,:]/)[0] + '.' : Format.count(kept) + ' of ' + Format.count(all) + ' ' + what + '.')),
        element('li', {}, Format.several(Data.rows('mention').length, 'sentence') + ' that mention an issue, drawn likewise.'),
        element('li', {}, 'At most ' + Data.limits.months + ' months and ' + Data.limits.weeks + ' weeks, the latest; by outlet ' + Data.limits.source_months
          + ' months of ' + Data.limits.source_series + ' outlets and ' + Data.limits.source_issues + ' issues. Days are in the tables alone.')));
  }

  function metrics() {
    const rows = Data.rows('run_metrics');
    return element('section', {}, element('h3', {}, 'The run'), region('The run', Figures.table('The run', [
      {name: 'Stage', cell: r => r.stage},
      {name: 'Figure', cell: r => r.metric.replaceAll('_', ' ')},
      {name: 'Value', figure: true, cell: r => (Number.isInteger(r.value) ? Format.count(r.value) : String(Number(r.value.toPrecision(3))))},
    ], rows)));
  }

  return {render};
})();
