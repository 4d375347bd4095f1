/* Who supports and who opposes what: topics down, speakers across. */

const stancesView = (() => {
  const MOST_ROWS = 40;
  const MOST_COLUMNS = 24;
  const panel = el('div');

  /** Stances by topic and speaker, each with its claims. */
  function cells(scope) {
    const found = new Map();
    for (const position of data.positions) {
      for (const claim of scope.of(position.claims)) {
        const key = position.topic + ' ' + speaker(claim);
        const cell = found.get(key) ?? found.set(key, { topic: position.topic, speaker: speaker(claim), stances: {} }).get(key);
        (cell.stances[position.stance] ??= []).push(claim);
      }
    }
    return found;
  }

  function busiest(cells, key, most) {
    const counts = new Map();
    cells.forEach(cell => counts.set(cell[key],
      (counts.get(cell[key]) ?? 0) + Object.values(cell.stances).reduce((sum, claims) => sum + claims.length, 0)));
    const all = [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([of]) => of);
    return { all: all.length, shown: all.slice(0, most) };
  }

  function update() {
    const found = cells(scope(choice.voice));
    const sided = [...found.values()];
    const topics = busiest(sided, 'topic', MOST_ROWS);
    const people = busiest(sided, 'speaker', MOST_COLUMNS);
    panel.replaceChildren(
      key(),
      sided.length ? matrix(found, topics.shown, people.shown)
        : el('p', { class: 'empty' }, 'None of these claims is on a topic.'));
    return part(topics, 'topic') + ' and ' + part(people, 'speaker');
  }

  function part({ all, shown }, noun) {
    return shown.length < all ? 'the ' + shown.length + ' busiest of ' + counted(all, noun) : counted(all, noun);
  }

  function key() {
    return el('ul', { class: 'legend', 'aria-label': 'Legend' }, Object.entries(STANCES).map(([stance, of]) =>
      el('li', {}, mark(stance, of), ' ' + of.noun)), el('li', {}, 'The number counts claims.'));
  }

  function matrix(found, topics, people) {
    const head = el('tr', {}, el('th', { scope: 'col', class: 'corner' }, 'Topic'), people.map(actor =>
      el('th', { scope: 'col' }, el('div', { class: 'turned' }, told(shortened(actorName(actor), 30))))));
    const rows = topics.map(topic => el('tr', {},
      el('th', { scope: 'row' }, told(topicName(topic))),
      people.map(actor => cell(found.get(topic + ' ' + actor), topic, actor))));
    return el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Stances by topic and speaker' },
      el('table', { class: 'matrix' }, el('thead', {}, head), el('tbody', {}, rows)));
  }

  function cell(of, topic, actor) {
    if (!of) {
      return el('td');
    }
    return el('td', {}, Object.entries(STANCES).filter(([stance]) => of.stances[stance]).map(([stance, words]) => {
      const claims = of.stances[stance];
      const name = actorName(actor) + ' ' + words.name + ' ' + topicName(topic);
      return button([el('span', { 'aria-hidden': 'true' }, words.glyph), String(claims.length)], () => evidence.of(name, claims),
        { class: 'stance ' + stance, 'aria-label': name + ': ' + counted(claims.length, 'claim'), title: name });
    }));
  }

  return { id: 'stances', name: 'Stances', panel, update };
})();
