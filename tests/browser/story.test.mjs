// docs/STORY.md, claim by claim: the page of pasted.txt as `firsthand read` takes it apart, and as
// `firsthand demo pasted.txt` shows it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { binary, serve } from './kit.mjs';
import { jsonld } from './site.mjs';

const page = fileURLToPath(new URL('pasted.txt', import.meta.url));
const read = JSON.parse(execFileSync(binary, ['read', '--json', page], { encoding: 'utf8' }));
const where = '/odile-marchetti-says-why-she-left-the-harbour-lights-tour/';

let demo;
let html;
let main;
before(async () => {
  demo = await serve(page);
  const response = await fetch(new URL(where, demo.address));
  assert.equal(response.status, 200);
  html = await response.text();
  main = html.match(/<article[\s\S]*?<\/article>/)[0]; // the first: other stories follow it
});
after(() => demo?.stop());

test('the headline makes the address, and no author and no date are made up', () => {
  assert.equal(read.headline, 'Odile Marchetti Says Why She Left the Harbour Lights Tour');
  assert.deepEqual(read.byline, []);
  assert.equal(read.published, '');
  assert.match(main, /<h1[^>]*>Odile Marchetti Says Why She Left the Harbour Lights Tour<\/h1>/);
  assert.doesNotMatch(main, /<time|rel="author"|\/author\//);
  const story = jsonld(html).flatMap((block) => block['@graph'] ?? [block]).find((node) => /NewsArticle$/.test(node['@type']));
  assert.equal(story.datePublished, undefined);
});

test('the line of topics becomes two topics that are people', () => {
  assert.deepEqual(read.topics, ['Odile Marchetti', 'Ruben Castellane']);
  for (const slug of ['odile-marchetti', 'ruben-castellane']) assert.ok(main.includes(`href="/tag/${slug}/"`), slug);
});

test('first names lead to full ones, and the interview has its two people, its place and its matter', () => {
  const { interviewee, interviewer, outlet, about } = read.interviews[0];
  assert.equal(read.interviews.length, 1);
  assert.deepEqual({ interviewee, interviewer, outlet, about },
    { interviewee: 'Odile Marchetti', interviewer: 'Petra Lindqvist', outlet: 'Evening Static', about: ['Ruben Castellane'] });
  assert.ok(main.includes('In a chat with Petra Lindqvist on Evening Static, Odile said about Ruben:'));
});

test('three paragraphs without marks are one quote that ends where the narration takes over', () => {
  const [quote] = read.quotes;
  const paragraphs = quote.text.split('\n\n');
  assert.equal(paragraphs.length, 3);
  assert.ok(paragraphs[0].startsWith('I never stopped admiring him.') && paragraphs[2].endsWith("you were staying.'"));
  assert.deepEqual([quote.partial, quote.speaker, quote.addressee, quote.outlet, quote.about], [false, 'Odile Marchetti', 'Petra Lindqvist', 'Evening Static', ['Ruben Castellane']]);
  assert.equal(read.body.filter((block) => block.type === 'quote').length, 1);
});

test('the figure names who, to whom and where, unlinked, and says that nobody checked it', () => {
  const [figure] = main.match(/<figure class="fh-quote"[\s\S]*?<\/figure>/);
  assert.match(figure, /data-state="reported"/);
  assert.equal(figure.match(/<p>/g).length, 3);
  const caption = figure.match(/<figcaption[\s\S]*<\/figcaption>/)[0];
  for (const name of ['Odile Marchetti', 'Petra Lindqvist', 'Evening Static', 'As reported here']) assert.ok(caption.includes(name), name);
  assert.doesNotMatch(caption, /href="\/people\//);
});

test('a date is kept as printed and as EDTF, and readers do not see it as a fact', () => {
  const fact = read.facts.find((one) => one.date_text.includes('2014'));
  assert.equal(fact.date_text, 'four months after the tour ended in 2014');
  assert.match(fact.edtf, /^2014/);
  assert.deepEqual(fact.people, ['Odile Marchetti']);
  assert.ok(!html.includes(fact.edtf) && !/datetime="2014/.test(html));
});

test('relationships are found with their sentences, and no reader sees them', async () => {
  const found = read.relationships.map(({ subject, object, kind, status }) => [[subject, object].sort().join(' and '), kind, status]);
  assert.deepEqual(found, [['Odile Marchetti and Tobias Wren', 'spouse', 'former'], ['Ruben Castellane and Selma Oyelaran', 'partner', 'former']]);
  for (const one of read.relationships) assert.ok(one.sentence.includes('Tobias Wren') || one.sentence.includes('Selma Oyelaran'));
  assert.doesNotMatch(html, /"spouse"|"knows"|"relatedTo"/);
  for (const slug of ['odile-marchetti', 'tobias-wren', 'ruben-castellane']) {
    assert.equal((await fetch(new URL(`/people/${slug}/`, demo.address))).status, 404, `${slug} has a public page that no person decided on`);
  }
});

test('the related story is a block of its own, with its label', () => {
  assert.deepEqual(read.related.map(({ title, label }) => [title, label]), [['Selma Oyelaran & Tobias Wren Open a Record Shop', 'More From The Lantern Hour']]);
  assert.match(main, /<aside[^>]*fh-related[\s\S]*?Selma Oyelaran &amp; Tobias Wren Open a Record Shop/);
});

test('words inside a sentence are marked and lead to their own record', () => {
  const partial = read.quotes[1];
  assert.deepEqual([partial.partial, partial.speaker, partial.text], [true, 'Odile Marchetti', 'this is the road I was meant to take all along.']);
  const marked = main.match(/<(\w+)[^>]*class="fh-q"[^>]*data-firsthand-quote="\w+"[^>]*>([\s\S]*?)<\/\1>/);
  assert.match(marked[2], /this is the road I was meant to take all along\./);
  const sentence = main.replace(/<[^>]+>/g, '').match(/but thought [\s\S]{0,80}/)[0];
  assert.equal((sentence.match(/["“”]|&#34;|&quot;/g) ?? []).length, 2, `the marks of ${sentence} are printed once on each side`);
});

test('the question stands at the end', () => {
  assert.equal(read.question, 'Do you think they will ever tour together again?');
  assert.match(main, /<section[^>]*fh-question[\s\S]*?Do you think they will ever tour together again\?/);
});

test('the credit is kept, and its rights are not guessed', () => {
  assert.deepEqual(read.credits.map((one) => one.credit), ['Ruben Castellane/Instagram']);
  assert.ok(main.includes('Ruben Castellane/Instagram'));
  assert.doesNotMatch(html, /"license"|"acquireLicensePage"/);
});

test('furniture is dropped, and told', () => {
  assert.deepEqual(read.dropped, ['Read More >']);
  assert.doesNotMatch(main, /Read More/);
});
