/* The statements and sentences behind a point. */
const Statements = (() => {
  const {element, foreign, outward} = Dom;
  const AT_ONCE = 8;

  const has = (list, id) => (' ' + list + ' ').includes(' ' + id + ' ');

  /** Statements that fit; each condition may be empty. */
  function matching({speaker, issue, source, from, to, at, by}) {
    return Data.rows('statement')
      .filter(s => (!speaker || has(s.speaker_ids, speaker))
        && (!issue || issue === 'all' || has(s.issue_ids, issue))
        && (!source || s.source_id === source)
        && Selection.within(s.published_date, {from, to})
        && Selection.inPeriod(s.published_date, at, by))
      .sort(newestFirst);
  }

  function mentions({issue, source, from, to, at, by}) {
    return Data.rows('mention')
      .filter(m => m.issue_id === issue && (!source || m.source_id === source)
        && Selection.within(m.published_date, {from, to})
        && Selection.inPeriod(m.published_date, at, by))
      .sort(newestFirst);
  }

  function newestFirst(a, b) {
    const one = a.published_date || '';
    const two = b.published_date || '';
    if (one !== two) return one < two ? 1 : -1;
    const idOne = a.statement_id || a.article_id;
    const idTwo = b.statement_id || b.article_id;
    return idOne < idTwo ? -1 : 1;
  }

  /** The text with its spans marked; spans are "start-end" in code points. */
  function marked(row, speakerSpan) {
    const letters = Array.from(row.context);
    const pieces = spansOf(row.spans).map(s => ({...s, tag: 'mark'}))
      .concat(spansOf(speakerSpan || '').map(s => ({...s, tag: 'b'})))
      .sort((a, b) => a.start - b.start);
    const first = pieces.length ? pieces[0].start : 0;
    const last = Math.max(...pieces.map(p => p.end), 0);
    const from = startOfFrame(letters, first, row.is_cut_before);
    const to = endOfFrame(letters, last);
    const parts = [from > 0 || row.is_cut_before ? '\u2026 ' : ''];
    let done = from;
    for (const piece of pieces) {
      if (piece.start < done || piece.end > letters.length) continue;
      parts.push(letters.slice(done, piece.start).join(''));
      parts.push(element(piece.tag, {}, letters.slice(piece.start, piece.end).join('')));
      done = piece.end;
    }
    parts.push(letters.slice(done, to).join(''));
    if (row.is_cut || to < letters.length) parts.push(' \u2026');
    return element('bdi', {}, parts);
  }

  const spansOf = text => (text ? text.split(' ') : []).map(span => {
    const [start, end] = span.split('-').map(Number);
    return {start, end};
  });

  /** The paragraph's start, or that of a word. */
  function startOfFrame(letters, first, isCut) {
    for (let i = first - 1; i > 0; i--) if (letters[i] === '\n') return i + 1;
    if (!isCut) return 0;
    for (let i = 0; i < first; i++) if (letters[i] === ' ') return i + 1;
    return 0;
  }

  function endOfFrame(letters, last) {
    for (let i = last; i < letters.length; i++) if (letters[i] === '\n') return i;
    let end = letters.length;
    while (end > last && letters[end - 1] !== ' ' && !/[.!?\u201d"]/.test(letters[end - 1])) end--;
    return end;
  }

  const TONES = {positive: 'Positive', neutral: 'Neutral', negative: 'Negative'};

  function statement(s) {
    const issues = s.issue_ids ? s.issue_ids.split(' ').filter(id => Data.issues.has(id)) : [];
    const speaker = s.speaker_ids.split(' ').find(id => Data.speakers.has(id));
    const name = foreign(s.speaker_name || Data.speakerName(s.speaker_id));
    return element('li', {class: 'statement ' + s.tone},
      element('p', {class: 'who'},
        speaker ? element('a', {href: Selection.address('speaker', speaker)}, name) : name,
        element('span', {class: 'tone ' + s.tone}, TONES[s.tone] + (s.is_uncertain ? ' (model unsure)' : ''))),
      element('blockquote', {}, marked(s, s.speaker_span)),
      source(s),
      issues.length ? element('p', {class: 'tags'}, issues.map((id, i) =>
        [i ? ', ' : '', element('a', {href: Selection.address('issue', id)}, Data.issueLabel(id))])) : null);
  }

  function mention(m) {
    return element('li', {class: 'statement'}, element('blockquote', {}, marked(m)), source(m));
  }

  function source(row) {
    const title = row.title ? foreign(row.title) : 'untitled';
    return element('p', {class: 'where'},
      foreign(row.source_id), ', ', element('time', {datetime: row.published_date}, Format.day(row.published_date)), '. ',
      row.url ? outward(row.url, title) : element('cite', {}, title),
      row.is_original === 0 ? ' (a copy)' : '');
  }

  /**
   * A list that grows on demand.
   * counted: how many there are in the corpus; null where the page cannot tell.
   */
  function list(title, rows, render, counted, note, level) {
    const items = element('ol', {class: 'statements'});
    let shown = 0;
    const more = element('button', {type: 'button', class: 'more', on: {click: () => grow(AT_ONCE * 2)}}, 'Show more');
    function grow(by) {
      const first = rows[shown];
      rows.slice(shown, shown + by).forEach(row => items.append(render(row)));
      const from = shown;
      shown = Math.min(rows.length, shown + by);
      more.hidden = shown >= rows.length;
      if (from && first) {
        items.children[from].tabIndex = -1;
        items.children[from].focus();
      }
    }
    const held = rows.length;
    const told = counted === null || counted === undefined || counted <= held
      ? Format.count(held) + " shown here"
      : Format.count(held) + ' of ' + Format.count(counted) + ' are in this page, drawn without regard to tone';
    grow(AT_ONCE);
    return element('section', {class: 'evidence'},
      element(level || 'h3', {class: 'heading', tabindex: '-1'}, title),
      element('p', {class: 'note'}, held ? told + '. ' : 'None in this page for this selection. ', note || ''),
      items, more);
  }

  return {matching, mentions, statement, mention, list};
})();
