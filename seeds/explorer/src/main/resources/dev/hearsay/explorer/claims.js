/* All claims that the choice leaves, in the order in which they were given. */

const claimsView = (() => {
  const list = el('div');
  const search = el('input', { type: 'search', input: () => changed(), autocomplete: 'off', spellcheck: 'false' });
  const panel = el('div', {}, field('Words in the gist', search), list);

  function update() {
    const words = search.value.trim().toLowerCase().split(/\s+/).filter(word => word);
    const now = scope(choice.voice);
    const found = now.claims.filter(claim => {
      const gist = data.claims[claim].gist.toLowerCase();
      return words.every(word => gist.includes(word));
    });
    list.replaceChildren(...found.length
      ? paged(el('ul', { class: 'claims brief' }), found, brief, 40)
      : [el('p', { class: 'empty' }, 'No claim is left. Choose fewer words or a wider time.')]);
    return counted(found.length, 'claim') + ' by ' + counted(speakers(found).size, 'voice');
  }

  function brief(i) {
    const claim = data.claims[i];
    return el('li', {}, button(told(claim.gist), () => evidence.of(claim.gist, [i]), { class: 'link' }),
      el('p', { class: 'via' }, told(claim.chain.map(voice => actorName(voice.actor)).join(' › ')), ' · ',
        told([spaced(claim.modality ?? 'assertion'), claim.said && period(claim.said), data.sources[claim.source].title]
          .filter(part => part).join(' · '))));
  }

  return { id: 'claims', name: 'Claims', panel, update };
})();
