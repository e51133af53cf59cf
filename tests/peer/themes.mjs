// Compares any themes: each is uploaded to the real Ghost and installed in Firsthand, and every kind of page is asked of both.
import fs from 'node:fs';
import path from 'node:path';
import { Admin } from './admin.mjs';
import { all, report, short } from './compare.mjs';
import * as firsthand from './firsthand.mjs';
import { home, say, step, Failed, version } from './home.mjs';
import { boot } from './run.mjs';
import { Side } from './same.mjs';
import { out, seeded, site, take } from './seed.mjs';
import { list } from './urls.mjs';

/** themesIn gives the folders below dir (dir itself, where it is a theme) that hold a theme. */
function themesIn(dir) {
  const is = (folder) => fs.existsSync(path.join(folder, 'package.json')) && fs.existsSync(path.join(folder, 'index.hbs'));
  if (is(dir)) return [path.resolve(dir)];
  const inner = fs.readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => path.resolve(dir, entry.name));
  const found = inner.filter(is).sort();
  if (!found.length) throw new Failed(`${dir} holds no theme: a theme is a folder with package.json and index.hbs.`);
  return found;
}

/** compareThemes compares the themes of the folders, and gives what sum makes of them. */
export async function compareThemes(dirs, sum) {
  const themes = dirs.flatMap(themesIn);
  const ghost = await copy(themes);
  try {
    const brought = await firsthand.bringIn(path.join(ghost.out, 'export.zip'), 'firsthand-themes');
    const totals = [];
    for (const folder of themes) totals.push(await one(ghost, brought, folder));
    rank(totals.flatMap(({ results }) => results ?? []));
    return sum(totals);
  } finally { await ghost.stop(); }
}

/** rank prints what differs in most answers first: equal hunks are one cause, and those of one theme alone come last. */
function rank(results, most = 15) {
  const causes = new Map();
  for (const { theme, where, diff } of results) {
    for (const hunk of diff.split(/^@@ line.*$/m).slice(1)) {
      const key = hunk.split('\n').filter((line) => /^[-+]/.test(line)).map((line) => line[0] + line.slice(1).trim()).join('\n');
      const cause = causes.get(key) ?? { themes: new Set(), answers: new Set(), where: `${theme} ${where}` };
      cause.themes.add(theme);
      cause.answers.add(`${theme} ${where}`);
      causes.set(key, cause);
    }
  }
  const list = [...causes].sort(([, a], [, b]) => b.answers.size - a.answers.size);
  if (list.length) console.log('\nWhat differs, by how many answers show it');
  for (const [text, cause] of list.slice(0, most)) {
    console.log(`\n  ${cause.answers.size} answers in ${cause.themes.size} themes, such as ${cause.where}\n${short(text, 8)}`);
  }
  if (list.length > most) console.log(`\n  … and ${list.length - most} more causes`);
}

/**
 * copy runs Ghost on a copy of the seeded site, in which stories and pages use the templates that only some themes have: custom-*.hbs are
 * given to stories one after another.
 */
async function copy(themes) {
  await (await seeded()).stop();
  const dir = path.join(home, 'site-themes');
  fs.rmSync(dir, { recursive: true, force: true });
  fs.cpSync(site, dir, { recursive: true });
  const ghost = await boot(dir);
  try {
    const { content: key, admin: adminKey } = JSON.parse(fs.readFileSync(path.join(out, 'keys.json'), 'utf8'));
    const admin = new Admin(ghost.url, adminKey);
    const names = [...new Set(themes.flatMap((folder) => fs.readdirSync(folder).filter((name) => /^custom-.+\.hbs$/.test(name)).map((name) => name.slice(0, -4))))].sort();
    const used = await assign(admin, names);
    const folder = path.join(home, 'out-themes');
    const zips = path.join(folder, 'zips');
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(zips, { recursive: true });
    for (const theme of themes) await upload(admin, theme, zips);
    await take(ghost, folder);
    const exported = JSON.parse(fs.readFileSync(path.join(folder, 'export.json'), 'utf8'));
    return { ...ghost, admin, key, exported, used, out: folder, zips, side: new Side({ url: ghost.url, key }) };
  } catch (err) {
    await ghost.stop();
    throw err;
  }
}

/** assign gives each custom template to a story, and to a page. */
async function assign(admin, names) {
  const used = [];
  const { posts } = await admin.get('posts/?limit=50&filter=status:published&order=published_at%20asc');
  const { pages } = await admin.get('pages/?limit=50&filter=status:published&order=published_at%20asc');
  for (const [i, name] of names.entries()) {
    for (const [kind, list] of [['posts', posts], ['pages', pages]]) {
      const one = list[i % list.length];
      if (!one || (kind === 'pages' && i >= pages.length)) continue;
      const made = await admin.send('PUT', `${kind}/${one.id}/`, { [kind]: [{ custom_template: name, updated_at: one.updated_at }] });
      one.updated_at = made[kind][0].updated_at;
      used.push(`/${one.slug}/`);
    }
  }
  return used;
}

async function upload(admin, theme, zips) {
  const name = path.basename(theme);
  const file = path.join(zips, `${name}.zip`);
  await step(`packing ${name}`, 'python3', ['-m', 'zipfile', '-c', file, name], { cwd: path.dirname(theme) });
  await admin.upload('themes/upload/', 'file', `${name}.zip`, fs.readFileSync(file), 'application/zip');
}

/** one compares one theme; where Firsthand does not take it, all of its addresses differ, and the others go on. */
async function one(ghost, brought, folder) {
  const name = path.basename(folder);
  await ghost.admin.send('PUT', `themes/${name}/activate/`);
  const addresses = pagesOf(folder, ghost);
  let ours;
  try {
    await firsthand.wear(brought.data, path.join(ghost.zips, `${name}.zip`), name); // under the zip's name, as Ghost keeps it
    ours = await firsthand.serve(brought.data);
  } catch (err) {
    if (!(err instanceof Failed)) throw err;
    say(err.message);
    return { title: `${name}, which Firsthand did not take`, equal: 0, meant: 0, failed: addresses.length, of: addresses.length };
  }
  try {
    const results = await all(addresses, ghost.side, new Side({ url: ours.url, key: brought.key, before: ghost.url }));
    const score = report(`Firsthand beside Ghost ${version}, ${name}`, name, results, path.join(ghost.out, `diff-${name}`), { most: 3 });
    return { ...score, results: results.filter(({ same }) => !same).map((result) => ({ ...result, theme: name })) };
  } finally { await ours.stop(); }
}

/** pagesOf are the pages and files of the theme, previews, and those that use its own templates. */
function pagesOf(folder, ghost) {
  const base = list(folder, ghost.exported).filter(({ kind, where }) => kind === 'page' || where.startsWith('/assets/') || where.startsWith('/p/'));
  const known = new Set(base.map(({ where }) => where));
  return [...base, ...[...new Set(ghost.used)].filter((where) => !known.has(where)).map((where) => ({ kind: 'page', where }))];
}
