// What a reader is shown of the record behind a story, and how they answer: how we know, cite, report, what was changed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, sideways, start } from './kit.mjs';
import { crawl, kinds } from './site.mjs';

let house;
let all;

before(async () => {
  house = await start();
  const { pages } = await crawl(house.address);
  all = kinds(pages);
  // A story with checked quotes, and one whose words were changed.
  all.known = [...pages.keys()].find((key) => /class="know"/.test(pages.get(key).html ?? '') && /record-facts/.test(pages.get(key).html));
  all.changed = [...pages.keys()].find((key) => /\/changes\/$/.test(key) && /<del>[\s\S]*<ins>/.test(pages.get(key).html ?? ''));
  all.cited = [...pages.keys()].find((key) => /^\/quotes\/[^/]+\/$/.test(key) && /id="cite-text"/.test(pages.get(key).html ?? ''));
});
after(() => house?.stop());

async function shown(where, options, check) {
  const opened = await house.open(where, options);
  try {
    const result = await check(opened);
    assert.deepEqual(opened.faults, []);
    return result;
  } finally {
    await opened.close();
  }
}

test('how we know opens by keyboard without a script, and names who checked what', async () => {
  await shown(all.known, { scripts: false, width: 360 }, async ({ page }) => {
    const summary = page.locator('#how-we-know > summary');
    assert.equal(await page.locator('.know-list').isVisible(), false);
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('.know-list').waitFor({ state: 'visible' });
    const words = await page.locator('.know-list').innerText();
    assert.match(words, /Checked against the source by .+ 20\d\d/);
    assert.match(words, /Published\s+\w+ \d{1,2}, 20\d\d/);
  });
});

test('how we know is on paper, opened, in the right order from the right, and no wider than 320 px', async () => {
  await shown(all.known, { media: 'print' }, async ({ page }) => {
    assert.ok(await page.locator('.know-list').isVisible());
    assert.equal(await page.locator('.story-desk').isVisible(), false);
  });
  await shown(all.known, { width: 320 }, async ({ page }) => {
    await page.locator('#how-we-know > summary').click();
    assert.deepEqual(await sideways(page), { over: 0, elements: [] });
    assert.deepEqual(await axe(page), []);
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; for (const e of document.querySelectorAll('[dir=ltr]')) e.dir = 'rtl'; });
    assert.deepEqual(await sideways(page), { over: 0, elements: [] });
    const note = await page.locator('.know-list .state').first().boundingBox();
    assert.ok(note.x + note.width > 280, `the state begins ${320 - note.x - note.width} px from the right`);
  });
});

test('a quote is selected at one touch and copied by a button', async () => {
  await shown(all.cited, { scripts: false }, async ({ page }) => {
    await page.locator('#cite-text').click();
    // Scripts of the page do not run; the test's own do.
    assert.equal(await page.locator('.cite button').count(), 0);
    assert.equal(await page.locator('#cite-text').evaluate((e) => getComputedStyle(e).userSelect), 'all');
  });
  await shown(all.cited, {}, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const form of ['cite-text', 'cite-html']) {
      await page.locator(`[data-copy="${form}"] button`).click();
      await page.locator(`[data-copy="${form}"] [role=status]`, { hasText: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await page.locator(`#${form}`).textContent());
      assert.ok(copied.includes(new URL(all.cited, house.address).href), copied);
    }
  });
});

test('a report is sent without a script; what was wrong with it keeps its words', async () => {
  await shown(all.report, { scripts: false, width: 360 }, async ({ page }) => {
    await page.locator('input[name=quote]').first().check();
    await page.locator('#message').fill('   ');
    await page.locator('#contact').fill('wendeline@example.org');
    const refused = page.waitForResponse((r) => r.request().method() === 'POST');
    await page.locator('button[type=submit]').click();
    assert.equal((await refused).status(), 422);
    assert.match(await page.locator('[role=alert]').innerText(), /Say what is wrong/);
    assert.equal(await page.locator('#contact').inputValue(), 'wendeline@example.org');
    assert.ok(await page.locator('input[name=quote]').first().isChecked());
    await page.locator('#message').fill('It was a month.');
    await page.locator('button[type=submit]').click();
    await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor();
    assert.deepEqual(await page.context().cookies(), []);
  });
});

test('both texts of a change are read without colour', async () => {
  await shown(all.changed, { width: 360 }, async ({ page }) => {
    const [before, after] = await page.locator('.change-texts').first().locator('dd').allInnerTexts();
    assert.ok(before && after && before !== after);
    const line = (element) => page.locator(`.change-texts ${element}`).first().evaluate((e) => getComputedStyle(e).textDecorationLine);
    assert.equal(await line('del'), 'line-through');
    assert.equal(await line('ins'), 'underline');
    assert.deepEqual(await axe(page), []);
  });
});
