// Runs the cases of internal/theme/testdata/helpers through Ghost's own helpers.
//   node ghost.mjs            compares "want" with what they give
//   node ghost.mjs --update   writes it
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { draw, moment, newEngine, use } from './ghosthelpers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(here, '../../internal/theme/testdata/helpers');
const update = process.argv.includes('--update');
const workdir = fs.mkdtempSync(path.join(os.tmpdir(), 'oracle-'));
const pages = JSON.parse(fs.readFileSync(path.join(folder, 'data.json'), 'utf8'));

function run(c, n) {
  const page = pages.pages[c.page ?? 'index'];
  use({ url: c.url ?? 'https://example.org', site: { ...pages.site, ...c.site }, words: c.words });
  moment.now = () => Date.parse(c.now ?? pages.now);
  const dir = path.join(workdir, String(n));
  const write = (name, text) => {
    const file = path.join(dir, `${name}.hbs`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  fs.mkdirSync(path.join(dir, 'partials'), { recursive: true });
  write('case', c.template);
  for (const [name, text] of Object.entries(c.layouts ?? {})) write(name, text);
  for (const [name, text] of Object.entries(c.partials ?? {})) write(`partials/${name}`, text);
  const render = newEngine(dir);
  const locals = {
    ...structuredClone(page.root), ...structuredClone(c.data ?? {}),
    settings: { views: dir }, context: c.contexts ?? page.contexts, relativeUrl: c.path ?? page.path,
  };
  return draw(render, path.join(dir, 'case.hbs'), locals, {
    custom: pages.custom, config: pages.config, page: { show_title_and_feature_image: true }, member: c.member ?? null,
  });
}

let passed = 0;
let failed = 0;
let n = 0;
for (const file of fs.readdirSync(folder).sort()) {
  if (file === 'data.json') continue;
  const cases = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  for (const c of cases) {
    if (c.ours !== undefined) continue; // where we differ on purpose, with the reason
    const got = await run(c, n++);
    if (update) {
      delete c.want;
      delete c.error;
      if (got.error) { c.error = true; console.log(`${file}: ${c.name}: ${got.why}`); } else c.want = got.want;
    } else if ((got.want ?? '') === (c.want ?? '') && !got.error === !c.error) {
      passed++;
    } else {
      failed++;
      console.log(`${file}: ${c.name}: want ${JSON.stringify(c.want)}, Ghost gives ${JSON.stringify(got)}`);
    }
  }
  if (update) fs.writeFileSync(path.join(folder, file), JSON.stringify(cases, null, 1) + '\n');
}
fs.rmSync(workdir, { recursive: true });
if (!update) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
