'use strict';
/* Builds elements. Text goes in as text nodes alone: no word of an article is ever markup. */
const Dom = (() => {
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name === 'on') {
        for (const [event, listener] of Object.entries(value)) made.addEventListener(event, listener);
      } else if (value === true) {
        made.setAttribute(name, '');
      } else {
        made.setAttribute(name, value);
      }
    }
    append(made, children);
    return made;
  }

  function append(parent, children) {
    for (const child of children.flat(Infinity)) {
      if (child === null || child === undefined || child === false) continue;
      parent.append(child);
    }
  }

  /** Words of strangers, kept from turning the direction of the words around them. */
  function foreign(text) {
    return element('bdi', {}, text);
  }

  /** A link out of the page; text where the address is no web address. */
  function outward(address, ...children) {
    if (!/^https?:\/\//i.test(address || '')) return element('span', {}, children);
    return element('a', {href: address, target: '_blank', rel: 'noopener noreferrer'}, children);
  }

  function say(words) {
    document.getElementById('said').textContent = words;
  }

  let ids = 0;
  function newId(stem) {
    ids += 1;
    return stem + '-' + ids;
  }

  return {element, foreign, outward, say, newId};
})();
