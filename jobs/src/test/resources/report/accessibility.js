/* Faults of the page as it stands: names of controls, headings, tables, contrast of text (WCAG 2.2, 1.4.3). */
const faults = [];
const seen = node => {
  const box = node.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && getComputedStyle(node).visibility !== 'hidden';
};
const nameOf = node => {
  const labelled = node.getAttribute('aria-labelledby');
  if (labelled) return labelled.split(' ').map(id => document.getElementById(id)?.textContent || '').join(' ').trim();
  if (node.getAttribute('aria-label')) return node.getAttribute('aria-label').trim();
  if (node.id && document.querySelector(`label[for="${CSS.escape(node.id)}"]`)) {
    return document.querySelector(`label[for="${CSS.escape(node.id)}"]`).textContent.trim();
  }
  return node.textContent.trim();
};
const tell = (fault, node) => faults.push(fault + ': ' + node.outerHTML.slice(0, 160));

for (const node of document.querySelectorAll('a[href], button, summary, [role=region], [role=img], nav, form')) {
  if (!nameOf(node)) tell('no name', node);
}
for (const node of document.querySelectorAll('select, input, textarea')) {
  if (!node.id || !document.querySelector(`label[for="${CSS.escape(node.id)}"]`)) tell('no label', node);
}
const ids = [...document.querySelectorAll('[id]')].map(node => node.id);
for (const id of new Set(ids)) if (ids.filter(other => other === id).length > 1) faults.push('id twice: ' + id);
for (const node of document.querySelectorAll('[aria-labelledby]')) {
  if (!document.getElementById(node.getAttribute('aria-labelledby'))) tell('named by nothing', node);
}
for (const node of document.querySelectorAll('[tabindex]')) {
  if (Number(node.getAttribute('tabindex')) > 0) tell('jumps the order', node);
}
for (const node of document.querySelectorAll('table')) {
  if (!node.caption) tell('no caption', node);
  if (!node.querySelector('th[scope=col]') || [...node.querySelectorAll('th')].some(th => !th.scope)) tell('heads without scope', node);
}
for (const node of document.querySelectorAll('.scroll')) {
  if (node.scrollWidth > node.clientWidth && node.tabIndex < 0) tell('scrolls for a mouse alone', node);
}
if (document.documentElement.lang !== 'en') faults.push('no language');
if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
if (document.querySelectorAll('main').length !== 1) faults.push('not one main');
let level = 1;
for (const node of document.querySelectorAll('h1, h2, h3, h4')) {
  if (node.closest('[hidden]')) continue;
  const own = Number(node.tagName[1]);
  if (own > level + 1) tell('heading leaps from ' + level, node);
  level = own;
}

const parse = colour => {
  const parts = colour.match(/[\d.]+/g).map(Number);
  return {r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1};
};
const luminance = ({r, g, b}) => {
  const part = x => (x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};
const ground = node => {
  for (let at = node; at; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour.a === 1) return colour;
  }
  return {r: 255, g: 255, b: 255, a: 1};
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const told = new Set();
while (walker.nextNode()) {
  const node = walker.currentNode.parentElement;
  if (!walker.currentNode.textContent.trim() || !seen(node) || node.closest('script, style, svg, .unseen, option, .skip')) continue;
  const style = getComputedStyle(node);
  const one = luminance(parse(style.color));
  const two = luminance(ground(node));
  const ratio = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  const size = parseFloat(style.fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  if (ratio < (isLarge ? 3 : 4.5)) {
    const fault = 'contrast ' + ratio.toFixed(2) + ' of .' + node.className + ' "' + walker.currentNode.textContent.trim().slice(0, 30) + '"';
    if (!told.has(fault)) faults.push(fault);
    told.add(fault);
  }
}
return faults;
