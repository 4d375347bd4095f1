/* What is chosen, and which claims that leaves. A perspective is a set of claims; so is all that is shown. */

const choice = {
  voice: EVERYBODY,
  mode: 'by',
  topic: null,
  first: '',
  last: '',
  undated: true,
  onlyFirm: false,
  signs: { positive: true, neutral: true, negative: true },
  denied: true,
  kind: null,
  // Nothing: as many lines as people can read, those with most claims.
  least: null,
};

/** Whether a claim's date possibly lies within the chosen days; ISO dates sort as texts. */
function inTime(claim) {
  const { said } = claim;
  if (!said) {
    return choice.undated;
  }
  return (!choice.last || !said.first || said.first <= choice.last)
    && (!choice.first || !said.last || said.last >= choice.first);
}

/** The claims of a voice that the choice leaves, and what of other claims is among them. */
function scope(voice) {
  const topics = choice.topic === null ? null : withThoseBelow(data.topics, choice.topic);
  const holds = new Uint8Array(data.claims.length);
  const claims = voice[choice.mode].filter(i => {
    const claim = data.claims[i];
    return (!choice.onlyFirm || isFirm[i])
      && (!topics || claim.positions.some(position => topics.has(position.topic)))
      && inTime(claim);
  });
  claims.forEach(i => holds[i] = 1);
  return { voice, claims, of: some => some.filter(i => holds[i]) };
}

/** Those of a view's contests in which two different voices of a scope stand against each other. */
function contestedIn(contests, scope) {
  return contests
    .map(contest => ({
      ...contest,
      affirming: scope.of(contest.affirming),
      opposing: scope.of(contest.opposing),
    }))
    .filter(contest => contest.affirming.length && contest.opposing.length
      && speakers([...contest.affirming, ...contest.opposing]).size > 1);
}
