// Draws every template of the two themes that come with Ghost, with Ghost's own helpers:
//   node themes.mjs OUT   writes OUT/THEME-TEMPLATE.html and prints the folder of the themes
// What the site supplies (head, foot, comments, addresses of assets) is left blank or fixed.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { draw, frontend, hbs, moment, newEngine, use } from './ghosthelpers.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
const pages = JSON.parse(fs.readFileSync(path.resolve(here, '../../internal/theme/testdata/helpers/data.json'), 'utf8'));
const themes = path.resolve(frontend, '../../content/themes');
const kinds = { post: 'post', page: 'page', tag: 'tag', author: 'author', index: 'index', home: 'index' };

function readWords(dir) {
  const file = path.join(dir, 'locales/en.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

for (const theme of fs.readdirSync(themes)) {
  const dir = path.join(themes, theme);
  const { config } = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  const custom = Object.fromEntries(Object.entries(config.custom ?? {}).map(([k, v]) => [k, v.default ?? null]));
  for (const file of fs.readdirSync(dir)) {
    const name = path.basename(file, '.hbs');
    if (!file.endsWith('.hbs') || name === 'default') continue;
    const page = pages.pages[kinds[name] ?? 'page'];
    use({ url: 'https://example.org', site: pages.site, words: readWords(dir) });
    moment.now = () => Date.parse(pages.now);
    const render = newEngine(dir);
    hbs.registerHelper('asset', (p) => new hbs.SafeString(`/assets/${p}?v=H`));
    for (const n of ['ghost_head', 'ghost_foot', 'comments', 'content_api_key', 'total_members', 'total_paid_members', 'recommendations', 'search']) {
      hbs.registerHelper(n, () => '');
    }
    const locals = { ...structuredClone(page.root), settings: { views: dir }, context: page.contexts, relativeUrl: page.path };
    const got = await draw(render, path.join(dir, file), locals, { custom, config, page: { show_title_and_feature_image: true } });
    fs.writeFileSync(path.join(out, `${theme}-${name}.html`), got.want ?? `ERROR ${got.why}`);
  }
}
console.log(themes);
