// Records what Ghost's own renderer makes of our cases, so that the tests need neither Node nor
// Ghost. Run it with Node 22 in a folder where these are installed:
//   npm install @tryghost/kg-lexical-html-renderer@1.5.1 @tryghost/kg-default-nodes@2.2.1
//   node PATH/record.mjs
// It reads NAME.lexical beside itself and writes NAME.html, and fills in the IDs of anchors.json.
import {createRequire} from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import url from 'node:url';

const require = createRequire(path.join(process.cwd(), 'x.js'));
const renderers = require('@tryghost/kg-lexical-html-renderer');
const Renderer = renderers.default || renderers.LexicalHTMLRenderer || renderers;
const {DEFAULT_NODES} = require('@tryghost/kg-default-nodes');
const {JSDOM} = require('jsdom');

const here = path.dirname(url.fileURLToPath(import.meta.url));
const renderer = new Renderer({nodes: DEFAULT_NODES, dom: new JSDOM()});
const render = lexical => renderer.render(lexical, {target: 'html', dom: new JSDOM(), imageOptimization: {}});

for (const name of fs.readdirSync(here).filter(n => n.endsWith('.lexical'))) {
    const html = await render(fs.readFileSync(path.join(here, name), 'utf8'));
    fs.writeFileSync(path.join(here, name.replace('.lexical', '.html')), html + '\n');
}

const file = path.join(here, 'anchors.json');
const anchors = JSON.parse(fs.readFileSync(file, 'utf8'));
for (const words of Object.keys(anchors)) {
    const text = {type: 'extended-text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: ''};
    const heading = {type: 'extended-heading', version: 1, tag: 'h2', children: [text], direction: 'ltr', format: '', indent: 0};
    const root = {type: 'root', version: 1, children: [heading], direction: 'ltr', format: '', indent: 0};
    const match = (await render(JSON.stringify({root}))).match(/^<h2(?: id="([^"]*)")?>/);
    anchors[words] = match[1] ?? '';
}
fs.writeFileSync(file, JSON.stringify(anchors, null, 1) + '\n');
