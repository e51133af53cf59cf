// A day at the desk, whole: a page is read in, a quote is held against its source, a picture gets its credit, an editor
// reads it, notes, approves, sets the hour; it is out on the minute; it is corrected, readers find the note; a quote is
// withdrawn, and both stories that print it say so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { start, tidy } from './kit.mjs';

const pasted = readFileSync(new URL('pasted.txt', import.meta.url), 'utf8');
const picture = readFileSync(new URL('../../cmd/firsthand/demo/pictures/bakery.jpg', import.meta.url));
const transcript = `Evening Static, the talk of the evening

Petra Lindqvist: And Ruben? People say that he is why you left.

Odile Marchetti: I never stopped admiring him. When we wrote the second record there was one good piano and two of us, and we took turns at it, and neither of us ever said a word. It must have been four months after the tour ended in 2014 that I asked myself, 'Why am I still waiting for his call?' So I packed the van myself. I said, 'You could at least have told me you were staying.'

Petra Lindqvist: And the rest is on the new record.`;

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

const panel = (page) => page.getByRole('complementary');
const open = (page, name) => page.getByRole('navigation', { name: 'Panels of the story' }).getByRole('button', { name, exact: true }).click();

/** paste puts a text into what has the focus, as a person's paste does. */
const paste = (page, text) => page.evaluate((data) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', data);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, text);

/** saved waits until the server has what was written. */
const saved = async (page) => {
  await page.keyboard.press('Control+s');
  await page.locator('.story-state-saved').waitFor();
};

/** reads waits until readers get a page of the site that has the words. If they never do, desk tells what the desk has of the story. */
async function reads(at, words, desk) {
  for (const end = Date.now() + 30_000; ;) {
    const answer = await fetch(new URL(at, house.address));
    if (answer.ok && (await answer.text()).includes(words)) return;
    if (Date.now() > end) assert.fail(`${at} answers ${answer.status} and does not say “${words}” at ${new Date().toISOString()}; at the desk: ${JSON.stringify(await desk())}; the program said:\n${house.said.slice(-8).join('\n')}`);
    await new Promise((later) => { setTimeout(later, 50); });
  }
}

test('a day at the desk', { timeout: 200_000 }, async (t) => {
  const writer = await house.as('contributor', 'read'), editor = await house.as('editor');
  const { page } = writer;
  const began = performance.now();

  // The page is read in: what is sure at one stroke, the rest one by one.
  await page.getByRole('textbox', { name: 'Text of the page' }).fill(pasted);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'What was found' }).waitFor();
  const left = page.locator('.read-bar').getByRole('status');
  for (let n = 0; !/Everything is decided/.test(await left.innerText()); n++) {
    assert.ok(n < 30, 'deciding does not come to an end');
    const was = await left.innerText();
    const sure = await page.locator('.read-group', { has: page.locator('.finding-here') }).getByRole('button', { name: /Accept \d+ sure/ }).count();
    await page.keyboard.press(sure ? 'Shift+A' : 'a');
    await page.waitForFunction((was) => document.querySelector('.read-bar [role=status]').innerText !== was, was);
  }
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await page.waitForURL(/\/newsroom\/stories\/[0-9a-f]{24}/);
  const id = page.url().match(/stories\/([0-9a-f]{24})/)[1];
  await page.locator('.story-body[contenteditable=true]').waitFor();

  // A quote is held against the transcript of the talk.
  await open(page, 'Quotes');
  const quotes = panel(page).getByRole('list', { name: 'Quotes of the story' });
  const first = quotes.getByRole('listitem').first();
  const quote = await first.getAttribute('data-quote');
  await first.getByText('Our interview').waitFor();
  await first.getByRole('button', { name: 'Add the transcript' }).click();
  const cite = page.getByRole('dialog', { name: 'Record of this quote' });
  await cite.getByLabel('Notes or transcript, if you have them').fill(transcript);
  await cite.locator('[data-verdict=match], [data-verdict=edited]').waitFor();
  await cite.getByRole('button', { name: /^Keep(?! as)/ }).click();
  await cite.waitFor({ state: 'detached' });
  await first.getByText('Has a source').waitFor();

  // The picture comes with its credit.
  await open(page, 'Details');
  await panel(page).getByRole('group', { name: 'Feature image' }).getByRole('button', { name: 'Choose a picture' }).click();
  const library = page.getByRole('dialog', { name: 'Choose a picture' });
  const chooser = page.waitForEvent('filechooser');
  await library.getByRole('button', { name: 'Upload' }).click();
  await (await chooser).setFiles([{ name: 'van.jpg', mimeType: 'image/jpeg', buffer: picture }]);
  await library.waitFor({ state: 'detached' });
  await panel(page).getByLabel('What it shows').fill('A van at a harbour, its doors open');
  await panel(page).getByLabel('Credit', { exact: true }).fill('Selma Oyelaran for Lantern Row');
  await saved(page);

  // It is sent to the editor.
  const me = (await editor.api('GET', 'me')).body;
  await open(page, 'Workflow');
  await panel(page).getByRole('button', { name: 'Send to review' }).click();
  await panel(page).getByRole('combobox', { name: 'Who is to read it' }).fill(me.name.slice(0, 4));
  await panel(page).getByRole('option', { name: me.name }).click();
  await panel(page).getByRole('button', { name: 'Send to review' }).last().click();
  await panel(page).getByText(`With ${me.name}`).waitFor();

  // The editor is told, reads it, leaves a note, finds it settled, checks the quote, approves, and sets the hour.
  const desk = editor.page;
  await desk.reload();
  await desk.getByRole('button', { name: /^Notifications: \d+ not read/ }).click();
  await desk.getByRole('link', { name: /asks you to read Odile Marchetti/ }).click();
  await desk.locator('.story-body').waitFor();
  await open(desk, 'Notes');
  await panel(desk).getByLabel('New note').fill('Is the year of the tour right?');
  await panel(desk).getByRole('button', { name: 'Add the note' }).click();
  await panel(desk).getByText('Is the year of the tour right?').waitFor();
  await open(page, 'Notes');
  await page.reload();
  await open(page, 'Notes').catch(() => {});
  await panel(page).getByText('Is the year of the tour right?').waitFor();
  await panel(page).getByRole('button', { name: 'Settle' }).click();
  await panel(page).getByText('Every note is settled.').waitFor();
  await open(desk, 'Quotes');
  const row = panel(desk).getByRole('list', { name: 'Quotes of the story' }).locator(`[data-quote="${quote}"]`).first();
  await row.getByRole('button', { name: 'Compare with source' }).click();
  await row.getByRole('button', { name: 'I have checked it' }).click();
  await row.getByText(/^Checked by/).waitFor();
  await open(desk, 'Workflow');
  await panel(desk).getByRole('button', { name: 'Approve' }).click();
  await panel(desk).getByText('Approved', { exact: true }).first().waitFor();
  await panel(desk).getByRole('button', { name: 'Schedule: Goes out' }).click();
  const at = await desk.evaluate(() => { const d = new Date(Date.now() + 5000); return new Date(d - d.getTimezoneOffset() * 60000).toISOString().slice(0, 19); });
  await desk.getByRole('dialog').getByLabel('Goes out at').fill(at);
  await desk.getByRole('dialog').locator('form').getByRole('button').last().click();
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  const { slug } = (await editor.api('GET', `stories/${id}`)).body;
  assert.equal((await fetch(new URL(`${slug}/`, house.address))).status, 404, 'it is out before its time');
  const atDesk = async () => ({ ...(await editor.api('GET', `stories/${id}`)).body, document: undefined });
  await reads(`/${slug}/`, 'Odile Marchetti', atDesk);

  // Readers find the checked quote, the credit, and no word of the notes.
  const reader = await house.open(`${slug}/`);
  const text = await reader.page.locator('main').innerText();
  assert.match(text, /Checked against/i);
  assert.match(text, /Selma Oyelaran for Lantern Row/);
  assert.ok(!(await reader.page.content()).includes('Is the year of the tour right?'));
  assert.deepEqual(reader.faults, []);
  await reader.close();

  // It is corrected, and the note stands on the page.
  await desk.goto(new URL(`newsroom/stories/${id}?panel=workflow`, house.address).href);
  await panel(desk).getByRole('button', { name: 'Correct or retract' }).click();
  await panel(desk).getByLabel('Note to readers').fill('The tour ended in 2015, not in 2014.');
  await panel(desk).getByRole('button', { name: 'Publish with this note' }).click();
  await panel(desk).getByText('Corrected', { exact: true }).first().waitFor();
  await reads(`/${slug}/`, 'The tour ended in 2015, not in 2014.', atDesk);

  // A second story prints the quote; it is withdrawn, and both say so.
  const other = await editor.api('POST', 'stories', { title: 'What was said of the second record', document: { type: 'doc', attrs: { version: 1 }, content: [
    { type: 'quote_figure', attrs: { id: quote }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'I never stopped admiring him.' }] }] }] } });
  assert.equal(other.status, 200, JSON.stringify(other.body));
  assert.ok((await editor.api('POST', `stories/${other.body.id}/publish`)).status < 300);
  await reads(`/${other.body.slug}/`, 'I never stopped admiring him', atDesk);
  await desk.goto(new URL(`newsroom/quotes/${quote}`, house.address).href);
  await desk.getByRole('button', { name: 'Withdraw' }).click();
  const asked = desk.getByRole('dialog');
  await asked.getByLabel('Who withdraws it').fill('Odile Marchetti');
  await asked.getByLabel('Why, in their words').fill('I was tired, and it was not so.');
  await asked.getByRole('button', { name: 'Withdraw it' }).click();
  await asked.waitFor({ state: 'detached' });
  for (const path of [`/${slug}/`, `/${other.body.slug}/`]) await reads(path, 'ithdrawn', atDesk);
  t.diagnostic(`the day took ${((performance.now() - began) / 1000).toFixed(0)} s`);
  for (const seen of [writer, editor]) {
    assert.deepEqual(seen.faults.filter((f) => !f.includes(slug) && !/status of 404/.test(f)), []);
    await seen.close();
  }
});
