// Two browsers in one story: nothing that either wrote is silently replaced.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { start, tidy } from './kit.mjs';

/** seconds of both saving: a long run asks for two minutes (FIRSTHAND_OVERWRITE=120). */
const seconds = Number(process.env.FIRSTHAND_OVERWRITE ?? 20);

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

const text = (page) => page.locator('.ProseMirror');
const open = async (seen, id) => {
  await seen.page.goto(new URL(`newsroom/stories/${id}`, house.address).href, { waitUntil: 'load' });
  await text(seen.page).waitFor();
};

/** everything that any revision of a story says. */
async function revisions(seen, id) {
  const list = [];
  for (let before = ''; ;) {
    const { body } = await seen.api('GET', `stories/${id}/revisions${before && `?before=${before}`}`);
    list.push(...body.revisions);
    if (!body.next) break;
    before = body.next;
  }
  const texts = [];
  for (const r of list) texts.push((await seen.api('GET', `stories/${id}/revisions/${r.id}`)).body.text.join('\n'));
  return { list, texts };
}

test('one writes, the other reads along, takes over; the first one’s unsaved words are kept aside', async () => {
  const first = await house.as('owner'), second = await house.as('editor');
  const story = (await first.api('POST', 'stories', { title: 'Who holds the pen', markdown: 'It begins.' })).body;
  await open(first, story.id);
  await text(first.page).click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' Written first.');
  await first.page.getByText(/^Saved/).first().waitFor();
  await open(second, story.id);
  await second.page.getByText(/is writing this story\. You read along/).first().waitFor();
  assert.equal(await text(second.page).getAttribute('contenteditable'), 'false');
  await second.page.getByText('Written first.').waitFor();

  // The first one's next words cannot reach the server any more when they are taken over.
  await first.page.route('**/newsroom/api/stories/*?autosave=true', (route) => route.abort());
  await first.page.keyboard.type(' Never reached the server.');
  await first.page.getByText(/kept|Not saved|No connection|does not answer/i).first().waitFor();
  await second.page.getByRole('button', { name: 'Take over' }).click();
  await second.page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
  await second.page.waitForFunction(() => document.querySelector('.ProseMirror').contentEditable === 'true');
  await text(second.page).click();
  await second.page.keyboard.press('Control+End');
  await second.page.keyboard.type(' Written second.');
  await first.page.getByText(/took this story over\. You read along/).first().waitFor();
  await first.page.locator('.toast', { hasText: 'kept aside among the revisions' }).getByRole('button', { name: 'Revisions' }).click();
  await first.page.getByRole('complementary').getByText(/^Kept aside by/).waitFor();
  await first.page.getByText('Written second.').first().waitFor();
  const { list, texts } = await revisions(first, story.id);
  assert.ok(texts.some((t) => t.includes('Never reached the server.')), 'the words that were not saved are in no revision');
  assert.equal(list.filter((r) => r.kind === 'aside').length, 1);
  const working = list.findIndex((r) => r.working);
  assert.match(texts[working], /Written first\.\s+Written second\./);

  // Bringing the kept text back is a new revision; what stood there stays among them.
  await second.page.getByRole('button', { name: 'Revisions', exact: true }).click();
  const side = second.page.getByRole('complementary');
  await side.getByRole('button', { name: /^More about revision/ }).first().waitFor();
  await side.locator('.revision-aside').getByRole('button', { name: /^Changes/ }).click();
  await second.page.getByRole('dialog').locator('ins', { hasText: 'Never reached the server' }).waitFor();
  await second.page.getByRole('dialog').getByRole('button', { name: 'Bring this one back' }).click();
  await text(second.page).getByText('Never reached the server.').waitFor();
  const after = await revisions(second, story.id);
  assert.ok(after.texts.some((t) => t.includes('Written second.')) && after.list.find((r) => r.working).kind === 'restored');
  await second.page.locator('.toast', { hasText: 'stands in the text again' }).getByRole('button', { name: 'Undo' }).click();
  await text(second.page).getByText('Written second.').waitFor();
  assert.deepEqual(second.faults, []);
  assert.deepEqual(first.faults.filter((f) => !/autosave=true|net::ERR_FAILED/.test(f)), []);
  await first.close();
  await second.close();
});

test(`both save for ${seconds} s while one takes the pen from the other: every version is in the revisions`, async () => {
  const one = await house.as('owner'), two = await house.as('editor');
  const story = (await one.api('POST', 'stories', { title: 'Two at one desk', markdown: 'It begins.' })).body;
  await open(one, story.id);
  await open(two, story.id);
  const end = Date.now() + seconds * 1000;
  const answered = []; // what the server said it has kept
  for (const [seen, name] of [[one, 'one'], [two, 'two']]) {
    seen.page.on('response', async (response) => {
      const request = response.request();
      if (request.method() !== 'PUT' || !/\/stories\/[^/]+(\?|$)/.test(request.url()) || response.status() !== 200) return;
      answered.push({ name, revision: (await response.json()).working_revision });
    });
  }
  /** writes types words of its own whenever the pen is here; each word is there once. */
  const typed = { one: [], two: [] };
  const writes = async (seen, name) => {
    for (let n = 0; Date.now() < end; n++) {
      const mine = await seen.page.waitForFunction((end) => document.querySelector('.ProseMirror')?.contentEditable === 'true' || Date.now() > end, end, { timeout: seconds * 1000 + 15_000 }).then(() => seen.page.evaluate(() => document.querySelector('.ProseMirror').contentEditable === 'true'));
      if (!mine) return;
      const word = `${name}${n}x`;
      await seen.page.evaluate(() => { const p = document.querySelector('.ProseMirror'); p.focus(); const s = getSelection(); s.selectAllChildren(p.lastElementChild); s.collapseToEnd(); });
      await seen.page.keyboard.type(` ${word}`);
      // It counts once the editor has it: a key that came when the pen had just gone was never written.
      if (await seen.page.evaluate((w) => document.querySelector('.ProseMirror').textContent.includes(w), word)) typed[name].push(word);
    }
  };
  /** takes the pen whenever it is elsewhere. */
  const takes = async (seen) => {
    while (Date.now() < end) {
      const button = seen.page.getByRole('button', { name: 'Take over' });
      const there = await button.waitFor({ timeout: Math.max(1, end - Date.now()) }).then(() => true, () => false);
      if (!there) return;
      await button.click();
      await seen.page.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
      await seen.page.waitForFunction((end) => document.querySelector('.ProseMirror').contentEditable === 'true' || Date.now() > end, end, { timeout: seconds * 1000 + 15_000 });
    }
  };
  await Promise.all([writes(one, 'one'), takes(two).then(() => undefined)]);
  await writes(two, 'two');
  for (const seen of [one, two]) await seen.page.waitForFunction(() => /^Saved|read along/i.test(document.querySelector('.story-state')?.textContent ?? ''), null, { timeout: 30_000 });
  const { list, texts } = await revisions(one, story.id);
  const known = new Set(list.map((r) => r.id));
  for (const { name, revision } of answered) assert.ok(known.has(revision), `a save of ${name} was answered and its revision ${revision} is not there`);
  const all = texts.join('\n');
  for (const word of [...typed.one, ...typed.two]) assert.ok(all.includes(word), `“${word}” was written and is in no revision`);
  assert.ok(typed.one.length > 0, 'nothing was written');
  for (const seen of [one, two]) {
    // A save that came too late is refused by the server: that is what is tested.
    assert.deepEqual(seen.faults.filter((f) => !/409/.test(f)), []);
    await seen.close();
  }
});
