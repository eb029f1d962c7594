/* Outlets side by side. */
const OutletsView = (() => {
  const {element, foreign} = Dom;

  function render(chosen) {
    const sources = [...Data.sources.keys()].filter(id => !chosen.source || id === chosen.source);
    const issues = [...Data.issues.values()]
      .filter(i => i.article_count > 0 && (!chosen.issue || i.issue_id === chosen.issue)).slice(0, 16);
    const cells = new Map(Data.rows('source_issue').map(r => [r.source_id + ' ' + r.issue_id, r]));
    return [
      element('h2', {tabindex: '-1', class: 'title'}, 'Outlets side by side'),
      element('p', {class: 'lead'}, 'Share of an outlet\u2019s articles that mention an issue, over the whole corpus. '
        + 'Marked where an outlet\u2019s 95% interval lies above \u25b2 or below \u25bc that of all other outlets together.'),
      element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Share by outlet and issue'},
        element('table', {class: 'matrix shares'},
          element('caption', {class: 'unseen'}, 'Share by outlet and issue'),
          element('thead', {}, element('tr', {}, element('th', {scope: 'col'}, 'Outlet'),
            element('th', {scope: 'col', class: 'figure'}, 'Articles'),
            issues.map(i => element('th', {scope: 'col'}, element('a', {href: Selection.address('issue', i.issue_id)}, i.label))))),
          element('tbody', {}, sources.map(source => element('tr', {},
            element('th', {scope: 'row'}, foreign(source)),
            element('td', {class: 'figure'}, Format.count(Data.sources.get(source).article_count)),
            issues.map(i => cell(source, i.issue_id, cells))))))),
      leads(chosen),
      Statements.list('Statements' , Statements.matching(chosen), Statements.statement, null, 'Choose an outlet, an issue or a speaker above.'),
    ];
  }

  function cell(source, issue, cells) {
    const row = cells.get(source + ' ' + issue);
    if (!row || row.share === null) return element('td', {class: 'none'}, '\u2013');
    const others = [...Data.sources.keys()].filter(s => s !== source).map(s => cells.get(s + ' ' + issue)).filter(Boolean);
    const counted = others.reduce((sum, r) => sum + r.article_count, 0);
    const total = others.reduce((sum, r) => sum + r.article_total, 0);
    const field = total ? counted / total : null;
    const mark = field === null || row.share_low === null ? ''
      : row.share_low > field ? '\u25b2' : row.share_high < field ? '\u25bc' : '';
    const step = Math.min(5, Math.ceil(row.share * 5));
    return element('td', {class: 'tint-' + step},
      element('a', {href: Selection.address('issue', issue, {source}), title: '95%: ' + Format.percents(row.share_low, row.share_high)},
        Format.percent(row.share),
        mark ? [' ', element('span', {'aria-hidden': 'true'}, mark), element('span', {class: 'unseen'}, mark === '\u25b2' ? ' above the others' : ' below the others')] : null));
  }

  function leads(chosen) {
    const rows = Data.rows('source_lead').filter(r => (!chosen.source || r.source_id === chosen.source) && (!chosen.issue || r.issue_id === chosen.issue));
    return element('section', {}, element('h3', {}, 'Who is first'),
      rows.length ? element('ul', {class: 'plain'}, rows.map(r => element('li', {},
        foreign(r.source_id), r.lag_days > 0 ? ' runs ahead of the others by ' : ' follows the others by ',
        Format.several(Math.abs(r.lag_days), 'day') + ' on ', element('a', {href: Selection.address('issue', r.issue_id)}, Data.issueLabel(r.issue_id)),
        ' (correlation ' + r.correlation + ', q\u00a0' + Format.chance(r.q_value) + ').')))
        : element('p', {class: 'note'}, 'No outlet runs ahead of the others, or behind them, by more than chance.'));
  }

  return {render};
})();
