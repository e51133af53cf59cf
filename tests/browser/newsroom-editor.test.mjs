// The text of a story: its blocks, its keys, what is pasted, how it is saved.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axe, schemes, sideways, start, tidy } from './kit.mjs';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

const say = (text, ...marks) => ({ type: 'text', ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}), text });
const p = (...content) => ({ type: 'paragraph', content: content.map((c) => (typeof c === 'string' ? say(c) : c)) });
const body = (...content) => ({ type: 'doc', attrs: { version: 1 }, content });

/** story makes a story and opens it as somebody. It gives what as gives, with id, text (the editor), saved and stored. */
async function story(content, { role = 'editor', title = 'A story', ...options } = {}) {
  const seen = await house.as(role, '', options);
  const made = await seen.api('POST', 'stories', { title, document: body(...content) });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  const id = made.body.id;
  await seen.page.goto(`${house.address}newsroom/stories/${id}`);
  const text = seen.page.locator('.story-body');
  await seen.page.locator('.story-body[contenteditable=true]').waitFor();
  return {
    ...seen, id, text,
    saved: () => seen.page.locator('.story-state-saved').waitFor(),
    /** stored is the server's text, once all is saved. */
    async stored() {
      await seen.page.locator('.story-state-saved').waitFor();
      return (await seen.api('GET', `stories/${id}`)).body.document.content ?? [];
    },
  };
}

test('every golden document goes into the editor and comes out the same', async () => {
  const require = createRequire(path.join(top, 'ui/package.json'));
  const { build } = require('esbuild');
  const dir = mkdtempSync(path.join(tmpdir(), 'firsthand-editor-'));
  try {
    const outfile = path.join(dir, 'body.mjs');
    await build({ entryPoints: [path.join(top, 'ui/src/editor/body.ts')], bundle: true, format: 'esm', outfile, logLevel: 'error' });
    const { read, write } = await import(pathToFileURL(outfile).href);
    const cases = path.join(top, 'internal/document/testdata/cases');
    const names = readdirSync(cases);
    assert.ok(names.length >= 20, `${names.length} cases`);
    for (const name of names) {
      const tree = JSON.parse(readFileSync(path.join(cases, name, 'tree.json'), 'utf8'));
      assert.equal(write(read(tree)), JSON.stringify(tree), name);
    }
    assert.throws(() => read({ type: 'doc', attrs: { version: 99 } }));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

test('what is written is saved by itself, with blocks from the menu and Markdown’s signs', async () => {
  const { page, text, stored, faults, close } = await story([p('First.')]);
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/call');
  await page.getByRole('option', { name: /Callout/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mind the **gap** here');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## What happened');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('With *slant* and `code` and ~~no~~');
  const got = await stored();
  assert.deepEqual(got, [
    p('First.'),
    { type: 'callout', attrs: { emoji: '💡', color: 'grey' }, content: [say('Mind the '), say('gap', 'bold'), say(' here')] },
    { type: 'heading', content: [say('What happened')] },
    { type: 'bullet_list', content: [{ type: 'list_item', content: [p('one')] }, { type: 'list_item', content: [p('two')] }] },
    p('With ', say('slant', 'italic'), ' and ', say('code', 'code'), ' and ', say('no', 'strike')),
  ]);
  assert.deepEqual(faults, []);
  await close();
});

test('the story view shuts nobody out, in both looks, on a phone and at a desk', async () => {
  const all = JSON.parse(readFileSync(path.join(top, 'internal/document/testdata/cases/cards/tree.json'), 'utf8')).content.filter((b) => b.type !== 'gallery');
  for (const b of all) if (b.attrs?.thumbnail) delete b.attrs.thumbnail; // the sample has no such picture
  for (const scheme of schemes) {
    for (const width of [320, 1440]) {
      const { page, faults, close } = await story([p('A paragraph.'), ...all], { scheme, width });
      assert.deepEqual(await axe(page), [], `${scheme} ${width}`);
      assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${scheme} ${width}`);
      assert.deepEqual(faults, []);
      await close();
    }
  }
});

test('typing in a story of 10,000 words and 100 blocks has no task over 50 ms', async () => {
  const words = 'The harbour lights went out one by one while the choir on the quay sang to nobody in particular and a dog listened'.split(' ');
  const blocks = Array.from({ length: 100 }, (_, n) => (n % 10 === 9 ? { type: 'heading', content: [say(`Part ${n}`)] }
    : n % 10 === 4 ? { type: 'callout', attrs: { color: 'grey' }, content: [say(words.join(' '))] }
      : p(Array.from({ length: 124 }, (_, w) => words[(w * 7 + n) % words.length]).join(' '), say(' in bold', 'bold'))));
  const { page, text, stored, faults, close } = await story(blocks);
  assert.match(await page.locator('.story-count').innerText(), /^1\d,\d{3} words/);
  await text.locator(':scope > p').nth(50).click();
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => list.getEntries().forEach((e) => window.longTasks.push(Math.round(e.duration)))).observe({ entryTypes: ['longtask'] });
  });
  for (let n = 0; n < 40; n++) {
    await page.keyboard.type('a few words more ');
    if (n % 10 === 9) await page.keyboard.press('Enter');
  }
  await stored();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.deepEqual(await page.evaluate(() => window.longTasks), []);
  assert.deepEqual(faults, []);
  await close();
});
