/* The view of the signed graph, as a picture and as a table. */

const graphView = (() => {
  const drawing = picture('Graph of actors and the relations between them', {
    height: width => Math.round(Math.max(420, Math.min(640, width * 0.8))),
  });
  const empty = el('p', { class: 'empty', hidden: true });
  const table = el('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Relations as a table', hidden: true });
  const asTable = button('Table', () => {
    table.hidden = !table.hidden;
    drawn.hidden = tools.hidden = !table.hidden;
    asTable.setAttribute('aria-pressed', String(!table.hidden));
    update();
  }, { 'aria-pressed': 'false', 'aria-label': 'Show the relations as a table' });
  const drawn = el('div', {},
    drawing.host, empty, legend(),
    el('p', { class: 'hint' }, 'Press an actor or a relation for its claims. Tab leads into the graph; there ← and → go from actor'
      + ' to actor, ↑ and ↓ through the relations of one, Enter shows claims. To zoom, turn the wheel with Ctrl, or use two'
      + ' fingers; actors can be dragged.'));
  const tools = el('div', { class: 'tools', role: 'group', 'aria-label': 'The picture' },
    button('+', () => drawing.zoomBy(1.4), { 'aria-label': 'Zoom in' }),
    button('−', () => drawing.zoomBy(1 / 1.4), { 'aria-label': 'Zoom out' }),
    button('Fit', drawing.fit, { 'aria-label': 'Fit the graph into the picture' }),
    button('Lay out', () => arrange(new Map()), { 'aria-label': 'Lay the graph out anew' }));
  const panel = el('div', {}, el('div', { class: 'tools' }, tools, asTable), drawn, table);

  let places = new Map();
  let fitted = false;
  let cancel = () => {};

  /** Lays out what is shown together with what everybody's graph has, so that perspectives share their places. */
  function arrange(known) {
    cancel();
    drawing.root.removeAttribute('data-settled');
    drawing.root.setAttribute('aria-busy', 'true');
    const edges = [...wholeNetwork().edges, ...network(scope(choice.voice)).edges];
    cancel = layOut({ edges, nodes: nodesOf(edges, { of: some => some }) }, known, drawing.room(), result => {
      result.forEach((at, actor) => places.set(actor, at));
      fitted = false;
      update();
    });
  }

  function update() {
    const graph = network(scope(choice.voice));
    if (!table.hidden) {
      table.replaceChildren(...relationTable(scope(choice.voice)));
    } else if (graph.nodes.every(node => places.has(node.actor))) {
      show(graph);
    } else {
      arrange(places);
    }
    return readout(graph);
  }

  function show(graph) {
    empty.hidden = graph.edges.length > 0;
    empty.textContent = nothing();
    drawing.host.hidden = !graph.edges.length;
    drawing.draw(graph, places);
    if (!fitted && graph.edges.length) {
      drawing.fit();
      fitted = true;
    }
    drawing.root.removeAttribute('aria-busy');
    drawing.root.setAttribute('data-settled', '');
  }

  function nothing() {
    if (!data.claims.length) {
      return 'There is no claim here.';
    }
    return data.relations.some(relation => relation.subject !== undefined && relation.object !== undefined)
      ? 'No relation between two named actors is left in these claims. Lower the minimum, or choose more signs.'
      : 'No claim here is about a relation between two named actors. The other views show what the claims say.';
  }

  function readout(graph) {
    return counted(graph.edges.reduce((sum, edge) => sum + edge.relations.length, 0), 'relation') + ' among '
      + counted(graph.nodes.length, 'actor')
      + (choice.least > 1 ? ', each line of ' + choice.least + ' claims or more' : '')
      + (graph.cut ? '; ' + graph.cut.toLocaleString('en') + ' lines with fewer claims are left out' : '')
      + (graph.open ? '; the table has ' + graph.open + ' more, with an end that is not named' : '');
  }

  return { id: 'graph', name: 'Graph', panel, update };
})();

function legend() {
  const line = (kind, words) => el('li', {}, svg('svg', { class: 'graph key', width: 46, height: 22, 'aria-hidden': 'true' },
    svg('g', { class: 'edge ' + kind }, svg('path', { class: 'line', d: 'M2,11H44', 'stroke-width': 2 }),
      svg('g', { class: 'badge', transform: 'translate(23,11)' },
        kind.includes('contested') ? svg('path', { class: 'ring', d: polygon(4, 10.5, 0) }) : '',
        svg('circle', { r: 6 }),
        svg('text', { dy: '.34em' }, SIGNS[kind.split(' ')[0]].glyph),
        kind.includes('denied') ? svg('path', { class: 'strike', d: 'M-6,6L6,-6' }) : ''))), words);
  const shape = kind => el('li', {}, svg('svg', { class: 'graph key', width: 18, height: 18, 'aria-hidden': 'true' },
    svg('g', { class: 'node', transform: 'translate(9,9)' }, svg('path', { class: 'shape', d: SHAPES[kind](6.2) }))), kind);
  const kinds = Object.keys(SHAPES).filter(kind => data.actors.some(actor => actor.kind === kind));
  return el('ul', { class: 'legend', 'aria-label': 'Legend' },
    Object.entries(SIGNS).map(([sign, { name }]) => line(sign, name)),
    line('negative denied', 'denied'), line('neutral contested', 'contested'), kinds.map(shape),
    el('li', {}, 'Larger and thicker: more claims'));
}

/** Every relation of a scope, those with an end that no source names among them. */
function relationTable(scope) {
  const kinds = choice.kind === null ? null : withThoseBelow(data.kinds, choice.kind);
  const rows = data.relations
    .map(relation => ({
      relation,
      affirming: choice.signs[relation.sign] ? scope.of(relation.affirming) : [],
      denying: choice.denied ? scope.of(relation.denying) : [],
    }))
    .filter(row => (!kinds || kinds.has(row.relation.kind))
      && row.affirming.length + row.denying.length >= (choice.least ?? 1));
  if (!rows.length) {
    return [el('p', { class: 'empty' }, 'No relation is left in these claims.')];
  }
  const body = el('tbody');
  const head = el('thead', {}, el('tr', {}, ['Relation', 'Sign', 'Affirmed by', 'Denied by']
    .map(name => el('th', { scope: 'col' }, name))));
  const [, more] = paged(body, rows, ({ relation, affirming, denying }) => el('tr', {},
    el('th', { scope: 'row' }, told(relation.words)),
    el('td', {}, mark(relation.sign, SIGNS[relation.sign]), ' ' + SIGNS[relation.sign].name),
    el('td', {}, claimsButton(relation.words, affirming)),
    el('td', {}, claimsButton(relation.words + ', denied', denying))), 60);
  return [el('table', {}, head, body), more];
}

function claimsButton(title, claims) {
  return claims.length
    ? button(counted(claims.length, 'claim'), () => evidence.of(title, claims),
      { class: 'link', 'aria-label': counted(claims.length, 'claim') + ': ' + visible(title) })
    : '–';
}
