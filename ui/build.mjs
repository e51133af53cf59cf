// Bundles the newsroom's application into internal/newsroom/built: one entry, a chunk for each view that is loaded when
// it is first opened, one style sheet for the shell. Names hold a hash of their content.
//
//   node build.mjs [--out DIR] [--watch]
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const args = process.argv.slice(2);
const out = path.resolve(args.includes('--out') ? args[args.indexOf('--out') + 1] : path.join(here, '../internal/newsroom/built'));

// A view's style sheet comes with the view: import sheet from './view.css?sheet' gives its text, minified, for adopt().
const sheets = {
  name: 'sheets',
  setup(build) {
    build.onResolve({ filter: /\.css\?sheet$/ }, (a) => ({ path: path.relative(here, path.resolve(a.resolveDir, a.path.replace('?sheet', ''))), namespace: 'sheet' })); // names hold a hash of it: it must not tell where the folder lies
    build.onLoad({ filter: /.*/, namespace: 'sheet' }, async (a) => {
      const { code } = await esbuild.transform(readFileSync(path.join(here, a.path), 'utf8'), { loader: 'css', minify: true });
      return { contents: `export default ${JSON.stringify(code)}`, loader: 'js', watchFiles: [path.join(here, a.path)] };
    });
  },
};

/** page is the one HTML page; the program fills in the publication's name. */
function page(main, style, preload) {
  const links = preload.map((file) => `<link rel="modulepreload" href="/newsroom/assets/${file}">`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Newsroom</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/newsroom/assets/${style}">
${links}
<script type="module" src="/newsroom/assets/${main}"></script>
</head>
<body>
<div id="app"></div>
<noscript><p class="no-script">The newsroom is a program that runs in the browser: switch scripts on for this site. Readers need none.</p></noscript>
</body>
</html>
`;
}

/** sources is a hash over everything that the result is made of, so that a check without Node sees that it is stale. */
function sources() {
  const hash = createHash('sha256');
  const files = [];
  const walk = (dir) => {
    for (const entry of readdirSync(path.join(here, dir), { withFileTypes: true })) {
      const name = dir ? `${dir}/${entry.name}` : entry.name;
      if (entry.isDirectory()) walk(name);
      else files.push(name);
    }
  };
  walk('src');
  files.push('build.mjs', 'package-lock.json', 'package.json', 'tsconfig.json');
  for (const name of files.filter((f) => f !== 'src/api/schema.d.ts').sort()) {
    const text = readFileSync(path.join(here, name));
    hash.update(`${name}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}

const options = {
  absWorkingDir: here,
  entryPoints: { main: 'src/main.tsx' },
  outdir: out,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['chrome109', 'firefox115', 'safari16.4'],
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [sheets],
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await esbuild.build(options);
const outputs = Object.entries(metafile.outputs);
const [mainPath, main] = outputs.find(([, o]) => o.entryPoint === 'src/main.tsx');
const file = (p) => path.relative(out, path.resolve(here, p));

// The first view: what the entry needs before it can show anything.
const first = new Set();
const need = (p) => {
  if (first.has(p)) return;
  first.add(p);
  for (const i of metafile.outputs[p].imports) if (i.kind === 'import-statement') need(i.path);
};
need(mainPath);
const style = file(main.cssBundle);
writeFileSync(path.join(out, 'index.html'), page(file(mainPath), style, [...first].filter((p) => p !== mainPath).map(file)));
writeFileSync(path.join(out, 'sources.sha256'), sources() + '\n');

// What it weighs, compressed as it is served.
const weigh = (f) => brotliCompressSync(readFileSync(path.join(out, f)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const chunks = outputs.map(([p, o]) => ({ name: file(p), size: weigh(file(p)), first: first.has(p) || file(p) === style, views: o.entryPoint ?? '' }));
const total = (list) => list.reduce((sum, c) => sum + c.size, 0);
for (const c of chunks.sort((a, b) => b.size - a.size).slice(0, 12)) console.log(`${(c.size / 1000).toFixed(1).padStart(8)} KB  ${c.first ? 'first ' : '      '}${c.name}  ${c.views}`);
console.log(`${(total(chunks.filter((c) => c.first)) / 1000).toFixed(1).padStart(8)} KB  needed by every view, ${(total(chunks) / 1000).toFixed(1)} KB all together (brotli)`);
