/* The claims behind whatever was chosen, each with its chain, its place and, where the text is at hand, its passage. */

const CONTEXT = 160;

/** So far a passage is cut shorter to end with a word; where no blank is so near, as in Chinese, it ends within one. */
const REACH = 30;

const evidence = (() => {
  const panel = byId('evidence');
  let opener = null;

  function close() {
    panel.classList.remove('open');
    rest();
    const back = opener && opener.isConnected ? opener : byId('view');
    opener = null;
    back.focus();
  }

  function rest() {
    panel.replaceChildren(
      el('h2', { id: 'evidence-title' }, 'Evidence'),
      el('p', { class: 'empty' }, 'Choose an actor, a relation, a bar or a cell: here stand the claims behind it, each with'
        + ' who says so, through whom, and where.'));
  }

  /** Shows groups of claims under a title; a group has a label, which may be empty, and claims. */
  function show(title, lead, groups) {
    opener = panel.contains(document.activeElement) ? opener : document.activeElement;
    const heading = el('h2', { id: 'evidence-title', tabindex: '-1' }, told(title));
    panel.replaceChildren(
      el('div', { class: 'bar' }, heading, button('Close', close, { class: 'quiet', 'aria-label': 'Close the evidence' })),
      lead ? el('p', { class: 'lead' }, lead) : '',
      ...groups.flatMap(group => [
        group.label ? el('h3', {}, told(group.label)) : '',
        el('p', { class: 'count' }, counted(group.claims.length, 'claim') + ' by '
          + counted(speakers(group.claims).size, 'voice')),
        ...paged(el('ul', { class: 'claims' }), group.claims, claim => el('li', {}, claimCard(claim)), 10),
      ]));
    panel.classList.add('open');
    panel.scrollTop = 0;
    heading.focus();
  }

  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape' && panel.classList.contains('open')) {
      close();
    }
  });
  rest();
  return {
    show,
    of: (title, claims, lead = '') => show(title, lead, [{ label: '', claims }]),
  };
})();

/** A claim with all that is known of it. */
function claimCard(i) {
  const claim = data.claims[i];
  return el('article', { class: 'claim', 'data-claim': claim.id },
    el('p', { class: 'gist' }, told(claim.gist)),
    chain(claim),
    tags(claim),
    assertions(claim),
    passage(claim),
    facts(claim),
    links(i));
}

/** Through whom it reached us: the source's own voice first, the speaker last. */
function chain(claim) {
  const last = claim.chain.length - 1;
  return el('ol', { class: 'chain', 'aria-label': 'Who says so, through whom' }, claim.chain.map((voice, i) =>
    el('li', i === last ? { class: 'speaker' } : {}, el(i === last ? 'strong' : 'span', {}, told(actorName(voice.actor))),
      capacity(voice))));
}

function capacity(voice) {
  const words = [
    voice.role,
    voice.speakingFor === undefined ? null : 'speaking for ' + actorName(voice.speakingFor),
    voice.cue && '“' + voice.cue + '”',
    voice.quotation && voice.quotation !== 'indirect' ? voice.quotation + ' quotation' : null,
    voice.title ? (voice.channel === 'broadcast' ? 'on ' : 'in ') + '“' + voice.title + '”' : CHANNELS[voice.channel],
    voice.inferred && 'inferred',
  ].filter(part => part);
  return words.length ? el('span', { class: 'capacity' }, ' ', told(words.join(', '))) : null;
}

function tags(claim) {
  const words = [
    spaced(claim.modality ?? 'assertion'),
    claim.certainty && 'as ' + claim.certainty,
    claim.to && 'to ' + claim.to.map(actorName).join(', '),
    claim.condition && 'on the condition: ' + claim.condition,
  ].filter(tag => tag);
  return el('ul', { class: 'tags', 'aria-label': 'How it is put' }, words.map(tag => el('li', {}, told(tag))));
}

function assertions(claim) {
  const rows = [
    ...claim.asserts.map(relation => [
      mark(data.kinds[relation.kind].sign, SIGNS[data.kinds[relation.kind].sign]),
      el('span', {}, relation.denied ? 'denies: ' : 'affirms: ', told(relationWords(relation))),
    ]),
    ...claim.positions.map(position => [
      mark(position.stance, STANCES[position.stance]),
      el('span', {}, STANCES[position.stance].name + ': ', told(topicName(position.topic))),
    ]),
  ];
  return rows.length ? el('ul', { class: 'asserts' }, rows.map(row => el('li', {}, row))) : null;
}

/** An ellipsis in a kind's label stands where the object goes. */
function relationWords(relation) {
  const end = actor => actor === undefined ? 'somebody' : actorName(actor);
  const verb = visible(data.kinds[relation.kind].label);
  const object = end(relation.object);
  return end(relation.subject) + ' ' + (verb.includes('…') ? verb.split('…').join(object) : verb + ' ' + object);
}

function facts(claim) {
  const source = data.sources[claim.source];
  const rows = [
    ['Source', [told(sourceWords(source)), webLink(source.url)]],
    ['Place', [told(placeWords(claim))]],
    ['Said', claim.said && [period(claim.said)]],
    ['About the time', claim.aboutTime && [period(claim.aboutTime)]],
    ['Claim', [told(claim.id)]],
    ['Annotator', claim.annotator && [told(claim.annotator)]],
    ['Recorded', claim.recorded && [claim.recorded]],
    ...Object.entries(claim.notes ?? {}).map(([key, note]) => [spaced(visible(key)), [told(note)]]),
  ].filter(row => row[1]);
  return el('dl', { class: 'facts' }, rows.map(([name, value]) => el('div', {}, el('dt', {}, told(name)), el('dd', {}, value))));
}

function sourceWords(source) {
  return [source.title, source.publisher, source.authors?.join(', '), source.date, source.id]
    .filter(part => part).join(' · ');
}

function placeWords(claim) {
  const places = claim.anchors.map(anchor => {
    const spans = [];
    for (let i = 0; i < anchor.ends.length; i += 2) {
      spans.push(anchor.ends[i] + '–' + anchor.ends[i + 1]);
    }
    return spans.join(', ') + ' (SHA-256 ' + anchor.digest + '…)';
  });
  return places.join('; ') || 'not known';
}

/** Only the web is linked to; whatever else a source names as its address stays words. */
function webLink(url) {
  if (!url) {
    return null;
  }
  const web = /^https?:\/\//i.test(url) && URL.canParse(url);
  return web
    ? el('a', { href: new URL(url).href, target: '_blank', rel: 'noopener noreferrer' }, told(url))
    : el('span', {}, ' ', told(url));
}

function links(i) {
  const found = linksOf.get(i) ?? [];
  return found.length
    ? el('ul', { class: 'links', 'aria-label': 'Links to other claims' }, found.map(link => {
      const here = link.from === i;
      const other = here ? link.to : link.from;
      return el('li', {}, here ? spaced(link.kind) + ' ' : 'is what another claim ' + spaced(link.kind) + ': ',
        button(told(shortened(data.claims[other].gist, 70)), () => evidence.of(data.claims[other].gist, [other]),
          { class: 'link' }));
    }))
    : null;
}

/** The claim's words in their surroundings, and in the whole text for whoever asks. */
function passage(claim) {
  const { text } = data.sources[claim.source];
  const missed = claim.anchors.some(anchor => anchor.missed);
  if (text === undefined || !claim.anchors.length) {
    return null;
  }
  if (missed) {
    return el('p', { class: 'lead' }, 'The text given does not have the claim’s words at this place.');
  }
  const spans = claim.anchors.flatMap(anchor => pairs(anchor.ends)).sort((a, b) => a[0] - b[0]);
  const from = wordBoundary(text, spans[0][0] - CONTEXT, 1);
  const to = wordBoundary(text, Math.max(...spans.map(span => span[1])) + CONTEXT, -1);
  const whole = el('details', {
    class: 'whole',
    toggle: () => {
      if (whole.open && !whole.querySelector('blockquote')) {
        whole.append(el('blockquote', { tabindex: '0', 'aria-label': 'The whole text' }, marked(text, spans, 0, text.length)));
        whole.querySelector('mark').scrollIntoView({ block: 'nearest' });
      }
    },
  }, el('summary', {}, 'In the whole text'));
  return el('div', { class: 'passage' },
    el('blockquote', {}, from > 0 ? '… ' : '', marked(text, spans, from, to), to < text.length ? ' …' : ''),
    whole);
}

function pairs(ends) {
  return ends.flatMap((end, i) => i % 2 ? [] : [[end, ends[i + 1]]]);
}

/** The nearest place inwards where a word begins or ends; where none is near, the place itself. */
function wordBoundary(text, at, step) {
  const start = Math.max(0, Math.min(text.length, at));
  for (let place = start; Math.abs(place - start) <= REACH; place += step) {
    if (place <= 0 || place >= text.length || /\s/.test(text[step > 0 ? place - 1 : place])) {
      return place;
    }
  }
  return text.codePointAt(start - 1) > 0xffff ? start + step : start;
}

/** Stretches of a text, those that are meant marked; long gaps between them are left out. */
function marked(text, spans, from, to) {
  const parts = [];
  let at = from;
  for (const [start, end] of spans) {
    if (start > at) {
      parts.push(told(gap(text.slice(at, start), at > from && to < text.length)));
    }
    parts.push(el('mark', {}, told(text.slice(Math.max(at, start), end))));
    at = Math.max(at, end);
  }
  parts.push(told(text.slice(at, to)));
  return parts;
}

function gap(words, between) {
  return between && words.length > 3 * CONTEXT
    ? words.slice(0, wordBoundary(words, CONTEXT, -1)) + ' […] ' + words.slice(wordBoundary(words, words.length - CONTEXT, 1))
    : words;
}
