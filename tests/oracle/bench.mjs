// The template of internal/handlebars/bench_test.go drawn by the original Handlebars: milliseconds a page.
import Handlebars from 'handlebars';

const lines = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');
const template = lines(98, (i) => `<p id="p${i}">{{site.title}}</p>\n`) +
  '{{#each rows}}\n<li class="{{kind}}">{{title}}{{#if flag}} *{{/if}}</li>\n{{/each}}\n' +
  lines(98, (i) => `<p id="q${i}">{{site.url}}</p>\n`);
const rows = Array.from({ length: 250 }, (_, i) => ({ kind: 'story', title: `A title of row ${i} & more`, flag: i % 3 === 0 }));
const data = { site: { title: 'The Daily Kettle', url: 'https://example.org' }, rows };
const draw = Handlebars.compile(template, { preventIndent: true });
for (let i = 0; i < 2000; i++) draw(data);
const rounds = 5000;
const start = process.hrtime.bigint();
for (let i = 0; i < rounds; i++) draw(data);
const ms = Number(process.hrtime.bigint() - start) / 1e6 / rounds;
console.log(`handlebars.js: ${ms.toFixed(3)} ms a page, ${Buffer.byteLength(draw(data))} bytes`);
