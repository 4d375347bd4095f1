/* The page around the views: what is chosen, which view is shown, and in which light. */

const VIEWS = [graphView, compareView, timelineView, stancesView, contestedView, claimsView];

let shown = VIEWS[0];

/** Draws the view that is shown, and tells what it shows. */
function changed() {
  const extent = shown.update();
  byId('readout').textContent = extent[0].toUpperCase() + extent.slice(1) + '. ' + chosenWords();
}

function chosenWords() {
  const { claims } = scope(choice.voice);
  return shown === compareView ? '' : claims.length === data.claims.length
    ? 'All ' + counted(claims.length, 'claim') + '.'
    : counted(claims.length, 'claim') + ' of ' + data.claims.length.toLocaleString('en') + '.';
}

function tab(view, i) {
  return button(view.name, () => open(view), {
    role: 'tab', id: 'tab-' + view.id, 'aria-controls': 'panel-' + view.id, 'aria-selected': 'false', tabindex: '-1',
    keydown: event => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        open(VIEWS[(i + step + VIEWS.length) % VIEWS.length]);
        byId('tab-' + shown.id).focus();
      }
    },
  });
}

function open(view) {
  shown = view;
  for (const other of VIEWS) {
    const here = other === view;
    byId('tab-' + other.id).setAttribute('aria-selected', String(here));
    byId('tab-' + other.id).setAttribute('tabindex', here ? '0' : '-1');
    byId('panel-' + other.id).hidden = !here;
  }
  byId('perspective').hidden = view === compareView;
  byId('shown').textContent = view.name;
  changed();
}

function set(values) {
  Object.assign(choice, values);
  changed();
}

/** The fields in which people choose. */
function chooser() {
  const records = (all, name, none) => [{ value: '', words: none },
    ...tree(all, name).map(row => ({ value: String(row.i), words: row.words }))];
  const least = el('input', { type: 'number', id: 'least', min: '1', placeholder: 'automatic', inputmode: 'numeric',
    change: () => set({ least: Number(least.value) >= 1 ? Math.floor(Number(least.value)) : null }) });
  const modes = el('fieldset', { class: 'modes' }, el('legend', {}, 'The claims it'), [['by', 'makes'], ['accordingTo', 'makes or relays']]
    .map(([mode, words]) => el('label', { class: 'check' }, el('input', { type: 'radio', name: 'mode', value: mode,
      checked: mode === choice.mode, change: () => set({ mode }) }), words)));
  return [
    el('div', { id: 'perspective' }, field('Perspective of', voiceSelection(choice.voice, voice => set({ voice }), { id: 'voice' }))),
    modes,
    el('details', { class: 'more-choice', open: matchMedia('(min-width: 60rem)').matches },
      el('summary', {}, 'Filters'),
      el('fieldset', {}, el('legend', {}, 'Only claims'),
        field('Topic', selection(records(data.topics, topic => topic.label, 'Any topic'), '',
          value => set({ topic: value === '' ? null : Number(value) }), { id: 'topic' })),
        field('Said from', el('input', { type: 'date', id: 'first', change: event => set({ first: event.target.value }) })),
        field('Said until', el('input', { type: 'date', id: 'last', change: event => set({ last: event.target.value }) })),
        check('Undated claims too', choice.undated, undated => set({ undated })),
        check('Without questions and possibilities', choice.onlyFirm, onlyFirm => set({ onlyFirm }))),
      el('fieldset', {}, el('legend', {}, 'Only relations'),
        Object.entries(SIGNS).map(([sign, of]) => check([mark(sign, of), ' ' + of.name], true, on => set({ signs: { ...choice.signs, [sign]: on } }))),
        check('Denied too', choice.denied, denied => set({ denied })),
        field('Kind', selection(records(data.kinds, kind => kind.label, 'Any kind'), '',
          value => set({ kind: value === '' ? null : Number(value) }), { id: 'kind' })),
        field('Claims behind a line, at least', least)),
      button('Clear all', clear)),
  ];
}

function clear() {
  Object.assign(choice, { voice: EVERYBODY, mode: 'by', topic: null, first: '', last: '', undated: true, onlyFirm: false,
    signs: { positive: true, neutral: true, negative: true }, denied: true, kind: null, least: null });
  byId('choice').replaceChildren(...chooser());
  byId('perspective').hidden = shown === compareView;
  byId('voice').focus();
  changed();
}

function light() {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => root.dataset.light ? root.dataset.light === 'dark' : dark.matches;
  const name = () => byId('theme').textContent = isDark() ? 'Light' : 'Dark';
  byId('theme').addEventListener('click', () => {
    root.dataset.light = isDark() ? 'light' : 'dark';
    name();
  });
  dark.addEventListener('change', name);
  name();
}

function start() {
  const { claims, voices, reports } = data.counts;
  document.title = visible(data.title);
  byId('title').append(told(data.title));
  if (data.question !== undefined) {
    byId('question').append('Question: ', told(shortened(data.question, 600)));
    byId('question').hidden = false;
  }
  byId('extent').textContent = counted(claims, 'claim') + ' by ' + counted(voices, 'voice') + ' in ' + counted(reports, 'report');
  byId('choice').append(...chooser());
  byId('tabs').append(...VIEWS.map(tab));
  byId('panels').append(...VIEWS.map(view => fill(view.panel, {
    role: 'tabpanel', id: 'panel-' + view.id, 'aria-labelledby': 'tab-' + view.id, hidden: true }, [])));
  light();
  open(VIEWS[0]);
  document.documentElement.dataset.ready = '';
}

start();
