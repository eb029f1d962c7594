/* A speaker's page, and the list of speakers. */
const SpeakerView = (() => {
  const {element, foreign} = Dom;

  function render(chosen, id) {
    const speaker = Data.speakers.get(id);
    if (!speaker) {
      return [element('h2', {tabindex: '-1', class: 'title'}, 'No such speaker'),
        element('p', {class: 'note'}, 'This page holds nothing about \u201c', foreign(id), '\u201d. ',
          element('a', {href: Selection.address('speakers')}, 'All speakers'))];
    }
    const issue = chosen.issue || 'all';
    const rows = Overview.speakerRows(id, issue, chosen);
    const evidence = start => Selection.address('speaker', id, {at: start});
    const about = [speaker.party, speaker.country].filter(Boolean).join(', ');
    return [
      element('p', {class: 'crumb'}, element('a', {href: Selection.address('speakers')}, 'Speakers')),
      element('h2', {tabindex: '-1', class: 'title'}, foreign(speaker.speaker_name)),
      element('p', {class: 'lead'}, about ? about + '. ' : '', Format.several(speaker.statement_count, 'statement') + '. ',
        'Met as ', foreign(speaker.surface_forms || speaker.speaker_name), '.'),
      element('section', {}, element('h3', {}, 'Net tone by month', issue === 'all' ? '' : ', on ' + Data.issueLabel(issue)),
        rows.length ? Figures.large('tone', speaker.speaker_name, rows, 'month', evidence)
          : element('p', {class: 'note'}, 'No statement in this selection.'),
        turns(id)),
      issues(id, chosen),
      statements(id, issue, rows, chosen),
    ];
  }

  function turns(id) {
    const found = Data.rows('tone_shift').filter(t => t.speaker_id === id);
    if (!found.length) return element('p', {class: 'note'}, 'No shift of tone that is more than chance.');
    return element('ul', {class: 'plain'}, found.map(t => element('li', {},
      element('a', {href: Selection.address('shifts')}, 'Shift'), ' around ' + Format.day(t.shift_date) + ', on '
        + t.issue_label.toLowerCase() + ': ' + Format.tone(t.net_tone_before) + ' before, '
        + Format.tone(t.net_tone_after) + ' after, q\u00a0' + Format.chance(t.q_value) + '.')));
  }

  function issues(id, chosen) {
    const rows = Data.rows('speaker_issue').filter(r => r.speaker_id === id && r.issue_id !== 'all').slice(0, 14);
    if (!rows.length) return null;
    const multiples = rows.slice(0, 6).filter(r => r.statement_count > 2).map(r => Figures.small('tone', {
      name: Data.issueLabel(r.issue_id), address: Selection.address('speaker', id, {issue: r.issue_id}),
      rows: Overview.speakerRows(id, r.issue_id, chosen), by: 'month',
      figure: Format.tone(r.net_tone), detail: 'of ' + r.statement_count,
      evidence: start => Selection.address('speaker', id, {issue: r.issue_id, at: start}),
    }));
    return element('section', {}, element('h3', {}, 'By issue'),
      multiples.length ? element('div', {class: 'multiples'}, multiples) : null,
      IssueView.toneTable('By issue', 'Issue', rows, r =>
        element('a', {href: Selection.address('speaker', id, {issue: r.issue_id})}, Data.issueLabel(r.issue_id))));
  }

  function statements(id, issue, rows, chosen) {
    const at = rows.find(r => r.period_start === chosen.at);
    const title = 'Statements' + (issue === 'all' ? '' : ' on ' + Data.issueLabel(issue))
      + (chosen.at ? ', ' + Format.month(chosen.at) : '');
    const all = Data.rows('speaker_issue').find(r => r.speaker_id === id && r.issue_id === issue);
    const narrowed = chosen.from || chosen.to || chosen.source;
    const counted = chosen.at ? at?.statement_count : narrowed ? null : all?.statement_count;
    return Statements.list(title, Statements.matching({...chosen, speaker: id, issue, by: 'month'}),
      Statements.statement, chosen.source ? null : counted,
      chosen.at ? element('a', {href: Selection.address('speaker', id)}, 'All months') : '');
  }

  function index() {
    const totals = new Map(Data.rows('speaker_issue').filter(r => r.issue_id === 'all').map(r => [r.speaker_id, r]));
    const rows = [...Data.speakers.keys()].map(id => totals.get(id)).filter(Boolean);
    return [
      element('h2', {tabindex: '-1', class: 'title'}, 'Speakers'),
      element('p', {class: 'lead'}, Format.count(Data.speakers.size) + ' of ' + Format.several(Data.totals.speaker_count, 'speaker')
        + ', those with most statements.'),
      IssueView.toneTable('Speakers', 'Speaker', rows, r =>
        element('a', {href: Selection.address('speaker', r.speaker_id)}, foreign(Data.speakerName(r.speaker_id)))),
    ];
  }

  return {render, index};
})();
