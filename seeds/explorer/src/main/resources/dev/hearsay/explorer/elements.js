/* How elements are made. Texts become text nodes and attributes values: no word of a claim is ever read as markup. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value !== false && value !== undefined && value !== null) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** An element with attributes, listeners (attributes that are functions) and children. */
function el(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function button(words, press, attributes = {}) {
  return el('button', { type: 'button', click: press, ...attributes }, words);
}

/** Words of the data, which may run in either direction without turning what stands around them. */
function told(words) {
  return el('bdi', {}, visible(words));
}

function byId(id) {
  return document.getElementById(id);
}

/** A mark that is told apart by its shape as well as by its colour. */
function mark(kind, of) {
  return el('span', { class: 'mark ' + kind, role: 'img', 'aria-label': of.name }, of.glyph);
}

/** A list of which so many are shown at first, and twice as many more each time they are asked for. */
function paged(list, items, make, size = 20) {
  let shown = 0;
  const rest = button('', () => {
    const next = shown;
    more();
    list.children[next].querySelector('button, a, summary')?.focus();
  }, { class: 'more' });
  function more() {
    items.slice(shown, shown + size).forEach(item => list.append(make(item)));
    shown = Math.min(items.length, shown + size);
    size *= 2;
    rest.textContent = 'Show more (' + (items.length - shown).toLocaleString('en') + ' left)';
    rest.hidden = shown === items.length;
  }
  more();
  return [list, rest];
}

/** A field with its label. */
function field(label, control) {
  return el('label', { class: 'field' }, el('span', {}, label), control);
}

function check(label, on, change) {
  const box = el('input', { type: 'checkbox', checked: on, change: () => change(box.checked) });
  return el('label', { class: 'check' }, box, label);
}

/** A choice among options, each with a value and words. */
function selection(options, chosen, change, attributes = {}) {
  return el('select', { change: event => change(event.target.value), ...attributes }, options.map(option =>
    el('option', { value: option.value, selected: option.value === chosen }, option.words)));
}
