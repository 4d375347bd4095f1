/* When claims were said: bars for dates that fit a bucket, spans for those that do not, and what has no date. */

const timelineView = (() => {
  const panel = el('div');

  function days(date) {
    return Date.parse(date + 'T00:00:00Z') / 86400000;
  }

  /** The entries that a scope leaves, with the ends of each in days; an open end reaches to the margin. */
  function entries(scope) {
    return data.timeline.entries
      .map(entry => ({ ...entry, claims: scope.of(entry.claims ?? []) }))
      .filter(entry => entry.claims.length);
  }

  function range(shown) {
    const [from, to] = extent(shown.flatMap(entry => [entry.first, entry.last]).filter(date => date).map(days));
    const margin = Math.max(1, (to + 1 - from) * 0.04);
    return { from: from - margin, to: to + 1 + margin };
  }

  /** Whether it is a day, month or year; whatever fits into one is counted there. */
  function isBucket(entry) {
    const { length } = { day: '2023-07-12', month: '2023-07', year: '2023' }[data.timeline.unit];
    return entry.first?.slice(0, length) === entry.last?.slice(0, length) && Boolean(entry.first);
  }

  function update() {
    const now = scope(choice.voice);
    const shown = entries(now);
    const undated = now.of(data.timeline.undated ?? []);
    panel.replaceChildren(
      shown.length ? chart(shown) : el('p', { class: 'empty' }, 'None of these claims has a date on which it was said.'),
      undated.length
        ? el('p', { class: 'undated' }, 'Of ', button(counted(undated.length, 'claim'), () => evidence.of('Claims without a date', undated),
          { class: 'link' }), ' nobody tells when ' + (undated.length === 1 ? 'it was' : 'they were') + ' said.')
        : '',
      el('p', { class: 'hint' }, 'A bar stands for the claims said within one ' + data.timeline.unit
        + '. A date that is too vague for that is a span of its own, never spread over the bars.'));
    return counted(now.claims.length - undated.length, 'dated claim') + ', ' + undated.length.toLocaleString('en') + ' undated';
  }

  function chart(shown) {
    const bounds = range(shown);
    const at = day => 100 * (day - bounds.from) / (bounds.to - bounds.from);
    const bars = shown.filter(isBucket);
    const most = Math.max(1, ...bars.map(entry => entry.claims.length));
    return el('div', { class: 'timeline' },
      bars.length ? el('div', { class: 'bars' + (bars.length > 6 ? ' many' : '') },
        bars.length > 6 ? el('p', { class: 'most', 'aria-hidden': 'true' }, counted(most, 'claim')) : '',
        el('ul', { 'aria-label': 'Claims by ' + data.timeline.unit }, bars.map(entry => bar(entry, at, most)))) : '',
      axis(bounds, at),
      ...paged(el('ul', { class: 'spans', 'aria-label': 'Claims with a vague date' }), shown.filter(entry => !isBucket(entry)),
        entry => span(entry, at), 40));
  }

  function bar(entry, at, most) {
    const column = entryButton(entry, 'column');
    const item = el('li', {}, column);
    item.style.left = at(days(entry.first)) + '%';
    item.style.width = at(days(entry.last) + 1) - at(days(entry.first)) + '%';
    column.style.setProperty('--share', String(entry.claims.length / most));
    column.classList.toggle('first', at(days(entry.first)) < 20);
    column.classList.toggle('last', at(days(entry.last) + 1) > 80);
    return item;
  }

  function span(entry, at) {
    const stripe = entryButton(entry, 'stripe');
    const left = entry.first ? at(days(entry.first)) : 0;
    const right = entry.last ? at(days(entry.last) + 1) : 100;
    stripe.style.setProperty('--length', 100 * (right - left) / (100 - left) + '%');
    stripe.classList.toggle('open-start', !entry.first);
    stripe.classList.toggle('open-end', !entry.last);
    const item = el('li', {}, stripe);
    item.style.paddingInlineStart = left + '%';
    return item;
  }

  function entryButton(entry, kind) {
    const name = 'Said ' + period(entry) + ': ' + counted(entry.claims.length, 'claim');
    return button([el('span', { class: 'ink' }), el('span', { class: 'words' }, period(entry), ' ',
      el('b', {}, String(entry.claims.length)))],
    () => evidence.of('Said ' + period(entry), entry.claims), { class: kind, 'aria-label': name, title: name });
  }

  /** Beginnings of days, months or years, whichever are few enough to be read. */
  function axis(bounds, at) {
    const ticks = ticksOf(bounds);
    const margin = panel.clientWidth < 480 ? 11 : 5;
    return el('div', { class: 'axis', 'aria-hidden': 'true' }, ticks.filter(tick => at(tick.day) > margin && at(tick.day) < 100 - margin).map(tick => {
      const word = el('span', {}, tick.words);
      word.style.left = at(tick.day) + '%';
      return word;
    }));
  }

  function ticksOf({ from, to }) {
    const most = panel.clientWidth < 480 ? 3.5 : 7;
    const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000].find(step => (to - from) / 30.4 / step <= most);
    const daily = [1, 2, 5, 7].find(step => (to - from) / step <= most);
    const ticks = [];
    if (daily) {
      for (let day = Math.ceil(from / daily) * daily; day < to; day += daily) {
        ticks.push({ day, words: iso(day) });
      }
      return ticks;
    }
    const first = iso(from);
    for (let month = Math.ceil((Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7))) / months) * months; ; month += months) {
      const words = String(Math.floor(month / 12)).padStart(4, '0') + '-' + String(month % 12 + 1).padStart(2, '0');
      const day = days(words + '-01');
      if (!(day < to)) {
        return ticks;
      }
      ticks.push({ day, words: months % 12 ? words : words.slice(0, 4) });
    }
  }

  function iso(day) {
    return new Date(Math.floor(day) * 86400000).toISOString().slice(0, 10);
  }

  return { id: 'timeline', name: 'Timeline', panel, update };
})();
