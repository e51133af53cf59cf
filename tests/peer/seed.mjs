// Fills a new Ghost with the content of seed/, and keeps what came out: the site's folder, its keys, its export.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Admin, keys } from './admin.mjs';
import { home, say, step, version } from './home.mjs';
import { boot } from './run.mjs';
import { fill } from './seed/fill.mjs';
import { files } from './seed/pictures.mjs';
import { redirects } from './seed/site.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** site is the seeded Ghost's folder; out is what is taken out of it. */
export const site = path.join(home, 'site');
export const out = path.join(home, 'out');

/** sum is the same as long as the seed's sources are. */
function sum() {
  const hash = crypto.createHash('sha256').update(version);
  for (const name of fs.readdirSync(path.join(here, 'seed')).sort()) hash.update(fs.readFileSync(path.join(here, 'seed', name)));
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
    await take(ghost, out);
  } finally {
    await ghost.stop();
  }
  fs.writeFileSync(mark, sum());
  return boot(site); // the one that was filled answers with tiers as it made them in memory, not as it keeps them
}

function write(file, bytes) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, bytes);
}

/** take writes the export into a folder, once as JSON and once as a zip with the files. */
export async function take(ghost, out) {
  const admin = new Admin(ghost.url, keys(ghost.dir).backup);
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
