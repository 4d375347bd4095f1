/* What the page was given: records by number, and the parts of the library's views with their claims. */

const data = JSON.parse(byId('data').textContent);

const EVERYBODY = { actor: null, by: data.claims.map((claim, i) => i), accordingTo: data.claims.map((claim, i) => i) };

/** Voices by falling number of claims; those who only relay come last. */
const voices = data.voices
  .map(voice => ({ by: [], ...voice }))
  .sort((a, b) => b.by.length - a.by.length || b.accordingTo.length - a.accordingTo.length || a.actor - b.actor);

const voiceOf = new Map(voices.map(voice => [voice.actor, voice]));

const isFirm = new Uint8Array(data.claims.length);
(data.firm ?? []).forEach(claim => isFirm[claim] = 1);

const involved = new Map(data.involved.map(part => [part.actor, part.claims]));

data.relations.forEach(relation => {
  relation.affirming ??= [];
  relation.denying ??= [];
  relation.opposites ??= [];
  relation.sign = data.kinds[relation.kind].sign;
});

const linksOf = new Map();
data.links.forEach(link => {
  for (const end of [link.from, link.to]) {
    linksOf.set(end, [...(linksOf.get(end) ?? []), link]);
  }
});

function speaker(claim) {
  const chain = data.claims[claim].chain;
  return chain[chain.length - 1].actor;
}

function speakers(claims) {
  return new Set(claims.map(speaker));
}

/** A name; of a voice that belongs to one of several sources with that source, for such labels recur. */
function actorName(actor) {
  const { name, heardIn } = data.actors[actor];
  return visible(heardIn && data.sources.length > 1 ? name + ' (in ' + heardIn + ')' : name);
}

function topicName(topic) {
  return visible(data.topics[topic].label);
}

function voiceName(voice) {
  return voice.actor === null ? 'everybody' : actorName(voice.actor);
}

/** Records with a parent, each after it and with its depth, under their names. */
function tree(records, name) {
  const below = new Map();
  records.forEach((record, i) => below.set(record.parent ?? -1, [...(below.get(record.parent ?? -1) ?? []), i]));
  const rows = [];
  const stack = (below.get(-1) ?? []).map(i => ({ i, depth: 0 })).reverse();
  while (stack.length) {
    const row = stack.pop();
    rows.push(row);
    stack.push(...(below.get(row.i) ?? []).map(i => ({ i, depth: row.depth + 1 })).reverse());
  }
  return rows.map(row => ({ ...row, words: '\u2003'.repeat(row.depth) + visible(name(records[row.i])) }));
}

/** A record and all below it. */
function withThoseBelow(records, top) {
  const found = new Set([top]);
  let before;
  do {
    before = found.size;
    records.forEach((record, i) => found.has(record.parent) && found.add(i));
  } while (found.size > before);
  return found;
}
