// Fills a new Ghost with the content of seed/, and keeps what came out: the site's folder, its keys, its export.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Admin, keys, owner, rows } from './admin.mjs';
import { home, say, step, Failed, version } from './home.mjs';
import { boot } from './run.mjs';
import { files } from './seed/pictures.mjs';
import { pages, posts } from './seed/posts.mjs';
import { looks, ownersPage, people, redirects, settings, tags } from './seed/site.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** site is the seeded Ghost's folder; out is what is taken out of it. */
export const site = path.join(home, 'site');
export const out = path.join(home, 'out');

/** sum is the same as long as the seed's sources are. */
function sum() {
  const hash = crypto.createHash('sha256').update(version);
  for (const name of [...fs.readdirSync(path.join(here, 'seed')).map((n) => `seed/${n}`), 'seed.mjs'].sort()) hash.update(fs.readFileSync(path.join(here, name)));
  return hash.digest('hex');
}

/** seeded makes sure that the seeded site is there; running gives the Ghost on it, which the caller stops. */
export async function seeded() {
  const mark = path.join(out, 'seed.sum');
  const same = fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === sum();
  if (same) return boot(site);
  say('filling a new Ghost …');
  fs.rmSync(site, { recursive: true, force: true });
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  for (const [name, make] of Object.entries(files)) write(path.join(site, 'content', name), make());
  write(path.join(site, 'content/data/redirects.json'), JSON.stringify(redirects));
  const ghost = await boot(site);
  try {
    await fill(ghost);
    await take(ghost);
  } catch (err) {
    await ghost.stop();
    throw err;
  }
  fs.writeFileSync(mark, sum());
  return ghost;
}

function write(file, bytes) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

async function fill(ghost) {
  const admin = new Admin(ghost.url);
  await admin.setUp();
  await admin.signIn();
  const at = (where) => (/^(images|media|files)\//.test(where) ? `${ghost.url}/content/${encodeURI(where)}` : `${ghost.url}/${where}`);
  await empty(admin);
  await staff(admin, ghost.dir, at);
  await admin.send('PUT', 'settings/', { settings: Object.entries(settings(at)).map(([key, value]) => ({ key, value })) });
  const tagged = {};
  for (const tag of tags(at)) tagged[tag.name] = (await admin.send('POST', 'tags/', { tags: [tag] })).tags[0].slug;
  const { tiers } = await admin.send('POST', 'tiers/', { tiers: [{ name: 'Pilot', description: 'For pilots & crew', monthly_price: 500, yearly_price: 5000, currency: 'EUR', benefits: ['A flag', 'A lamp'], welcome_page_url: '/welcome/', visibility: 'public', trial_days: 7 }] });
  const authors = Object.fromEntries((await admin.get('users/?limit=all')).users.map((user) => [user.slug, user.id]));
  for (const post of posts(at, { id: tiers[0].id })) await add(admin, 'posts', post, authors);
  for (const page of pages(at)) await add(admin, 'pages', page, authors);
  await look(admin);
}

async function empty(admin) {
  for (const kind of ['posts', 'pages', 'tags']) {
    for (const { id } of (await admin.get(`${kind}/?limit=all`))[kind]) await admin.send('DELETE', `${kind}/${id}/`);
  }
}

async function add(admin, kind, { tags: names, authors: slugs, status = 'published', ...post }, authors) {
  const body = { status, ...post, tags: names.map((name) => ({ name })), authors: slugs.map((slug) => ({ id: authors[slug] })) };
  const made = await admin.send('POST', `${kind}/`, { [kind]: [body] });
  if (made[kind][0].slug !== post.slug) throw new Failed(`${kind}: ${post.slug} was made as ${made[kind][0].slug}`);
}

/** staff invites people, and lets them in with the tokens that the mails would have brought. */
async function staff(admin, dir, at) {
  const { roles } = await admin.get('roles/');
  for (const { role, slug, ...person } of people(at)) {
    await admin.send('POST', 'invites/', { invites: [{ email: person.email, role_id: roles.find((r) => r.name === role).id }] });
    const [{ token }] = rows(dir, 'SELECT token FROM invites WHERE email = ?', person.email);
    await admin.send('POST', 'authentication/invitation/', { invitation: [{ token, email: person.email, name: person.name, password: `${owner.password}-${slug}` }] });
  }
  const { users } = await admin.get('users/?limit=all');
  const edit = (email, more) => {
    const user = users.find((one) => one.email === email);
    return admin.send('PUT', `users/${user.id}/`, { users: [{ ...more, email, name: user.name }] });
  };
  await edit(owner.email, ownersPage(at));
  for (const { role, ...person } of people(at)) await edit(person.email, person);
}

/** look sets both themes as they are compared, and ends with Casper active. */
async function look(admin) {
  for (const name of ['source', 'casper']) await wear(admin, name, looks[name]);
}

/** wear activates a theme, and gives it settings. */
export async function wear(admin, name, values = {}) {
  await admin.send('PUT', `themes/${name}/activate/`);
  const { custom_theme_settings: known } = await admin.get('custom_theme_settings/');
  const changed = known.filter((one) => one.key in values).map((one) => ({ ...one, value: values[one.key] }));
  if (changed.length) await admin.send('PUT', 'custom_theme_settings/', { custom_theme_settings: changed });
}

/** take writes the export, once as JSON and once as a zip with the files. */
async function take(ghost) {
  const admin = new Admin(ghost.url);
  await admin.signIn();
  write(path.join(out, 'export.json'), Buffer.from(await (await admin.fetch('GET', 'db/')).arrayBuffer()));
  fs.writeFileSync(path.join(out, 'keys.json'), JSON.stringify(keys(ghost.dir), null, 2));
  const bundle = path.join(out, 'bundle');
  for (const part of ['images', 'media', 'files', 'settings']) fs.cpSync(path.join(ghost.dir, 'content', part), path.join(bundle, 'content', part), { recursive: true });
  fs.rmSync(path.join(bundle, 'content/images/size'), { recursive: true, force: true });
  for (const name of ['redirects.json', 'redirects.yaml']) {
    const from = path.join(ghost.dir, 'content/data', name);
    if (fs.existsSync(from)) write(path.join(bundle, 'content/data', name), fs.readFileSync(from));
  }
  fs.copyFileSync(path.join(out, 'export.json'), path.join(bundle, 'export.json'));
  await step('packing the export and its files', 'python3', ['-m', 'zipfile', '-c', path.join(out, 'export.zip'), 'export.json', 'content'], { cwd: bundle });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ghost = await seeded();
  await ghost.stop();
  say(`the seeded site is in ${site}, its export in ${out}`);
}
