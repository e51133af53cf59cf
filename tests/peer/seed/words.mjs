// Words for the seed: invented news of a town that is on no map, the same on every run.

/** dice gives a roller of whole numbers below n, the same for the same name. */
export function dice(name) {
  let state = 2166136261;
  for (const unit of name) state = Math.imul(state ^ unit.codePointAt(0), 16777619) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

const who = ['The harbour master', 'A ferry hand', 'The council', 'Two bakers from Sallow Street', 'The lighthouse keeper', 'A class of nine-year-olds', 'The night watch', 'Somebody from the rope works'];
const did = ['counted', 'painted', 'moved', 'argued about', 'measured', 'forgot', 'repaired', 'wrote down'];
const what = ['eleven buoys', 'the long bench', 'the price of ice', 'a bell that nobody had heard', 'the east wall', 'every lamp on the quay', 'a timetable', 'the crab pots'];
const when = ['before breakfast', 'in a north wind', 'for the third spring in a row', 'while it rained', 'at low water', 'without telling anyone', 'on a borrowed ladder', 'until the tide turned'];

/** sentence makes one sentence. */
const sentence = (roll) => `${who[roll(who.length)]} ${did[roll(did.length)]} ${what[roll(what.length)]} ${when[roll(when.length)]}.`;

/** paragraph makes one paragraph of n sentences, the same for the same name. */
export function paragraph(name, n = 4) {
  const roll = dice(name);
  return Array.from({ length: n }, () => sentence(roll)).join(' ');
}
