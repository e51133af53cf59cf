// What differs on purpose. expected.txt lists, for each row of docs/ghost/DIVERGENCES.md that the comparison meets, at which addresses which
// lines differ. Whatever else differs there is a mistake, and so is a listed difference that is not there any more.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failed } from './home.mjs';

const file = fileURLToPath(new URL('expected.txt', import.meta.url));
const divergences = fileURLToPath(new URL('../../docs/ghost/DIVERGENCES.md', import.meta.url));

/** expectations reads the list: entries of {row, at: [{title, where, each}], lines}. */
export const expectations = () => parse(fs.readFileSync(file, 'utf8'), rows(fs.readFileSync(divergences, 'utf8')));

/** rows are the first cells of the tables of a page. */
export const rows = (text) => text.split('\n').filter((line) => line.startsWith('|')).map((line) => line.split('|')[1].trim());

/**
 * parse reads entries, which an empty line parts. An entry says in `row:` by which row it differs, in each `at:` in which comparison (casper,
 * source, calls; "any" for every theme) and at which addresses, and then the lines that differ, as the comparison prints them, without the white
 * space before them; with each: for at: they are taken as often as they stand there. An entry in which the status differs, or with a line "- …", stands for all of the answer. In addresses and lines … stands for any characters.
 */
export function parse(text, known) {
  const entries = text.split(/\n{2,}/).map((part) => part.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).filter((part) => part.length);
  return entries.map((part) => {
    const entry = { row: '', at: [], lines: [] };
    for (const line of part) {
      const [, word, value] = line.match(/^(row|at|each): (.*)$/) ?? [];
      if (word === 'row') entry.row = value.trim();
      else if (word) entry.at.push(...places(value, word === 'each'));
      else if (/^[-+]/.test(line)) entry.lines.push(line[0] + line.slice(1).trimStart());
      else throw new Failed(`expected.txt: a line begins with row:, at:, each:, - or +, and this one does not: ${line}`);
    }
    if (!known.includes(entry.row)) throw new Failed(`expected.txt: DIVERGENCES.md has no row "${entry.row}". Each difference that is expected stands there with its reason.`);
    if (!entry.at.length || !entry.lines.length) throw new Failed(`expected.txt: the entry of "${entry.row}" names no address, or no lines.`);
    return entry;
  });
}

function places(value, each) {
  const [title, ...where] = value.split(' | ').map((one) => one.trim());
  if (!where.length) throw new Failed(`expected.txt: "at: ${value}" needs a comparison and addresses, parted by " | "`);
  return where.map((one) => ({ title, where: one, each }));
}

/** fits tells whether a text is as a pattern has it. */
const fits = (pattern, text) => (pattern.includes('…')
  ? new RegExp(`^${pattern.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 'su').test(text)
  : pattern === text);

/** changed are the lines of a difference that one side alone has, without the white space before them. */
export const changed = (diff) => diff.split('\n').filter((line) => /^[-+]/.test(line)).map((line) => line[0] + line.slice(1).trimStart());

/**
 * judge gives the results of a comparison with what is expected of them: same, purpose (the rows by which all of it differs), or rest, the lines
 * that nobody expected. missed are the entries, as sentences, that stand at an address of this comparison and are not met there; an entry whose
 * address has … in it must be met at one of them at least.
 */
export function judge(title, results, entries) {
  const missed = [];
  const judged = results.map((result) => ({ ...result, purpose: [], rest: result.same ? [] : changed(result.diff) }));
  for (const entry of entries) {
    for (const place of entry.at.filter((one) => one.title === title || (one.title === 'any' && title !== 'calls'))) {
      const there = judged.filter(({ where }) => fits(place.where, where));
      const met = there.filter((result) => {
        const some = claim(result, entry);
        while (some && place.each && claim(result, entry));
        return some;
      });
      if (there.length && (place.where.includes('…') ? !met.length : met.length < there.length)) missed.push(`${place.where} does not differ by "${entry.row}" as expected.txt says: ${entry.lines[0]}`);
    }
  }
  return { results: judged.map((result) => ({ ...result, meant: !result.same && result.purpose.length > 0 && result.rest.length === 0 })), missed };
}

/** claim takes an entry's lines, which stand in this order, from what nobody has claimed of a result. */
function claim(result, entry) {
  const taken = [];
  let next = 0;
  for (const [i, line] of result.rest.entries()) {
    if (next < entry.lines.length && fits(entry.lines[next], line)) { taken.push(i); next++; }
  }
  if (next < entry.lines.length) return false;
  // Where the status is another, all that comes with it is.
  result.rest = entry.lines.some((line) => line === '-…' || /^\+(status |"status": \d)/.test(line)) ? [] : result.rest.filter((_, i) => !taken.includes(i));
  result.purpose = [...new Set([...result.purpose, entry.row])];
  return true;
}
