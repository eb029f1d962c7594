/* The card of the tone model, and the versions that made the snapshot. */
const ModelView = (() => {
  const {element, foreign} = Dom;

  function render() {
    return [
      element('h2', {tabindex: '-1', class: 'title'}, 'Model card and versions'),
      versions(),
      ...cards(),
    ];
  }

  function versions() {
    return element('section', {}, element('h3', {}, 'Versions'),
      element('dl', {class: 'facts'}, Object.entries(Data.raw.versions).map(([name, value]) => [
        element('dt', {}, name.replace('-', ' ')), element('dd', {}, foreign(value))])),
      Data.versionChanges.length
        ? element('ul', {class: 'plain'}, Data.versionChanges.map(change => element('li', {},
          'Figures up to ' + Format.day(change.last_day) + ' were first published with other versions: ',
          change.changes.map((c, i) => [i ? '; ' : '', c.name.replace('-', ' ') + ' ', foreign(c.before), ' became ', foreign(c.after)]),
          '. All figures here are computed with the new ones.')))
        : element('p', {class: 'note'}, 'No change between the snapshots that are kept.'));
  }

  function cards() {
    const byVersion = new Map();
    for (const row of Data.rows('model_card')) {
      if (!byVersion.has(row.model_version)) byVersion.set(row.model_version, []);
      byVersion.get(row.model_version).push(row);
    }
    return [...byVersion.entries()].map(([version, rows]) =>
      element('section', {class: 'card'}, element('h3', {}, 'Tone model ', foreign(version)), blocks(rows)));
  }

  /** Headings, tables and named statements of the card's lines. */
  function blocks(rows) {
    const made = [];
    let table = null;
    const isRule = row => row && !row.name && /^\|[-|: ]+\|$/.test(row.value);
    for (const [i, row] of rows.entries()) {
      const line = row.value;
      // The tables above say the same.
      if (isRule(row) || row.name.startsWith('held out:')) continue;
      if (!row.name && line.startsWith('|')) {
        if (!table || isRule(rows[i + 1])) {
          table = {head: cells(line), rows: []};
          made.push(table);
        } else {
          table.rows.push(cells(line));
        }
        continue;
      }
      table = null;
      if (!row.name && line.startsWith('# ')) continue;
      if (!row.name && line.startsWith('## ')) made.push(element('h4', {}, line.slice(3)));
      else made.push(element('p', {}, row.name ? [element('b', {}, row.name), ': '] : '', foreign(line)));
    }
    return made.map(block => (block instanceof Node ? block : tableOf(block)));
  }

  const cells = line => line.slice(1).replace(/\|\s*$/, '').split('|').map(cell => cell.trim());

  function tableOf({head, rows}) {
    return element('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': head.filter(Boolean).join(', ')},
      Figures.table(head.filter(Boolean).join(', '),
        head.map((name, i) => ({name, cell: row => foreign(row[i] || '')})), rows));
  }

  return {render};
})();
