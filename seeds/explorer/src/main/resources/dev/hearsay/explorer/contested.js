/* Where one speaker stands against another. */

const contestedView = (() => {
  const panel = el('div');

  function update() {
    const now = scope(choice.voice);
    const relations = contestedIn(data.contestedRelations, now);
    const topics = contestedIn(data.contestedTopics, now);
    panel.replaceChildren(
      el('p', { class: 'lead' }, 'Questions and mere possibilities do not count. A relation is contested when one speaker affirms it'
        + ' and another denies it or affirms its opposite; a topic when one supports and another opposes it.'),
      ...group('Relations', relations, contest => ({
        sign: data.relations[contest.relation].sign,
        words: data.relations[contest.relation].words,
        sides: ['affirmed by', 'denied, or the opposite affirmed, by'],
      }), 'No relation is contested in these claims.'),
      ...group('Topics', topics, contest => ({
        sign: null,
        words: data.topics[contest.topic].label,
        sides: ['supported by', 'opposed by'],
      }), 'No topic is contested in these claims.'));
    return counted(relations.length, 'contested relation') + ' and ' + counted(topics.length, 'contested topic');
  }

  function group(title, contests, describe, none) {
    const heading = el('h3', {}, title, el('span', { class: 'count' }, ' ' + contests.length));
    if (!contests.length) {
      return [heading, el('p', { class: 'empty' }, none)];
    }
    return [heading, ...paged(el('ul', { class: 'contests' }), contests, contest => {
      const about = describe(contest);
      return el('li', {},
        el('h4', {}, about.sign ? mark(about.sign, SIGNS[about.sign]) : '', ' ', told(about.words)),
        el('div', { class: 'pair' }, [contest.affirming, contest.opposing].map((claims, i) =>
          el('div', { class: i ? 'against' : 'for' }, el('p', { class: 'caption' }, about.sides[i]), bySpeaker(about.words, about.sides[i], claims)))));
    })];
  }

  function bySpeaker(words, sideWords, claims) {
    return paged(el('ul', { class: 'names' }), [...speakers(claims)], actor => {
      const own = claims.filter(claim => speaker(claim) === actor);
      return el('li', {}, button([told(actorName(actor)), ' ', el('span', { class: 'count' }, String(own.length))],
        () => evidence.of(words, own, sideWords + ' ' + actorName(actor)),
        { class: 'link', 'aria-label': visible(words) + ', ' + sideWords + ' ' + actorName(actor) + ': ' + counted(own.length, 'claim') }));
    }, 12);
  }

  return { id: 'contested', name: 'Contested', panel, update };
})();
