// The question at the end of a story: a desk asks, readers answer and vote with scripts and without, the desk puts answers up and
// takes one into the story.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { axe, folder, invalid, looks, settled, sideways, start, tidy } from './kit.mjs';

let house, editor, id;
before(async () => {
  house = await start();
  editor = await house.as('editor', '', { width: 1440 });
  const { status, body } = await editor.api('POST', 'stories', { title: 'The night train is back', slug: 'night-train', document: { type: 'doc', attrs: { version: 1 }, content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'It left at nine, and it was full.' }] },
    { type: 'question', content: [{ type: 'text', text: 'Would you take it?' }] },
    { type: 'paragraph' },
  ] } });
  assert.equal(status, 200, JSON.stringify(body));
  id = body.id;
});
after(async () => { await editor?.close(); await house?.stop(); tidy(); });

const panel = (page) => page.getByRole('complementary');

/** shown judges a page in windows of two widths, light and dark. */
async function shown(name, where) {
  for (const { width, scheme } of looks) {
    const { page, faults, close } = await house.open(where, { width, scheme });
    await settled(page);
    if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: path.join(folder(), `${name}-${width}-${scheme}.png`), fullPage: true });
    assert.deepEqual(await axe(page), [], `${name}, ${width}, ${scheme}`);
    assert.equal((await sideways(page)).over, 0, `${name}, ${width}`);
    assert.deepEqual(faults, []);
    await close();
  }
}

test('the desk makes a poll beside the text, and publishes it', async () => {
  await editor.page.goto(new URL(`newsroom/stories/${id}?panel=question`, house.address).href, { waitUntil: 'load' });
  const side = panel(editor.page);
  await side.getByRole('heading', { name: 'Would you take it?' }).waitFor();
  await side.getByRole('button', { name: 'Add a poll, set the closing time' }).click();
  await side.getByRole('button', { name: 'Let readers choose' }).click();
  await side.getByLabel('Choice 1', { exact: true }).fill('Tonight');
  await side.getByLabel('Choice 2', { exact: true }).fill('Not for gold');
  await side.getByRole('button', { name: 'Add a choice' }).click();
  await side.getByLabel('Choice 3', { exact: true }).fill('Only with a bed, a window and somebody who wakes me');
  assert.deepEqual(await axe(editor.page), []);
  await side.getByRole('button', { name: 'Keep' }).click();
  await side.getByRole('cell', { name: '0 %' }).first().waitFor();
  const { status, body } = await editor.api('POST', `stories/${id}/publish`, {});
  assert.ok(status < 300, JSON.stringify(body));
  await shown('story', 'night-train/');
});

test('a reader votes and answers without scripts, and reads what becomes of it', async () => {
  const { page, faults, close } = await house.open('night-train/', { width: 320, scripts: false });
  assert.deepEqual(await page.context().cookies(), [], 'who reads is given a cookie');
  await page.getByLabel('Tonight').check();
  await page.getByLabel(/^Your answer/).fill('My father drove it.\n\nI would go for the sound alone.');
  await page.getByLabel(/^Your name/).fill('Wendeline Ash');
  await page.getByLabel(/^Where you live/).fill('Harlow');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor();
  await page.getByText('A person reads it before it is shown.').waitFor();
  const cookies = await page.context().cookies();
  assert.deepEqual(cookies.map((c) => [c.path, c.httpOnly, c.sameSite]), [['/night-train/question/', true, 'Lax']]);
  await page.goto(new URL('night-train/question/', house.address).href);
  await page.getByText('You chose: Tonight.').waitFor();
  await page.getByRole('row', { name: /Tonight.*1.*100%/ }).waitFor();
  assert.ok(!(await page.content()).includes('My father'), 'an answer is shown that nobody read');
  await page.getByLabel('Not for gold').check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('You chose: Not for gold.').waitFor();
  await page.getByRole('row', { name: /Tonight.*0.*0%/ }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('another votes with scripts; what is not taken is said beside what was written', async () => {
  const { page, close } = await house.open('night-train/question/', { width: 1440 });
  await page.getByLabel(/^Your answer/).fill('See https://rail.example for the times.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('alert').getByText('Read your answer through once more').waitFor();
  assert.equal(await page.getByLabel(/^Your answer/).inputValue(), 'See https://rail.example for the times.');
  assert.deepEqual(await axe(page), []);
  await page.getByLabel(/^Your answer/).fill('');
  await page.getByLabel('Tonight').check();
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('You chose: Tonight.').waitFor();
  assert.deepEqual(await invalid(await (await fetch(new URL('night-train/question/', house.address))).text()), []);
  await settled(page);
  await page.screenshot({ path: path.join(folder(), 'voted-1440-light.png'), fullPage: true });
  await close();
});

test('the desk reads the answers by keyboard, takes one into the text, and readers see where it stands', async () => {
  await editor.page.goto(new URL(`newsroom/stories/${id}?panel=question`, house.address).href, { waitUntil: 'load' });
  const side = panel(editor.page), rows = side.getByRole('listitem');
  await rows.first().getByText('Wendeline Ash, Harlow').waitFor();
  assert.deepEqual(await axe(editor.page), []);
  await editor.page.screenshot({ path: path.join(folder(), 'panel-1440-light.png') });
  await rows.first().focus();
  await editor.page.keyboard.press('p');
  await editor.page.locator('.toast', { hasText: 'stands in the text' }).waitFor();
  await editor.page.locator('.ProseMirror blockquote').getByText('I would go for the sound alone.').waitFor();
  const { status, body } = await editor.api('POST', `stories/${id}/publish`, {});
  assert.ok(status < 300, JSON.stringify(body));
  const { page, close } = await house.open('night-train/', { scripts: false });
  await page.locator('blockquote').getByRole('link', { name: 'Wendeline Ash, Harlow' }).click();
  const answer = page.locator('article:target');
  await answer.getByText('My father drove it.').waitFor();
  await answer.getByText('In the story').waitFor();
  await close();
  await shown('answers', 'night-train/question/');
});
