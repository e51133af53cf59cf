// Puts files of redirects and of routes into both, and asks for the addresses that they speak of. The files, the addresses and a small theme that
// tells what it is given lie in routes/.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Admin } from './admin.mjs';
import { all, report, second } from './compare.mjs';
import * as firsthand from './firsthand.mjs';
import { step, version } from './home.mjs';
import { Side } from './same.mjs';
import { redirects } from './seed/site.mjs';
import { out } from './seed.mjs';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), 'routes');

/** sets are the files that are put in, one after the other; each begins from the redirects and routes of a new site. */
const sets = fs.readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'theme').map((entry) => entry.name).sort();

const nothing = { 'redirects.json': '[]', 'routes.yaml': 'routes:\n\ncollections:\n  /:\n    permalink: /{slug}/\n    template: index\n\ntaxonomies:\n  tag: /tag/{slug}/\n  author: /author/{slug}/\n' };

/** files gives the files of a set by name. */
function files(set) {
  const dir = path.join(here, set);
  const read = (name) => fs.existsSync(path.join(dir, name)) ? fs.readFileSync(path.join(dir, name), 'utf8') : undefined;
  const yaml = read('redirects.yaml');
  return {
    redirects: yaml ? ['redirects.yaml', yaml] : ['redirects.json', read('redirects.json') ?? nothing['redirects.json']],
    routes: read('routes.yaml') ?? nothing['routes.yaml'],
    addresses: read('addresses.txt').split('\n').filter((line) => line && !line.startsWith('#')),
  };
}

const put = (admin, { redirects: [name, text], routes }) => Promise.all([
  admin.upload('redirects/upload/', 'redirects', name, text, name.endsWith('yaml') ? 'text/yaml' : 'application/json'),
  admin.upload('settings/routes/yaml/', 'routes', 'routes.yaml', routes, 'text/yaml'),
]);

/** compareRoutes compares each set, gives the totals, and leaves Ghost as it was. With PEER_RECORD Ghost's answers are kept beside the sets. */
export async function compareRoutes(ghost) {
  const owner = new Admin(ghost.url);
  await owner.signIn();
  const before = { redirects: ['redirects.json', JSON.stringify(redirects)], routes: nothing['routes.yaml'] };
  const zip = await uploadTheme(owner);
  const active = 'casper';
  const totals = [];
  try {
    await ghost.admin.send('PUT', 'themes/told/activate/');
    if (process.env.PEER_RECORD) await refusals(owner);
    for (const set of sets.filter((name) => !process.env.PEER_SET || process.env.PEER_SET === name)) totals.push(await one(ghost, owner, zip, set));
  } finally {
    await put(owner, before);
    await ghost.admin.send('PUT', `themes/${active}/activate/`);
  }
  return totals;
}

/** uploadTheme gives Ghost the theme, and gives the zip that it came in. */
async function uploadTheme(owner) {
  const folder = path.join(out, 'routes-theme');
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(here, 'theme'), path.join(folder, 'told'), { recursive: true });
  await step('packing the theme', 'python3', ['-m', 'zipfile', '-c', 'told.zip', 'told'], { cwd: folder });
  const file = path.join(folder, 'told.zip');
  await owner.upload('themes/upload/', 'file', 'told.zip', fs.readFileSync(file), 'application/zip');
  return file;
}

async function one(ghost, owner, zip, set) {
  const given = files(set);
  await put(owner, given);
  const brought = await firsthand.bringIn(path.join(out, 'export.zip'), 'firsthand-routes');
  await firsthand.wear(brought.data, zip, 'told');
  const dir = path.join(out, `routes-${set}`);
  fs.rmSync(dir, { recursive: true, force: true });
  fs.mkdirSync(dir, { recursive: true });
  for (const [name, text] of [given.redirects, ['routes.yaml', given.routes]]) {
    fs.writeFileSync(path.join(dir, name), text);
    await firsthand.command(name.split('.')[0], 'put', '--data', brought.data, path.join(dir, name));
  }
  if (process.env.PEER_RECORD) await record(ghost, set, given.addresses);
  const ours = await firsthand.serve(brought.data);
  try {
    const addresses = given.addresses.map((where) => ({ kind: 'answer', where }));
    const results = await all(addresses, ghost.side, new Side({ url: ours.url, key: brought.key, before: ghost.url }));
    return { title: `routes: ${set}`, failed: report(`Firsthand beside Ghost ${version}, ${set}`, results, path.join(out, `diff-routes-${set}`)), of: results.length };
  } finally { await ours.stop(); }
}

/** refusals asks Ghost to take files in which something is wrong, and keeps the code with which it refuses each ("" where it takes it). */
async function refusals(owner) {
  const file = path.join(here, 'refused.json');
  const cases = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const one of cases) {
    one.code = '';
    try {
      await owner.upload('settings/routes/yaml/', 'routes', 'routes.yaml', one.text, 'text/yaml');
    } catch (err) {
      one.code = /"code":"(\w+)"/.exec(err.message)?.[1] ?? 'REFUSED';
    }
  }
  fs.writeFileSync(file, `${JSON.stringify(cases, null, 1)}\n`);
}

/** record keeps status, place and type of each answer, and of pages what the theme told: tests that run without Ghost hold on to them. */
async function record(ghost, set, addresses) {
  const answers = [];
  for (const where of addresses) {
    const { status, headers, body } = await second(ghost.url, where);
    const told = /<pre id="told">([^]*?)<\/pre>/.exec(body.toString('utf8'))?.[1].split('\n').map((line) => line.trim()).filter(Boolean);
    const whole = (text) => text?.replaceAll(ghost.url, 'http://the.site');
    answers.push({ where, status, location: whole(headers.get('location')) ?? undefined, type: headers.get('content-type') ?? undefined, told: told?.map(whole) });
  }
  fs.writeFileSync(path.join(here, set, 'answers.json'), `${JSON.stringify(answers, null, 1)}\n`);
}
