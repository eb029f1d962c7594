/* The tables of the page, from columns to rows, and look-ups by id. */
const Data = (() => {
  const raw = JSON.parse(document.getElementById('data').textContent);
  const opened = new Map();

  function rows(name) {
    if (!opened.has(name)) opened.set(name, decoded(raw[name]));
    return opened.get(name);
  }

  function decoded(table) {
    const names = Object.keys(table.columns);
    const result = [];
    for (let i = 0; i < table.count; i++) {
      const row = {};
      for (const name of names) {
        const column = table.columns[name];
        if (Array.isArray(column)) row[name] = column[i];
        else row[name] = column.at[i] < 0 ? null : column.words[column.at[i]];
      }
      result.push(row);
    }
    return result;
  }

  function index(name, key) {
    return new Map(rows(name).map(row => [row[key], row]));
  }

  const issues = index('chosen_issue', 'issue_id');
  const speakers = index('chosen_speaker', 'speaker_id');
  const sources = index('chosen_source', 'source_id');

  const issueLabel = id => (id === 'all' ? 'all statements' : issues.get(id)?.label ?? id);
  const speakerName = id =>
    speakers.get(id)?.speaker_name ?? (id === 'unnamed' ? 'people without a name' : id);

  /** Months of the window, as YYYY-MM, oldest first. */
  const months = [...new Set(rows('issue_period').filter(r => r.period_grain === 'month')
    .map(r => r.period_start.slice(0, 7)))].sort();

  /** The start of the first period. */
  const firstOf = by => rows('issue_period').filter(r => r.period_grain === by)
    .reduce((least, r) => (!least || r.period_start < least ? r.period_start : least), null);
  const firstStart = {month: firstOf('month'), week: firstOf('week')};

  return {
    firstStart, rows, raw, issues, speakers, sources, issueLabel, speakerName, months,
    totals: rows('totals')[0], limits: raw.limits, versionChanges: raw.version_changes,
  };
})();
