/* The overview: attention, tone, who on what, and the statements of the selection. */
const Overview = (() => {
  const {element, foreign} = Dom;
  const MULTIPLES = 12;

  /** Rows of attention and tone of one issue as the selection asks for them. */
  function issueRows(issue, chosen) {
    const rows = chosen.source
      ? Data.rows('source_period').filter(r => r.source_id === chosen.source && r.issue_id === issue)
      : Data.rows('issue_period').filter(r => r.period_grain === chosen.by && r.issue_id === issue);
    return rows.filter(r => Selection.periodWithin(r.period_start, chosen));
  }

  function speakerRows(speaker, issue, chosen) {
    return Data.rows('speaker_period').filter(r => r.speaker_id === speaker
      && r.issue_id === (issue || 'all') && Selection.periodWithin(r.period_start, chosen));
  }

  function bursts(issue, source) {
    return Data.rows('issue_change').filter(c => c.kind === 'burst' && c.issue_id === issue
      && c.source_id === (source || 'all'));
  }

  const grain = chosen => (chosen.source ? 'month' : chosen.by);

  function attention(chosen) {
    const ids = [...Data.issues.keys()].filter(id => !chosen.issue || id === chosen.issue);
    const series = ids.map(id => ({id, rows: issueRows(id, chosen)}))
      .filter(s => s.rows.some(r => r.article_count > 0));
    const top = Charts.topOf(series.flatMap(s => s.rows));
    const by = grain(chosen);
    const multiples = series.map(({id, rows}) => {
      const last = [...rows].reverse().find(r => r.share !== null && r.is_complete) || rows[rows.length - 1];
      return Figures.small('attention', {
        name: Data.issueLabel(id), address: Selection.address('issue', id), rows, by, top,
        figure: Format.percent(last.share),
        detail: by === 'week' ? '' : Format.shortMonth(last.period_start),
        evidence: start => Selection.address('issue', id, {at: start}),
        bursts: bursts(id, chosen.source),
      });
    });
    return element('section', {'aria-labelledby': 'attention-title'},
      element('h2', {id: 'attention-title'}, 'Attention by issue'),
      element('p', {class: 'lead'}, 'Share of ', chosen.source ? [foreign(chosen.source), '\u2019s'] : 'all',
        ' articles that mention an issue, by ' + by + '. The figure is that of the last full ' + by
          + '. Band: 95% interval. Blue shading: burst. Hollow: incomplete ' + by + '. '
          + (Data.versionChanges.length ? 'Dotted line: up to here figures were first published by another version.' : '')),
      grid(multiples, 'issue'),
      Figures.tableOf('Attention by issue', columnsWithName('Issue', r => Data.issueLabel(r.issue_id), by, (r, start) =>
        Selection.address('issue', r.issue_id, {at: start})), () => series.flatMap(s => s.rows)));
  }

  function columnsWithName(head, name, by, evidence) {
    return [
      {name: head, cell: name},
      {name: 'Period', cell: r => Format.period(r.period_start, by)},
      {name: 'Articles', figure: true, cell: r => r.article_count + ' of ' + r.article_total},
      {name: 'Share', figure: true, cell: r => Format.percent(r.share)},
      {name: '95% interval', figure: true, cell: r => Format.percents(r.share_low, r.share_high)},
      {name: 'Evidence', cell: r => element('a', {href: evidence(r, r.period_start)}, 'show')},
    ];
  }

  /** The first dozen, and a button for the others. */
  function grid(multiples, noun) {
    if (!multiples.length) return element('p', {class: 'note'}, 'Nothing in this selection.');
    const holder = element('div', {class: 'multiples'}, multiples.slice(0, MULTIPLES));
    if (multiples.length <= MULTIPLES) return holder;
    const more = element('button', {type: 'button', class: 'more', on: {click: () => {
      holder.append(...multiples.slice(MULTIPLES));
      more.remove();
    }}}, 'Show all ' + Format.several(multiples.length, noun));
    return [holder, more];
  }

  function tone(chosen) {
    const ids = [...Data.speakers.keys()].filter(id => !chosen.speaker || id === chosen.speaker);
    const series = ids.map(id => ({id, rows: speakerRows(id, chosen.issue, chosen)}))
      .filter(s => s.rows.length);
    const totals = new Map(Data.rows('speaker_issue')
      .filter(r => r.issue_id === (chosen.issue || 'all')).map(r => [r.speaker_id, r]));
    const multiples = series.map(({id, rows}) => Figures.small('tone', {
      name: Data.speakerName(id), address: Selection.address('speaker', id), rows, by: 'month',
      figure: Format.tone(totals.get(id)?.net_tone),
      detail: totals.has(id) ? 'of ' + Format.count(totals.get(id).statement_count) : '',
      evidence: start => Selection.address('speaker', id, {at: start, by: 'month'}),
    }));
    return element('section', {'aria-labelledby': 'tone-title'},
      element('h2', {id: 'tone-title'}, 'Tone by speaker'),
      element('p', {class: 'lead'}, 'Net tone of ', chosen.issue ? 'statements on ' + Data.issueLabel(chosen.issue) : 'all statements',
        ' by month; beside the name over all time. ', Figures.toneKey(),
        chosen.source ? ' Tone by speaker is not told by outlet here; the statements below are.' : ''),
      grid(multiples, 'speaker'));
  }

  /** Speakers down, issues across. */
  function matrix(chosen) {
    const cells = new Map(Data.rows('speaker_issue').map(r => [r.speaker_id + ' ' + r.issue_id, r]));
    const speakers = [...Data.speakers.keys()]
      .filter(id => !chosen.speaker || id === chosen.speaker).slice(0, 14);
    const issues = [...Data.issues.values()]
      .filter(i => (!chosen.issue || i.issue_id === chosen.issue) && i.statement_count > 0)
      .sort((a, b) => b.statement_count - a.statement_count).slice(0, 10).map(i => i.issue_id);
    const head = element('tr', {}, element('th', {scope: 'col'}, 'Speaker'),
      ['all', ...issues].map(id => element('th', {scope: 'col'}, id === 'all' ? 'All'
        : element('a', {href: Selection.address('issue', id)}, Data.issueLabel(id)))));
    const body = speakers.map(speaker => element('tr', {},
      element('th', {scope: 'row'}, element('a', {href: Selection.address('speaker', speaker)}, foreign(Data.speakerName(speaker)))),
      ['all', ...issues].map(issue => cell(cells.get(speaker + ' ' + issue), speaker, issue))));
    return element('section', {'aria-labelledby': 'matrix-title'},
      element('h2', {id: 'matrix-title'}, 'Who on what'),
      element('p', {class: 'lead'}, 'Net tone over the whole corpus, with the number of statements. Coloured where the 95% interval leaves out zero.'),
      element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-labelledby': 'matrix-title'},
        element('table', {class: 'matrix'}, element('caption', {class: 'unseen'}, 'Net tone by speaker and issue'),
          element('thead', {}, head), element('tbody', {}, body))));
  }

  function cell(row, speaker, issue) {
    if (!row) return element('td', {class: 'none'}, element('span', {class: 'unseen'}, 'no statement'));
    return element('td', {class: Figures.shade(row)},
      element('a', {href: Selection.address('speaker', speaker, {issue: issue === 'all' ? '' : issue}),
        title: Format.tones(row.net_tone_low, row.net_tone_high) || 'no interval: one article'},
        element('span', {class: 'net'}, Format.tone(row.net_tone)),
        element('span', {class: 'of'}, Format.count(row.statement_count))));
  }

  function emerging(chosen) {
    const rows = Data.rows('emerging_term').filter(r => Selection.periodWithin(r.period_start, chosen)).slice(0, 8);
    if (!rows.length || chosen.issue || chosen.speaker || chosen.source) return null;
    return element('section', {'aria-labelledby': 'emerging-title'},
      element('h2', {id: 'emerging-title'}, 'Rising words that no issue covers'),
      element('ul', {class: 'terms'}, rows.map(r => element('li', {},
        element('b', {}, foreign(r.term)), ' ' + Format.month(r.period_start) + ': in ' + r.article_count + ' of '
          + Format.several(r.article_total, 'article') + ', ' + r.article_count_before + ' of ' + Format.count(r.article_total_before) + ' before. ',
        element('q', {}, foreign(r.example_snippet))))));
  }

  function statements(chosen) {
    const isAll = !['from', 'to', 'issue', 'speaker', 'source'].some(name => chosen[name]);
    return Statements.list('Statements', Statements.matching(chosen), Statements.statement,
      isAll ? Data.totals.statement_count : null, 'Newest first, of the selection above.', 'h2');
  }

  function render(chosen) {
    return [attention(chosen), tone(chosen), matrix(chosen), emerging(chosen), statements(chosen)];
  }

  return {render, issueRows, speakerRows, bursts, grain, grid, cell};
})();
