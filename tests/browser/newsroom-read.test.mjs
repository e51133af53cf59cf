// Read it in: from a pasted page to a published story, each finding decided on by keyboard; and the quote desk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe, folder, schemes, settled, sideways, start, tidy } from './kit.mjs';
import path from 'node:path';

const pasted = readFileSync(new URL('pasted.txt', import.meta.url), 'utf8');
/** told is the page under another headline and with other words in its first quote: the same page again would be the same story. */
const told = (title, words = 'I never stopped admiring him') => pasted.replace('Odile Marchetti Says Why She Left the Harbour Lights Tour', title).replace('I never stopped admiring him', words);

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

/** readIn pastes a page and waits for what was found. */
async function readIn(page, text) {
  await page.getByRole('textbox', { name: 'Text of the page' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'What was found' }).waitFor();
}

const left = (page) => page.locator('.read-bar').getByRole('status');

/** shot keeps a picture where somebody wants to look. */
async function shot(page, name) {
  if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: path.join(folder(), `${name}.png`) });
}

test('from the pasted page to the published story with every finding decided, in 15 decisions and 90 seconds', async (t) => {
  const { page, faults, close } = await house.as('editor', 'read');
  let keys = 0, decisions = 0, loads = 0;
  page.on('load', () => loads++);
  const press = async (key) => { keys++; await page.keyboard.press(key); };
  const began = performance.now();
  await page.getByRole('textbox', { name: 'Text of the page' }).waitFor();
  // One paste, as the browser gives it to the page.
  await page.evaluate((text) => {
    const field = document.activeElement, data = new DataTransfer();
    data.setData('text/plain', text);
    if (field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) document.execCommand('insertText', false, text);
  }, pasted);
  keys++;
  await press('Control+Enter');
  await page.getByRole('region', { name: 'What was found' }).waitFor();
  const found = await page.locator('[data-card]').count();
  assert.ok(found >= 14, `${found} findings stand beside the text`);
  assert.equal(await page.locator('mark.found-quote').count() > 0, true, 'quotes are marked in the text');
  // Groups are accepted at one stroke where the reader is sure; the rest one by one.
  while (!/Everything is decided/.test(await left(page).innerText())) {
    const before = await left(page).innerText();
    const here = page.locator('.finding-here');
    const many = await page.locator('.read-group', { has: page.locator('.finding-here') }).getByRole('button', { name: /Accept \d+ sure/ }).count();
    assert.equal(await here.count(), 1);
    await press(many ? 'Shift+A' : 'a');
    decisions++;
    await page.waitForFunction((was) => document.querySelector('.read-bar [role=status]').innerText !== was, before);
    assert.ok(decisions <= 15, 'more than 15 decisions');
  }
  await page.keyboard.press('Control+Shift+Enter');
  keys++;
  await page.getByRole('heading', { level: 1, name: /^Published: Odile Marchetti Says Why/ }).waitFor();
  const seconds = (performance.now() - began) / 1000;
  t.diagnostic(`${found} findings: ${decisions} decisions, ${keys} keys, 0 clicks, ${loads} page loads after the first, ${seconds.toFixed(1)} s`);
  assert.ok(decisions <= 15 && seconds <= 90);
  const address = await page.getByRole('link', { name: 'See it on the site' }).getAttribute('href');
  assert.deepEqual(faults, []);
  await close();

  const reader = await house.open(address);
  assert.match(await reader.page.locator('h1').innerText(), /Odile Marchetti Says Why/);
  const figure = reader.page.locator('figure[data-firsthand-quote]').first();
  assert.equal(await figure.locator('blockquote p').count(), 3, 'the quote has three paragraphs');
  const caption = await figure.locator('figcaption').textContent();
  for (const said of ['Odile Marchetti', 'Petra Lindqvist', 'Evening Static']) assert.ok(caption.includes(said), caption);
  assert.ok(!/Checked against/.test(caption), 'what a person accepted is not called checked');
  assert.ok(!(await reader.page.locator('main').innerText()).includes('Read More'), 'furniture is in the story');
  assert.deepEqual(reader.faults, []);
  await reader.close();
});

test('a reading goes on after a reload; decisions are taken back, changed, and what was left out is brought back', async () => {
  const { page, faults, close } = await house.as('author', 'read');
  await readIn(page, told('Odile Marchetti Tells the Whole Story at Last', 'I admired him always'));
  await page.locator('[data-card][tabindex="0"]').waitFor();
  await page.keyboard.press('Shift+A'); // the people
  await page.keyboard.press('x'); // the first after them
  await page.locator('.finding-drop').waitFor();
  assert.equal(await page.locator('.finding-accept').count(), 5);
  await page.keyboard.press('u');
  await page.waitForFunction(() => !document.querySelector('.finding-drop'));
  // Change who said it.
  const quote = page.getByRole('group', { name: /^Quote: Odile Marchetti/ });
  await quote.getByRole('button', { name: 'Change' }).click();
  await quote.getByLabel('To whom').fill('Selma Oyelaran');
  await quote.getByRole('button', { name: 'Keep the change' }).click();
  await page.locator('.finding-change').waitFor();
  // Bring furniture back.
  await page.getByRole('button', { name: 'Left out: 1' }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.locator('.brought').waitFor();
  await page.getByText('Kept', { exact: true }).waitFor();
  const where = page.url();
  await page.reload();
  await page.locator('.finding-change').waitFor();
  assert.equal(await page.locator('.finding-accept').count(), 5, 'what was decided is still decided');
  assert.match(await page.locator('.finding-change').innerText(), /to Selma Oyelaran/);
  assert.equal(await page.locator('.brought').innerText(), 'Read More >');
  await page.getByRole('button', { name: 'Draft as it is' }).click();
  await page.waitForURL(/\/newsroom\/stories\//);
  // The same address now leads to the story, and makes no second one.
  await page.goto(where);
  await page.getByRole('link', { name: 'Open the story' }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('what is on file already is told: the story, its quotes, its people', async () => {
  const first = await house.as('owner', 'read');
  await readIn(first.page, told('Odile Marchetti Comes Back to the Harbour', 'I wanted to come back'));
  await first.page.getByRole('button', { name: 'Draft as it is' }).click();
  await first.page.waitForURL(/\/newsroom\/stories\//);
  await first.close();
  const { page, faults, close } = await house.as('owner', 'read');
  await readIn(page, told('Odile Marchetti Comes Back to the Harbour', 'I wanted to come back'));
  await page.getByText('This page is a story already').waitFor();
  await page.getByRole('group', { name: /^Quote: Odile/ }).getByText(/The same words by Odile Marchetti/).waitFor();
  assert.ok(await page.getByRole('group', { name: /^Person: Odile/ }).getByText('On file').count());
  await page.getByRole('button', { name: 'Keep them as a new quote' }).first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('what cannot be read is refused in a sentence, at once, and nothing is lost', async () => {
  const { page, faults, close } = await house.as('contributor', 'read');
  const field = page.getByRole('textbox', { name: 'Text of the page' });
  await field.fill('A beginning that stays. ');
  // 50 MB in the clipboard: refused before the browser lays it out.
  const took = await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'word '.repeat(10 << 20));
    const began = performance.now();
    document.querySelector('#read-text').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    return performance.now() - began;
  });
  await page.getByRole('alert').getByText(/has 50 MB, and 1 MB can be read/).waitFor();
  assert.ok(took < 1000, `it took ${took} ms`);
  assert.equal(await field.inputValue(), 'A beginning that stays. ');
  await page.locator('input[type=file]').setInputFiles([
    { name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.from('no') },
    { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.alloc(2 << 20, 'word ') },
  ]);
  await page.getByRole('alert').getByText(/film\.mp4 is no text.*long\.txt has 2 MB/).waitFor();
  await field.fill('');
  await page.getByRole('textbox', { name: 'Or a link' }).fill('http://127.0.0.1:9/page');
  await page.getByRole('button', { name: /Read it in/ }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Or a link' }).inputValue(), 'http://127.0.0.1:9/page');
  // A page of a file, as HTML.
  await page.locator('input[type=file]').setInputFiles({ name: 'page.html', mimeType: 'text/html',
    buffer: Buffer.from('<!doctype html><title>A Page</title><article><h1>A Page of a File About Nothing Much</h1><p>It was late that evening. “We left at once,” Tobias Wren said on the quay, and nobody answered him for a while.</p></article>') });
  await page.getByRole('region', { name: 'What was found' }).waitFor();
  assert.match(await page.getByRole('textbox', { name: 'Headline' }).inputValue(), /A Page of a File/);
  assert.equal(await page.getByRole('button', { name: 'Publish' }).count(), 0, 'a contributor does not publish');
  assert.deepEqual(faults.filter((f) => !/status of 4(00|22)|status 4(00|22)|status of 50|status 50/.test(f)), []);
  await close();
});

test('the quote desk: more than 20 decisions a minute by keyboard, each taken back', async (t) => {
  const author = await house.as('author', 'read');
  await readIn(author.page, told('Odile Marchetti Says It All Again on the Radio', 'I would not have it otherwise'));
  await author.page.getByRole('button', { name: 'Draft as it is' }).click();
  await author.page.waitForURL(/\/newsroom\/stories\//);
  await author.close();
  const { page, faults, close } = await house.as('editor', 'quotes');
  await page.locator('[data-guess]').first().waitFor();
  await shot(page, 'quote-desk');
  let decided = 0;
  const began = performance.now();
  const waits = () => page.locator('[data-guess]').count();
  for (const key of ['a', 'x', 's', 'u', 'u']) {
    const before = await waits();
    if (!before) break;
    const words = await page.locator('.desk-guesses').innerText();
    await page.keyboard.press(key);
    await page.waitForFunction((was) => document.querySelector('.desk-guesses')?.innerText !== was, words);
    decided++;
  }
  const rate = decided / ((performance.now() - began) / 60_000);
  t.diagnostic(`${decided} decisions, ${rate.toFixed(0)} a minute`);
  assert.ok(decided >= 3 && rate > 20);
  await page.getByLabel('Show').selectOption('dropped');
  await page.getByText('Nothing is here').or(page.locator('[data-guess]').first()).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('the quote desk: what a colleague decided meanwhile stays, and whoever comes late is told', async () => {
  const author = await house.as('author', 'read');
  await readIn(author.page, told('Odile Marchetti Says It Once More on the Radio', 'I would say it over and over'));
  await author.page.getByRole('button', { name: 'Draft as it is' }).click();
  await author.page.waitForURL(/\/newsroom\/stories\//);
  const { page, faults, close } = await house.as('editor', 'quotes');
  const card = page.locator('[data-guess]').filter({ hasText: 'I would say it over and over' });
  await page.getByRole('button', { name: /^Odile Marchetti/ }).click();
  await card.waitFor();
  const id = await card.getAttribute('data-guess');
  const { person_id: person } = (await author.api('GET', 'quote-desk')).body.people.find((p) => p.name === 'Odile Marchetti');
  const seen = async () => (await author.api('GET', `quote-desk/guesses?kind=quote&person=${person}`)).body.guesses.find((g) => g.id === id);
  const decide = async (act, version) => (await author.api('POST', 'quote-desk/decisions', { decisions: [{ kind: 'quote', id, version, do: act }] })).body;
  // Their yes comes before the editor's no.
  const yes = await decide('confirm', (await seen()).version);
  assert.equal(yes.refused.length, 0);
  await card.getByRole('button', { name: 'Drop' }).click();
  await page.getByText(/Somebody else decided on this quote/).waitFor();
  await card.waitFor({ state: 'detached' });
  assert.equal((await author.api('GET', `quotes/${id}`)).body.speaker_printed, 'Odile Marchetti');
  // It waits again; what the editor did to it, and a colleague changed since, is not taken back.
  assert.equal((await decide('wait', yes.undo[0].version)).refused.length, 0);
  await page.reload();
  await page.getByRole('button', { name: /^Odile Marchetti/ }).click();
  const answered = page.waitForResponse((r) => new URL(r.url()).pathname.endsWith('/quote-desk/decisions'));
  await card.getByRole('button', { name: 'Put aside' }).click();
  await card.waitFor({ state: 'detached' });
  await answered; // what is decided leaves the list before the server has heard of it
  const aside = (await author.api('GET', `quote-desk/guesses?kind=quote&desk=aside&person=${person}`)).body.guesses.find((g) => g.id === id);
  assert.equal((await decide('confirm', aside.version)).refused.length, 0);
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByText(/Somebody else decided on this quote/).first().waitFor();
  await card.waitFor({ state: 'detached' });
  assert.equal(await seen(), undefined, 'it waits for nobody');
  assert.deepEqual(faults, []);
  await author.close();
  await close();
});

test('quotes on file are found by their words; a quote is disputed, and that is taken back', async () => {
  const { page, faults, close } = await house.as('editor', 'quotes?tab=file');
  await page.getByRole('searchbox', { name: 'Words in the quote' }).fill('admiring never');
  const row = page.getByRole('link', { name: /I never stopped admiring him/ }).first();
  await row.click();
  await page.getByRole('heading', { level: 1, name: 'Quote of Odile Marchetti' }).waitFor();
  await page.getByRole('region', { name: 'Where it is used' }).getByRole('link').first().waitFor();
  await page.getByRole('button', { name: 'Disputed' }).click();
  await page.getByRole('button', { name: 'Say so to readers' }).click();
  await page.getByText('Say why, in their words: readers are told.').waitFor();
  await page.getByLabel('Why, in their words').fill('She says that she never said so.');
  await page.getByRole('button', { name: 'Say so to readers' }).click();
  await page.getByRole('button', { name: 'Take that back' }).click();
  await page.getByText('As reported here').first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

for (const [name, where] of [['read', 'read'], ['reading', null], ['quotes', 'quotes'], ['quotes on file', 'quotes?tab=file'], ['quote', 'quote']]) {
  test(`${name}: no faults, nobody shut out, as wide as the window`, async () => {
    for (const scheme of schemes) {
      for (const width of scheme === 'dark' ? [1440] : [320, 1440]) {
        const { page, faults, close } = await house.as('editor', where === 'quote' ? 'quotes?tab=file' : where ?? 'read', { scheme, width });
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (!where) await readIn(page, told(`Odile Marchetti Speaks Again, ${scheme} and ${width}`, `I went ${width} miles in the ${scheme}`));
        if (where === 'quote') {
          await page.locator('a.row').first().click();
          await page.getByRole('region', { name: 'Where it is used' }).waitFor();
        }
        await settled(page);
        await page.waitForFunction(() => !document.querySelector('.loading'));
        await shot(page, `${name.replaceAll(' ', '-')}-${scheme}-${width}`);
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await sideways(page), { over: 0, elements: [] });
        assert.deepEqual(faults, []);
        if (!where) { await page.goto(new URL('/newsroom/read', page.url()).href); await page.getByRole('button', { name: /^Put away/ }).first().click(); }
        await close();
      }
    }
  });
}
