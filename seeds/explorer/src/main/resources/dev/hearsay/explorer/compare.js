/* Two perspectives side by side: on each tenet whether they agree, contradict each other, or only one takes a stand. */

/** The verdicts with their headings, given the names of both sides. */
const VERDICTS = {
  agree: () => 'Both say so',
  contradict: () => 'They stand against each other',
  left: left => 'Only ' + left + ' takes a stand',
  right: (left, right) => 'Only ' + right + ' takes a stand',
};

/** What a scope says on one issue: firm claims for it, against it, for its opposite, and all that touch it. */
function side(scope, { affirming, denying, opposing, touching }) {
  const firm = claims => scope.of(claims).filter(claim => isFirm[claim]);
  const pro = firm(affirming);
  const contra = firm(denying);
  return { pro, contra, against: union(contra, firm(opposing)), own: union(pro, contra), touching: scope.of(touching) };
}

function union(...lists) {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** The verdicts on one tenet, with the claims of both sides that make them; none if neither side holds it. */
function verdicts(left, right) {
  if (!left.own.length && !right.own.length) {
    return [];
  }
  const facing = (claims, others) => others.length ? claims : [];
  const found = [];
  const agreeing = [
    union(facing(left.pro, right.pro), facing(left.contra, right.contra)),
    union(facing(right.pro, left.pro), facing(right.contra, left.contra)),
  ];
  const opposing = [
    union(facing(left.pro, right.against), facing(left.against, right.pro)),
    union(facing(right.pro, left.against), facing(right.against, left.pro)),
  ];
  if (agreeing[0].length) {
    found.push({ verdict: 'agree', left: agreeing[0], right: agreeing[1] });
  }
  if (opposing[0].length) {
    found.push({ verdict: 'contradict', left: opposing[0], right: opposing[1] });
  }
  if (!found.length) {
    found.push(left.own.length
      ? { verdict: 'left', left: left.own, right: right.touching }
      : { verdict: 'right', left: left.touching, right: right.own });
  }
  return found;
}

/** The relations with two named ends, then the topics: all on which a stand can be taken. */
const tenets = [
  ...data.relations.filter(relation => relation.subject !== undefined && relation.object !== undefined).map(relation => ({
    words: relation.words,
    sign: relation.sign,
    affirming: relation.affirming,
    denying: relation.denying,
    opposing: union(...relation.opposites.map(opposite => data.relations[opposite].affirming)),
    touching: union(relation.affirming, relation.denying),
    stands: { pro: 'affirms', contra: 'denies', against: 'affirms the opposite', touching: 'leaves open' },
  })),
  ...data.topics.map((topic, i) => {
    const on = stance => data.positions.find(part => part.topic === i && part.stance === stance)?.claims ?? [];
    return {
      words: topic.label,
      sign: null,
      affirming: on('support'),
      denying: on('oppose'),
      opposing: [],
      touching: union(on('support'), on('neutral'), on('oppose')),
      stands: { pro: 'supports', contra: 'opposes', against: 'opposes', touching: 'takes no side' },
    };
  }),
];

/** How two scopes differ, tenet by tenet. */
function difference(left, right) {
  return tenets.flatMap(tenet => {
    const sides = [side(left, tenet), side(right, tenet)];
    return verdicts(...sides).map(verdict => ({ ...verdict, tenet, sides }));
  });
}

/** In what way the claims of a side stand to a tenet, such as affirms, or denies and affirms the opposite. */
function stand(side, claims, tenet) {
  const has = list => list.some(claim => claims.includes(claim));
  const words = [
    has(side.pro) && tenet.stands.pro,
    has(side.contra) && tenet.stands.contra,
    has(side.against.filter(claim => !side.contra.includes(claim))) && tenet.stands.against,
  ].filter(word => word);
  return words.join(' and ') || (claims.length ? tenet.stands.touching : 'silent');
}

const compareView = (() => {
  const people = voices.filter(voice => data.actors[voice.actor].kind === 'person' && data.actors[voice.actor].naming === 'named');
  const MOST_LINES = 40;
  const chosen = [...new Set([...people, ...voices, EVERYBODY])].slice(0, 2);
  chosen[1] ??= EVERYBODY;
  const pictures = ['Left', 'Right'].map(name => picture(name + ' perspective as a graph', {
    still: true,
    height: width => Math.round(Math.max(260, Math.min(380, width * 0.85))),
  }));
  const captions = pictures.map(() => el('p', { class: 'caption two-lines' }));
  const lists = el('div', { class: 'verdicts' });
  const panel = el('div', {},
    el('div', { class: 'pair' }, chosen.map((voice, i) => field(i ? 'Right' : 'Left', voiceSelection(voice, next => {
      chosen[i] = next;
      changed();
    })))),
    el('div', { class: 'pair pictures' }, pictures.map((drawing, i) => el('div', {}, captions[i], drawing.host))),
    lists);
  let cancel = () => {};

  function drawGraphs(scopes) {
    const graphs = scopes.map(scope => network(scope, choice, MOST_LINES));
    captions.forEach((caption, i) => caption.textContent = 'As ' + voiceName(chosen[i]) + ' has it: '
      + counted(graphs[i].edges.length, 'line') + ' among ' + counted(graphs[i].nodes.length, 'actor'));
    const nodes = nodesOf([...graphs[0].edges, ...graphs[1].edges], { of: some => some });
    const edges = graphs.flatMap(graph => graph.edges);
    cancel();
    cancel = layOut({ nodes, edges }, new Map(), pictures[0].room(), result => {
      pictures.forEach((drawing, i) => {
        drawing.draw(graphs[i], result);
        drawing.fit();
        drawing.root.setAttribute('data-settled', '');
      });
    });
  }

  function update() {
    const scopes = chosen.map(scope);
    const found = difference(...scopes);
    pictures.forEach(drawing => drawing.root.removeAttribute('data-settled'));
    drawGraphs(scopes);
    lists.replaceChildren(...Object.entries(VERDICTS).map(([verdict, heading]) => section(verdict,
      heading(...chosen.map(voiceName)), found.filter(one => one.verdict === verdict))));
    return counted(found.length, 'tenet') + ' held by one or both of ' + voiceName(chosen[0]) + ' and ' + voiceName(chosen[1]);
  }

  function section(verdict, heading, found) {
    const rows = el('tbody');
    const [, more] = paged(rows, found, row);
    return el('section', { class: 'verdict ' + verdict },
      el('h3', {}, told(heading), el('span', { class: 'count' }, ' ' + found.length)),
      found.length
        ? el('table', { class: 'sides' },
          el('thead', {}, el('tr', {}, [voiceName(chosen[0]), 'Relation or topic', voiceName(chosen[1])]
            .map(name => el('th', { scope: 'col' }, told(name))))), rows)
        : el('p', { class: 'empty' }, 'Nothing of this kind.'),
      found.length ? more : '');
  }

  function row({ tenet, left, right, sides }) {
    return el('tr', {},
      el('td', { 'data-voice': voiceName(chosen[0]) }, standButton(0, sides[0], left, tenet)),
      el('th', { scope: 'row' }, tenet.sign ? mark(tenet.sign, SIGNS[tenet.sign]) : '', ' ', told(tenet.words)),
      el('td', { 'data-voice': voiceName(chosen[1]) }, standButton(1, sides[1], right, tenet)));
  }

  function standButton(i, side, claims, tenet) {
    const words = stand(side, claims, tenet);
    return claims.length
      ? button(words + ' · ' + counted(claims.length, 'claim'),
        () => evidence.of(tenet.words, claims, 'As ' + voiceName(chosen[i]) + ' has it: ' + words),
        { class: 'link', 'aria-label': voiceName(chosen[i]) + ' ' + words + ': ' + visible(tenet.words) + ', '
          + counted(claims.length, 'claim') })
      : el('span', { class: 'silent' }, 'silent');
  }

  return { id: 'compare', name: 'Compare', panel, update };
})();

/** All voices, and everybody. */
function voiceSelection(chosen, change, attributes = {}) {
  const all = [EVERYBODY, ...voices];
  const options = all.map((voice, i) => ({
    value: String(i),
    words: voice === EVERYBODY
      ? 'Everybody (' + counted(data.claims.length, 'claim') + ')'
      : voiceName(voice) + ' (' + voice.by.length + (voice.by.length === voice.accordingTo.length ? '' : ' / ' + voice.accordingTo.length) + ')',
  }));
  return selection(options, String(all.indexOf(chosen)), value => change(all[Number(value)]), attributes);
}
