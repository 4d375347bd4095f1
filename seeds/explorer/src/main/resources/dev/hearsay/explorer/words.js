/* The words in which the page speaks of its data. */

/** Characters that control, hide or turn round what stands near them; joiners, which spell Persian and emoji, are none. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A text as it may be shown: what would not be seen is spelled out, as \u{202E}. */
function visible(text) {
  return text.replace(UNSEEN, c => '\\u{' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0') + '}');
}

/** For example 1 claim, 2 claims. */
function counted(number, noun) {
  return number.toLocaleString('en') + ' ' + noun + (number === 1 ? '' : 's');
}

/** A constant as people read it. */
function spaced(word) {
  return word.replace(/_/g, ' ');
}

function shortened(text, most) {
  const letters = Array.from(text);
  return letters.length <= most ? text : letters.slice(0, most - 1).join('').trimEnd() + '…';
}

/** In one or two lines of about so many letters, broken after a blank or a hyphen. */
function broken(text, most) {
  if (text.length <= most) {
    return [text];
  }
  const words = text.split(/(?<=[ -])/);
  let first = words.shift();
  while (words.length && first.length + words[0].trimEnd().length <= most) {
    first += words.shift();
  }
  return [first, words.join('')].filter(line => line).map(line => shortened(line.trimEnd(), most + 4));
}

function period(time) {
  return time.words + (time.inferred ? ' (inferred)' : '');
}

const SIGNS = {
  positive: { glyph: '+', name: 'positive' },
  neutral: { glyph: '○', name: 'neutral' },
  negative: { glyph: '−', name: 'negative' },
};

const STANCES = {
  support: { glyph: '▲', name: 'supports', noun: 'support' },
  neutral: { glyph: '●', name: 'takes no side on', noun: 'no side' },
  oppose: { glyph: '▼', name: 'opposes', noun: 'opposition' },
};

const CHANNELS = { told: 'told directly', text: 'in another text', broadcast: 'in a broadcast' };
