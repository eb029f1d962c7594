/* Figures and days as text. */
const Format = (() => {
  const MINUS = '\u2212';
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August',
    'September', 'October', 'November', 'December'];

  const count = number => Number(number).toLocaleString('en-US');
  const several = (number, noun) => count(number) + ' ' + noun + (Number(number) === 1 ? '' : 's');

  function percent(share) {
    if (share === null || share === undefined) return '\u2013';
    if (share > 0 && share < 0.005) return '<1%';
    return Math.round(share * 100) + '%';
  }

  function tone(net) {
    if (net === null || net === undefined) return '\u2013';
    const digits = Math.abs(net).toFixed(2);
    return digits === '0.00' ? digits : (net < 0 ? MINUS : '+') + digits;
  }

  const percents = (low, high) =>
    low === null || low === undefined ? '' : Math.round(low * 100) + '\u2013' + Math.round(high * 100) + '%';
  const tones = (low, high) =>
    low === null || low === undefined ? '' : tone(low) + ' to ' + tone(high);

  function day(iso) {
    if (!iso) return 'without a day';
    const [year, month, date] = iso.split('-').map(Number);
    return date + ' ' + MONTHS[month - 1] + ' ' + year;
  }

  const month = iso => MONTHS[Number(iso.slice(5, 7)) - 1] + ' ' + iso.slice(0, 4);
  const shortMonth = iso => MONTHS[Number(iso.slice(5, 7)) - 1].slice(0, 3) + ' ' + iso.slice(0, 4);
  const period = (iso, by) => (by === 'week' ? 'week of ' + day(iso) : month(iso));
  const chance = q => (q < 0.001 ? '<\u00a00.001' : '=\u00a0' + q.toFixed(q < 0.01 ? 3 : 2));

  /** What the interval says of the sign: positive, negative, or unclear. */
  function verdict(row) {
    if (row.net_tone_low === null || row.net_tone_low === undefined) return 'unclear';
    if (row.net_tone_low > 0) return 'positive';
    return row.net_tone_high < 0 ? 'negative' : 'unclear';
  }

  return {count, several, percent, tone, percents, tones, day, month, shortMonth, period, chance, verdict};
})();
