/* An issue's page, and the list of issues. */
const IssueView = (() => {
  const {element, foreign} = Dom;

  function render(chosen, id) {
    const issue = Data.issues.get(id);
    if (!issue) return unknown(id);
    const rows = Overview.issueRows(id, chosen);
    const by = Overview.grain(chosen);
    const evidence = start => Selection.address('issue', id, {at: start, issue: ''});
    const spoken = rows.filter(r => r.statement_count > 0);
    return [
      element('p', {class: 'crumb'}, element('a', {href: Selection.address('issues')}, 'Issues')),
      element('h2', {tabindex: '-1', class: 'title'}, issue.label),
      element('p', {class: 'lead'}, issue.definition, ' In ' + Format.several(issue.article_count, 'article')
        + '; ' + Format.several(issue.statement_count, 'statement') + ' about it.'),
      element('div', {class: 'pair'},
        element('section', {}, element('h3', {}, 'Attention by ' + by),
          Figures.large('attention', issue.label, rows, by, evidence, Overview.bursts(id, chosen.source)),
          changes(id)),
        element('section', {}, element('h3', {}, 'Tone of the statements about it'),
          spoken.length ? Figures.large('tone', issue.label, rows, by, evidence) : element('p', {class: 'note'}, 'No statement in the selected time.'))),
      element('div', {class: 'pair'}, speakers(id), outlets(id)),
      evidenceOf(id, rows, chosen, by),
    ];
  }

  function unknown(id) {
    return [element('h2', {tabindex: '-1', class: 'title'}, 'No such issue'),
      element('p', {class: 'note'}, 'This page holds nothing about \u201c', foreign(id), '\u201d. ',
        element('a', {href: Selection.address('issues')}, 'All issues'))];
  }

  function changes(id) {
    const found = Data.rows('issue_change').filter(c => c.issue_id === id);
    if (!found.length) return element('p', {class: 'note'}, 'Its share shows no burst and no new level that is more than chance.');
    return element('ul', {class: 'plain'}, found.slice(0, 8).map(c => element('li', {},
      c.source_id === 'all' ? 'All outlets' : foreign(c.source_id),
      c.kind === 'burst'
        ? ': burst from ' + Format.day(c.first_date) + ' to ' + Format.day(c.last_date)
        : ': another level from about ' + Format.day(c.first_date),
      ', ' + Format.percent(c.share_before) + ' to ' + Format.percent(c.share_after)
        + ' of articles, q\u00a0' + Format.chance(c.q_value) + '.')));
  }

  function speakers(id) {
    const rows = Data.rows('speaker_issue').filter(r => r.issue_id === id).slice(0, 12);
    return element('section', {}, element('h3', {}, 'Who speaks about it'),
      rows.length ? toneTable('Speakers on ' + Data.issueLabel(id), 'Speaker', rows, r =>
        element('a', {href: Selection.address('speaker', r.speaker_id, {issue: id})}, foreign(Data.speakerName(r.speaker_id))))
        : element('p', {class: 'note'}, 'Nobody among the speakers of this page.'));
  }

  /** Rows with a net tone and its interval as a small picture. */
  function toneTable(title, head, rows, name) {
    return element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title}, Figures.table(title, [
      {name: head, cell: name},
      {name: 'Statements', figure: true, cell: r => Format.count(r.statement_count)},
      {name: 'Net tone', figure: true, cell: r => Format.tone(r.net_tone)},
      {name: '95% interval', cell: r => [
        Figures.interval(r.net_tone_low, r.net_tone, r.net_tone_high, -1, 1, Format.verdict(r)),
        element('span', {class: 'unseen'}, Format.tones(r.net_tone_low, r.net_tone_high) || 'none: one article')]},
    ], rows));
  }

  function outlets(id) {
    const rows = Data.rows('source_issue').filter(r => r.issue_id === id && r.share !== null)
      .sort((a, b) => b.share - a.share).slice(0, 12);
    const top = Math.max(0.05, ...rows.map(r => r.share_high ?? r.share));
    return element('section', {}, element('h3', {}, 'Outlets side by side'),
      element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Outlets'}, Figures.table('Outlets on ' + Data.issueLabel(id), [
        {name: 'Outlet', cell: r => element('a', {href: Selection.address('issue', id, {source: r.source_id})}, foreign(r.source_id))},
        {name: 'Articles', figure: true, cell: r => Format.count(r.article_count) + ' of ' + Format.count(r.article_total)},
        {name: 'Share', figure: true, cell: r => Format.percent(r.share)},
        {name: '95% interval', cell: r => [Figures.interval(r.share_low, r.share, r.share_high, 0, top),
          element('span', {class: 'unseen'}, Format.percents(r.share_low, r.share_high))]},
      ], rows)));
  }

  function evidenceOf(id, rows, chosen, by) {
    const at = rows.find(r => r.period_start === chosen.at);
    const when = chosen.at ? ', ' + Format.period(chosen.at, by) : '';
    const all = {...chosen, issue: id, by};
    const back = chosen.at ? element('a', {href: Selection.address('issue', id)}, 'All periods') : null;
    return [
      Statements.list('Statements about it' + when, Statements.matching(all), Statements.statement,
        at && !chosen.speaker ? at.statement_count : null, back),
      Statements.list('Sentences that mention it' + when, Statements.mentions(all), Statements.mention,
        at ? at.article_count : null, 'The first mention of an article.'),
    ];
  }

  function index(chosen) {
    const rows = [...Data.issues.values()];
    return [
      element('h2', {tabindex: '-1', class: 'title'}, 'Issues'),
      element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Issues'}, Figures.table('Issues', [
        {name: 'Issue', cell: r => element('a', {href: Selection.address('issue', r.issue_id)}, r.label)},
        {name: 'Articles', figure: true, cell: r => Format.count(r.article_count)},
        {name: 'Statements', figure: true, cell: r => Format.count(r.statement_count)},
        {name: 'What counts', cell: r => r.definition},
      ], rows)),
    ];
  }

  return {render, index, toneTable};
})();
