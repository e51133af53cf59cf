// What Ghost's own checker of themes finds: `node gscan.mjs FOLDER…` prints, for each folder that holds a theme (or folders of themes),
// {folder: [[file, level, rule]…]}, each once, in order. gscan is never shown a folder below the system's temporary one: it deletes there.
import fs from 'node:fs';
import path from 'node:path';
import gscan from 'gscan';

const isTheme = (dir) => fs.existsSync(path.join(dir, 'package.json')) || fs.existsSync(path.join(dir, 'index.hbs')) || fs.existsSync(path.join(dir, 'post.hbs'));

function themesIn(dir) {
  if (isTheme(dir)) return [dir];
  return fs.readdirSync(dir, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => path.join(dir, e.name)).sort();
}

const found = {};
for (const dir of process.argv.slice(2).flatMap(themesIn)) {
  const theme = gscan.format(await gscan.check(dir, { checkVersion: 'v6' }), { checkVersion: 'v6' });
  const told = new Set();
  for (const level of ['error', 'warning', 'recommendation']) {
    for (const { code, failures } of theme.results[level]) {
      for (const { ref } of failures ?? [{ ref: '' }]) told.add(JSON.stringify([ref, level, code]));
    }
  }
  found[dir] = [...told].sort().map((one) => JSON.parse(one));
}
process.stdout.write(JSON.stringify(found));
