// Asks two servers for the same addresses, and tells where their answers differ.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { structuredPatch } from 'diff';
import { expectations, judge } from './expected.mjs';
import { errorPage, json, ownError, page, plain, xml } from './same.mjs';

/** ask fetches an address as it stands, without following where it leads. */
export async function ask(url, where, options = {}) {
  const answer = await fetch(url + where, { redirect: 'manual', ...options, signal: AbortSignal.timeout(60_000) });
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
}

/** second asks twice and gives the second answer: Ghost changes og:image once it has measured the picture. */
export async function second(url, where) {
  await ask(url, where);
  return ask(url, where);
}

const type = (answer) => (answer.headers.get('content-type') ?? '').toLowerCase().replace('application/javascript', 'text/javascript');

/** lines tells an answer in lines; model is Ghost's answer, which says how both are read. */
export function lines(answer, side, { where, how }, model = answer) {
  const first = [`status ${answer.status}`];
  if (answer.status >= 300 && answer.status < 400) return [...first, `location ${side.whole(answer.headers.get('location') ?? '')}`];
  const body = answer.body.toString('utf8');
  if (ownError(model.body.toString('utf8'))) return [...first, ...errorPage(body, side)];
  first.push(`type ${type(answer)}`);
  if (how === 'type') return first;
  if (how === 'bytes') return [...first, `bytes ${answer.body.length} ${crypto.createHash('sha256').update(answer.body).digest('hex')}`];
  const kind = type(model);
  if (/html/.test(kind)) return [...first, ...page(body, side)];
  if (/xml/.test(kind)) return [...first, ...xml(body, side, where)];
  if (/json/.test(kind)) return [...first, ...json(body, side)];
  return [...first, ...plain(body, side)];
}

/** difference is a short readable one of two lists of lines, "" where they are the same. */
export function difference(ours, theirs, context = 2) {
  if (ours.length === theirs.length && ours.every((line, i) => line === theirs[i])) return '';
  const patch = structuredPatch('ghost', 'firsthand', `${theirs.join('\n')}\n`, `${ours.join('\n')}\n`, '', '', { context, maxEditLength: 20_000 });
  if (!patch) return '(nothing in common)';
  return patch.hunks.map((hunk) => [`@@ line ${hunk.oldStart}`, ...hunk.lines.filter((line) => !line.startsWith('\\'))].join('\n')).join('\n');
}

/** all compares a list of addresses, two at a time, and gives {…address, same, diff} in its order. */
export async function all(addresses, ghost, other, look = () => {}) {
  const results = new Array(addresses.length);
  let next = 0;
  const work = async () => {
    while (next < addresses.length) {
      const i = next++;
      results[i] = await one(addresses[i], ghost, other);
      look(results[i]);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

async function one(address, ghost, other) {
  try {
    // One after the other: a picture that Ghost has just begun to write answers with half of it.
    const theirs = await second(ghost.url, address.where);
    const ours = await second(other.url, address.where);
    const diff = difference(lines(ours, other, address, theirs), lines(theirs, ghost, address));
    return { ...address, same: diff === '', diff, status: [theirs.status, ours.status] };
  } catch (err) {
    return { ...address, same: false, diff: `(not answered: ${err.message} ${err.cause?.message ?? ''})`, status: [] };
  }
}

const kinds = { page: 'pages that the theme renders', answer: 'answers of any theme', file: 'files', call: 'calls' };

/**
 * report prints the score by kind, drawn, and the differences short; all of them go into dir, those on purpose with the rows that they stand in.
 * name is that of the comparison in expected.txt. It gives {title, equal, meant, failed, of}; what was expected and is not there has failed, too.
 */
export function report(title, name, found, dir, { print = console.log, most = 8, entries = expectations() } = {}) {
  const { results, missed } = judge(name, found, entries);
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  for (const result of results.filter(({ same }) => !same)) fs.writeFileSync(path.join(dir, fileName(result)), `${result.where}\n${remarks(result)}${result.diff}\n`);
  const failed = results.filter(({ same, meant }) => !same && !meant).sort((a, b) => a.diff.length - b.diff.length); // the shortest tell most
  for (const result of failed.slice(0, most)) print(`\n${title}  ${result.where}\n${short(remarks(result) + result.diff)}`);
  if (failed.length > most) print(`\n… and ${failed.length - most} more; all of them are in ${dir}`);
  for (const sentence of missed) print(`\n${title}  ${sentence}`);
  print(`\n${title}`);
  for (const [kind, what] of Object.entries(kinds)) {
    const of = results.filter((result) => result.kind === kind);
    if (of.length) print(`  ${bar(of.filter((result) => result.same).length, of.length)}  ${what}`);
  }
  const score = { title: name, equal: results.filter(({ same }) => same).length, meant: results.filter(({ meant }) => meant).length, failed: failed.length + missed.length, of: results.length };
  print(`  ${scored(score)}  together`);
  return score;
}

const fileName = ({ kind, where, meant }) => `${meant ? 'meant-' : ''}${kind}-${where.replace(/[^\w.-]+/g, '_').slice(0, 80)}.diff`;

/** remarks say what of a difference is on purpose, and which lines are not where some are. */
const remarks = ({ purpose, rest }) => [
  ...purpose.map((row) => `on purpose: ${row}\n`),
  ...(purpose.length && rest.length ? [`not on purpose:\n${rest.map((line) => `  ${line}\n`).join('')}`] : []),
].join('');

/** scored is a score in one line. */
export const scored = ({ equal, meant, failed, of }) => `${bar(equal, of)}: ${equal} equal, ${meant} differ on purpose, ${failed} mistakes`;

/** bar draws a share, thirty wide. */
export function bar(n, of) {
  const full = Math.floor((30 * n) / of);
  return `${'█'.repeat(full)}${'░'.repeat(30 - full)} ${String(n).padStart(4)} of ${String(of).padStart(4)}  ${((100 * n) / of).toFixed(1).padStart(5)} %`;
}

/** short is the beginning of a difference, with long lines cut. */
export const short = (diff, n = 18) => {
  const list = diff.split('\n');
  const cut = list.slice(0, n).map((line) => `    ${line.length > 180 ? `${line.slice(0, 177)}…` : line}`);
  return [...cut, ...(list.length > n ? [`    … ${list.length - n} more lines`] : [])].join('\n');
};
