/* The signed graph of the actors of a scope: its relations, those of one sign from one actor to another bundled. */

/** More lines than this are never drawn. */
const MOST_EDGES = 600;

/** As many lines as people can tell apart at once. */
const READABLE = matchMedia('(max-width: 40rem)').matches ? 60 : 100;

/** Nodes by actor, and edges with the relations and claims behind them; where there are too many, those with most claims. */
function network(scope, wanted = choice, readable = READABLE) {
  const kinds = wanted.kind === null ? null : withThoseBelow(data.kinds, wanted.kind);
  const contested = new Set(contestedIn(data.contestedRelations, scope).map(contest => contest.relation));
  const edges = new Map();
  let open = 0;
  data.relations.forEach((relation, i) => {
    if (kinds && !kinds.has(relation.kind)) {
      return;
    }
    const affirming = wanted.signs[relation.sign] ? scope.of(relation.affirming) : [];
    const denying = wanted.denied ? scope.of(relation.denying) : [];
    if (relation.subject === undefined || relation.object === undefined) {
      open += affirming.length + denying.length > 0 ? 1 : 0;
      return;
    }
    bundle(edges, relation, i, affirming, false, contested.has(i));
    bundle(edges, relation, i, denying, true, contested.has(i));
  });
  const all = [...edges.values()];
  all.forEach(edge => edge.claims = [...edge.claims].sort((a, b) => a - b));
  const enough = all.filter(edge => edge.claims.length >= (wanted.least ?? 1));
  const shown = enough
    .sort((a, b) => b.claims.length - a.claims.length)
    .slice(0, wanted.least === null ? readable : MOST_EDGES);
  return { nodes: nodesOf(shown, scope), edges: shown, open, cut: enough.length - shown.length };
}

/** The graph of all claims, whatever else is chosen. */
function wholeNetwork() {
  const all = { claims: EVERYBODY.by, of: some => some };
  return network(all, { kind: null, signs: { positive: true, neutral: true, negative: true }, denied: true, least: choice.least });
}

function bundle(edges, relation, i, claims, denied, contested) {
  if (!claims.length) {
    return;
  }
  const bothWays = data.kinds[relation.kind].symmetric ?? false;
  const key = [relation.subject, relation.object, relation.sign, denied, bothWays].join(' ');
  if (!edges.has(key)) {
    edges.set(key, {
      key,
      from: relation.subject,
      to: relation.object,
      sign: relation.sign,
      denied,
      bothWays,
      contested: false,
      relations: [],
      claims: new Set(),
    });
  }
  const edge = edges.get(key);
  edge.relations.push({ relation: i, claims });
  edge.contested ||= contested;
  claims.forEach(claim => edge.claims.add(claim));
}

/** Those with most claims first. */
function nodesOf(edges, scope) {
  const actors = [...new Set(edges.flatMap(edge => [edge.from, edge.to]))];
  return actors
    .map(actor => ({ actor, claims: scope.of(involved.get(actor) ?? []) }))
    .sort((a, b) => b.claims.length - a.claims.length || a.actor - b.actor);
}

/** For example Russia and Iran: positive, 3 claims. */
function edgeName(edge) {
  return actorName(edge.from) + (edge.bothWays ? ' and ' : ' to ') + actorName(edge.to) + ': '
    + SIGNS[edge.sign].name + (edge.denied ? ', denied' : '') + (edge.contested ? ', contested' : '') + ', '
    + counted(edge.claims.length, 'claim');
}

function nodeName(node) {
  return actorName(node.actor) + ', ' + data.actors[node.actor].kind + ', in ' + counted(node.claims.length, 'claim');
}

/** Shows the claims behind an edge, relation by relation. */
function showEdge(edge) {
  const groups = edge.relations.map(({ relation, claims }) => ({ label: data.relations[relation].words, claims }));
  const many = groups.length > 1;
  evidence.show(
    many ? actorName(edge.from) + (edge.bothWays ? ' and ' : ' → ') + actorName(edge.to) : groups[0].label,
    SIGNS[edge.sign].name + ' relation' + (many ? 's' : '') + (edge.denied ? ', denied' : ', affirmed')
      + (edge.contested ? '; contested' : ''),
    many ? groups : [{ label: '', claims: groups[0].claims }]);
}

function showNode(node) {
  evidence.of(actorName(node.actor), node.claims, 'Claims about it, or in whose relations it stands. What it says itself is'
    + ' its perspective.');
}
