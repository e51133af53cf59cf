// The script of calls of the Admin API, which writes: the official client and plain requests, in the same order against a copy of the seeded
// Ghost and against Firsthand on what came out of that Ghost.
import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { Admin, keys, owner } from './admin.mjs';
import { doors } from './adminapi/doors.mjs';
import { files } from './adminapi/files.mjs';
import { people, roles, tags } from './adminapi/people.mjs';
import { posts } from './adminapi/posts.mjs';
import { Program } from './adminapi/program.mjs';
import { site as siteCalls } from './adminapi/site.mjs';
import { difference, report } from './compare.mjs';
import * as firsthand from './firsthand.mjs';
import { Failed, home, node22, say } from './home.mjs';
import { boot } from './run.mjs';
import { json, Side, sorted } from './same.mjs';
import { people as staff } from './seed/site.mjs';
import { out, seeded, site } from './seed.mjs';

/** calls are all of them, in the order in which they are made. */
const calls = { ...doors, ...posts, ...tags, ...people, ...files, ...siteCalls, ...roles };

/** compareAdmin makes every call of both, and gives the score. kept takes Ghost's answers as they were at the last run. */
export async function compareAdmin(kept = false) {
  const theirs = kept ? told(JSON.parse(fs.readFileSync(path.join(out, 'admin-ghost.json'), 'utf8'))) : await ofGhost();
  const brought = await firsthand.bringIn(path.join(out, 'export.zip'), 'firsthand-admin');
  for (const name of ['source', 'casper']) await firsthand.wear(brought.data, path.join(site, 'content/themes', name), name);
  const programs = await firsthand.programs(brought.data, Object.fromEntries(everybody.map(({ role, email }) => [role.toLowerCase(), email])));
  const ours = await firsthand.serve(brought.data);
  try {
    const side = { url: ours.url, key: brought.key, before: theirs.url };
    const { answers } = told({ ...side, side, ...(await callAll(new Program(ours.url, programs))) });
    keep('admin-firsthand.txt', answers);
    const said = new Map(answers);
    const results = theirs.answers.map(([where, lines]) => {
      const diff = difference(said.get(where) ?? ['(not asked)'], lines);
      return { kind: 'call', where, same: diff === '', diff };
    });
    return report('Calls of the Admin API', 'admin', results, path.join(out, 'diff-admin'));
  } finally { await ours.stop(); }
}

/** ofGhost makes every call of a copy of the seeded Ghost, and keeps the answers. */
export async function ofGhost() {
  await (await seeded()).stop();
  const dir = path.join(home, 'site-admin');
  fs.rmSync(dir, { recursive: true, force: true });
  fs.cpSync(site, dir, { recursive: true });
  const ghost = await boot(dir);
  try {
    const programs = await staffTokens(ghost);
    const { content, admin } = keys(dir);
    await new Admin(ghost.url, admin).send('PUT', 'themes/casper/activate/'); // whatever the last comparison of pages left
    const { site: about } = await (await fetch(`${ghost.url}/ghost/api/admin/site/`)).json();
    const side = { url: ghost.url, key: content, siteUuid: about.site_uuid };
    const all = { url: ghost.url, side, ...(await callAll(new Program(ghost.url, programs))) };
    fs.writeFileSync(path.join(out, 'admin-ghost.json'), JSON.stringify(all));
    const answers = told(all);
    say(`${answers.answers.length} calls were answered; the answers are in ${keep('admin-ghost.txt', answers.answers)}`);
    return answers;
  } finally { await ghost.stop(); }
}

function keep(name, answers) {
  const file = path.join(out, name);
  fs.writeFileSync(file, answers.map(([what, lines]) => `=== ${what}\n${lines.join('\n')}\n`).join(''));
  return file;
}

/** exported are the ids and uuids that came out of Ghost, which stay what they are, but for those of roles: each side has its own. */
function exported() {
  const file = JSON.parse(fs.readFileSync(path.join(out, 'export.json'), 'utf8'));
  const roles = new Set(file.db[0].data.roles.map(({ id }) => id));
  return new Set(JSON.stringify(file).match(new RegExp(drawn, 'g')).filter((id) => !roles.has(id)));
}

/** everybody are the staff whose tokens are used, one for each role. */
const everybody = [{ ...owner, role: 'Owner' }, ...staff((where) => where).filter(({ slug }) => slug !== 'silent').map((one) => ({ ...one, password: `${owner.password}-${one.slug}` }))];

/** staffTokens gives the keys of programs, and a token of each of the staff, which Ghost shows to nobody but themselves. */
async function staffTokens(ghost) {
  const { admin: integration, backup } = keys(ghost.dir);
  const all = { integration, backup };
  for (const { email, password, role } of everybody) {
    const admin = new Admin(ghost.url);
    await admin.signIn({ email, password });
    const { apiKey } = await admin.get('users/me/token/');
    all[role.toLowerCase()] = `${apiKey.id}:${apiKey.secret}`;
  }
  asExported(ghost.dir);
  return all;
}

/** asExported has the staff be as they came out of Ghost: signing in, for a token, changed when they were changed. */
function asExported(dir) {
  const { users } = JSON.parse(fs.readFileSync(path.join(out, 'export.json'), 'utf8')).db[0].data;
  const program = `const {DatabaseSync}=require('node:sqlite');const db=new DatabaseSync(process.argv[1],{timeout:10000});
    for(const [id,at] of JSON.parse(process.argv[2])) db.prepare('UPDATE users SET updated_at = ? WHERE id = ?').run(at,id)`;
  execFileSync(node22, ['--no-warnings', '-e', program, path.join(dir, 'content/data/ghost.db'), JSON.stringify(users.map(({ id, updated_at: at }) => [id, at]))]);
}

/** drawn is what servers draw: ids and uuids. */
const drawn = '\\b(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b';

/** callAll makes every call, and gives what each was answered, by name and in order, and from when until when that took. */
async function callAll(program) {
  const begun = Date.now();
  const values = [];
  for (const [name, call] of Object.entries(calls)) values.push([name, sorted(await outcome(() => call(program)))]); // sorted: IDs are told apart by where they stand first
  return { begun, ended: Date.now(), values };
}

/** told gives a server's answers as lines: {url, answers: [name, lines]}. */
function told({ url, side, begun, ended, values }) {
  const known = exported();
  const of = new Side(side);
  return { url, answers: values.map(([name, value]) => [name, json(news(JSON.stringify(value) ?? 'null', known, begun, ended), of, more)]) };
}

/** outcome is what a call gives: its value with its meta, or all that its error says. */
async function outcome(call) {
  try {
    const value = await call();
    return Array.isArray(value) ? { list: [...value], meta: value.meta ?? null } : { value: value ?? null };
  } catch (err) {
    if (err instanceof Failed) return { notMade: err.message };
    const kept = Object.fromEntries(Object.entries(err).filter(([key]) => !['request', 'response', 'config'].includes(key)));
    return { errors: [{ ...kept, name: err.name, message: err.message, status: err.response?.status ?? null, said: err.response?.data ?? null }] };
  }
}

/** news levels what the server drew or noted during the run: ids, each by when it first stands in the answer, and times. */
function news(text, known, begun, ended) {
  const seen = [];
  return text
    .replace(new RegExp(drawn, 'g'), (id) => {
      if (known.has(id) || /^0+$/.test(id)) return id;
      if (!seen.includes(id)) seen.push(id);
      return `${id.length === 24 ? 'ID' : 'UUID'}-${seen.indexOf(id) + 1}`;
    })
    .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g, (time) => (Date.parse(time) > begun - 5_000 && Date.parse(time) < ended + 5_000 ? 'NOW' : time));
}

/**
 * more is what calls level beyond pages: the database's own code of an error, Ghost's version, when roles were made and
 * invitations end, and what Ghost's own editor notes of those who use it.
 */
function more(key, value, at) {
  if (key === 'lexical' && typeof value === 'string') return lexical(value);
  if (['accessibility', 'last_seen', 'tour'].includes(key)) return 'EDITORS-OWN';
  if (/^(created|updated)_at$/.test(key) && at.includes('roles')) return 'ROLE-TIME';
  if (key === 'expires' && Number.isInteger(value)) return 'EXPIRES';
  if (key === 'code' && /^(SQLITE_|ER_)/.test(value ?? '')) return 'DATABASE-CODE';
  if (key === 'version' && (at.includes('site') || at.includes('config'))) return 'VERSION';
  if (key === 'id' && at.includes('errors')) return 'ERROR-ID';
  return value;
}

/** lexical is a body as the values that stand in it: order of keys levelled, and whether it is said that Latin letters run from left to right. */
function lexical(text) {
  const level = (value, key) => {
    if (Array.isArray(value)) return value.map((one) => level(one));
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.keys(value).sort().map((name) => [name, level(value[name], name)]));
    return key === 'direction' ? value ?? 'ltr' : value;
  };
  try { return level(JSON.parse(text)); } catch { return text; }
}
