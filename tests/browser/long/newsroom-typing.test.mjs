// Typing in a long story, measured: it has a file of its own because nothing else may run beside it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start, tidy } from '../kit.mjs';

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

const say = (text, ...marks) => ({ type: 'text', ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}), text });
const p = (...content) => ({ type: 'paragraph', ...(content.length ? { content: content.map((c) => (typeof c === 'string' ? say(c) : c)) } : {}) });
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
