/* Shows the view that the address names, with its filters. */
const Page = (() => {
  const {element, foreign} = Dom;
  const SECTIONS = [['overview', 'Overview'], ['issues', 'Issues'], ['speakers', 'Speakers'],
    ['outlets', 'Outlets'], ['shifts', 'Tone shifts'], ['quality', 'Data quality'], ['model', 'Model']];
  const VIEWS = {
    overview: chosen => Overview.render(chosen),
    issues: chosen => IssueView.index(chosen),
    issue: (chosen, id) => IssueView.render(chosen, id),
    speakers: () => SpeakerView.index(),
    speaker: (chosen, id) => SpeakerView.render(chosen, id),
    outlets: chosen => OutletsView.render(chosen),
    shifts: chosen => ShiftsView.render(chosen),
    quality: chosen => QualityView.render(chosen),
    model: () => ModelView.render(),
  };
  const PARENT = {issue: 'issues', speaker: 'speakers'};
  let shown = null;

  function show() {
    const now = Selection.current();
    const view = VIEWS[now.view] ? now.view : 'overview';
    Charts.dispose();
    document.getElementById('first').hidden = view !== 'overview';
    const holder = document.getElementById('view');
    holder.className = 'view-' + view;
    holder.replaceChildren(...VIEWS[view](now.chosen, now.id).flat(Infinity).filter(Boolean));
    sections(view);
    filters(now, view);
    const title = holder.querySelector('.title')?.textContent || 'Overview';
    document.title = 'Tenor report: ' + title;
    arrive(now, view, holder, title);
    shown = {view, id: now.id, at: now.chosen.at};
  }

  /** Moves focus to what a link has led to; a change of filters leaves it where it is. */
  function arrive(now, view, holder, title) {
    if (!shown) return;
    if (now.chosen.at && now.chosen.at !== shown.at) {
      focusOn(holder.querySelector('.evidence .heading'));
    } else if (shown.view !== view || shown.id !== now.id) {
      scrollTo(0, 0);
      focusOn(holder.querySelector('.title') || document.getElementById('main'));
    }
    Dom.say(title + ' shown');
  }

  function focusOn(node) {
    if (!node) return;
    node.focus({preventScroll: true});
    if (node.closest('.evidence')) node.scrollIntoView({block: 'start'});
  }

  function sections(view) {
    const here = PARENT[view] || view;
    document.getElementById('sections').replaceChildren(...SECTIONS.map(([name, label]) =>
      element('li', {}, element('a', {href: Selection.address(name), 'aria-current': name === here ? 'page' : null}, label))));
  }

  function filters(now, view) {
    const form = document.getElementById('filters');
    form.hidden = view === 'model';
    const focused = document.activeElement?.id;
    const months = Data.months.map(m => [m, Format.shortMonth(m)]);
    form.replaceChildren(
      choice('from', 'From', [['', 'first month'], ...months], now.chosen.from),
      choice('to', 'To', [['', 'last month'], ...months], now.chosen.to),
      choice('by', 'By', [['month', 'month'], ['week', 'week']], now.chosen.by),
      choice('issue', 'Issue', [['', 'all issues'], ...[...Data.issues.values()].map(i => [i.issue_id, i.label])], now.chosen.issue),
      choice('speaker', 'Speaker', [['', 'all speakers'], ...[...Data.speakers.values()].map(s => [s.speaker_id, s.speaker_name])], now.chosen.speaker),
      choice('source', 'Outlet', [['', 'all outlets'], ...[...Data.sources.keys()].map(s => [s, s])], now.chosen.source),
      element('a', {class: 'clear', href: '#' + location.hash.replace(/^#/, '').split('?')[0]}, 'Clear'));
    if (focused && form.querySelector('#' + CSS.escape(focused))) form.querySelector('#' + CSS.escape(focused)).focus();
  }

  function choice(name, label, options, value) {
    const select = element('select', {id: 'filter-' + name, on: {change: event => {
      location.hash = Selection.changed({[name]: event.target.value});
    }}}, options.map(([id, text]) => element('option', {value: id, selected: id === value}, text)));
    return element('div', {class: 'filter' + (value && value !== 'month' ? ' set' : '')},
      element('label', {for: 'filter-' + name}, label), select);
  }

  document.querySelector('.skip').addEventListener('click', event => {
    event.preventDefault();
    document.getElementById('main').focus();
  });
  addEventListener('hashchange', show);
  document.documentElement.classList.add('ready');
  show();
  return {show};
})();
