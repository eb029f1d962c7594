/* Shifts of tone with the evidence of both sides. */
const ShiftsView = (() => {
  const {element, foreign} = Dom;

  function render(chosen) {
    const rows = Data.rows('tone_shift').filter(t => (!chosen.speaker || t.speaker_id === chosen.speaker)
      && (!chosen.issue || t.issue_id === chosen.issue));
    return [
      element('h2', {tabindex: '-1', class: 'title'}, 'Shifts of tone'),
      element('p', {class: 'lead'}, 'Speakers whose net tone turned by more than chance: articles are shuffled within their outlets, and all speakers and issues are judged together. The day is the likeliest one.'),
      rows.length ? rows.map(t => shift(t, chosen)) : element('p', {class: 'note'}, 'None in this selection. Twenty statements before and twenty after are needed to tell.'),
    ];
  }

  function shift(t, chosen) {
    const issue = t.issue_id === 'all' ? '' : t.issue_id;
    const said = Statements.matching({speaker: t.speaker_id, issue, source: chosen.source, from: '', to: '', at: '', by: 'month'})
      .filter(s => s.published_date && s.is_original !== 0);
    return element('article', {class: 'shift'},
      element('h3', {}, element('a', {href: Selection.address('speaker', t.speaker_id, {issue})}, foreign(t.speaker_name)),
        issue ? ' on ' + t.issue_label : ''),
      element('p', {class: 'note'}, 'Around ' + Format.day(t.shift_date) + ': '
        + 'change within outlets ' + Format.tone(t.net_tone_change)
        + (t.effect_size === null ? '' : ', ' + Math.abs(t.effect_size).toFixed(1) + ' standard deviations')
        + ', q\u00a0' + Format.chance(t.q_value) + '.'),
      element('div', {class: 'pair'},
        side('Before', t.net_tone_before, t.n_before, said.filter(s => s.published_date < t.shift_date)),
        side('After', t.net_tone_after, t.n_after, said.filter(s => s.published_date >= t.shift_date).reverse())));
  }

  function side(name, net, counted, said) {
    const verdict = net > 0 ? 'positive' : net < 0 ? 'negative' : 'unclear';
    return element('section', {class: 'side'},
      element('p', {class: 'big ' + verdict}, Format.tone(net), element('span', {}, name.toLowerCase() + ', ' + Format.several(counted, 'statement'))),
      Statements.list(name, said, Statements.statement, counted));
  }

  return {render};
})();
