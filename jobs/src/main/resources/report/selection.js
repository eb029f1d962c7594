/* What is selected lives in the address: #/issue/ID?from=2024-09&to=2024-12&speaker=ID&source=ID&by=week&at=DAY */
const Selection = (() => {
  const NAMES = ['from', 'to', 'issue', 'speaker', 'source', 'by', 'at'];

  function current() {
    const [path, query] = (location.hash.replace(/^#/, '') || '/').split('?');
    const parts = path.split('/').filter(Boolean).map(safelyDecoded);
    const given = new URLSearchParams(query || '');
    const chosen = {};
    for (const name of NAMES) chosen[name] = given.get(name) || '';
    if (chosen.by !== 'week') chosen.by = 'month';
    return {view: parts[0] || 'overview', id: parts[1] || '', chosen};
  }

  function safelyDecoded(part) {
    try {
      return decodeURIComponent(part);
    } catch (error) {
      return part;
    }
  }

  /** The address of a view that keeps what is selected, but for what `changes` says. */
  function address(view, id, changes) {
    const chosen = {...current().chosen, at: '', ...changes};
    const given = new URLSearchParams();
    for (const name of NAMES) {
      if (chosen[name] && !(name === 'by' && chosen[name] === 'month')) given.set(name, chosen[name]);
    }
    const path = view === 'overview' ? '/' : '/' + view + (id ? '/' + encodeURIComponent(id) : '');
    const query = given.toString();
    return '#' + path + (query ? '?' + query : '');
  }

  /** This view with another selection. */
  function changed(changes) {
    const now = current();
    return address(now.view, now.id, changes);
  }

  function within(day, chosen) {
    if (!day) return !chosen.from && !chosen.to;
    const month = day.slice(0, 7);
    return (!chosen.from || month >= chosen.from) && (!chosen.to || month <= chosen.to);
  }

  /** Whether a period that starts on this day belongs to the window. */
  function periodWithin(start, chosen) {
    return within(start, chosen);
  }

  /** Whether a day lies in the period of `at`. */
  function inPeriod(day, at, by) {
    if (!at) return true;
    if (!day) return false;
    if (by !== 'week') return day.slice(0, 7) === at.slice(0, 7);
    const apart = (Date.parse(day) - Date.parse(at)) / 86400000;
    return apart >= 0 && apart < 7;
  }

  return {current, address, changed, within, periodWithin, inPeriod};
})();
