// The search of themes that were made for Ghost: their button opens it, and what is published is found.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { axe, schemes, sideways, start } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(() => house?.stop());

/** begin opens a story of the demo and puts into it what such a theme has: a button, and the script's tag. */
async function begin(options) {
  const opened = await house.open('', options);
  const site = house.address.replace(/\/$/, '');
  const key = createHash('sha256').update(`content key of ${site}`).digest('hex').slice(0, 26);
  await opened.page.evaluate(([key, site]) => new Promise((loaded, failed) => {
    const button = document.createElement('button');
    button.dataset.ghostSearch = '';
    button.textContent = 'Search';
    document.querySelector('main').prepend(button);
    const script = document.createElement('script');
    Object.assign(script, { src: '/public/search/sodo-search.min.js', onload: loaded, onerror: failed });
    Object.assign(script.dataset, { key, styles: '/public/search/main.css', sodoSearch: `${site}/`, locale: 'en' });
    document.body.append(script);
  }), [key, site]);
  const dialog = opened.page.getByRole('dialog', { name: 'Search' });
  return { ...opened, dialog, field: dialog.getByRole('searchbox'), links: dialog.getByRole('link') };
}

test('a button opens the search; words are found without their accents, and by keyboard one gets to the story', async () => {
  const { page, dialog, field, links, faults, close } = await begin({ width: 360 });
  await page.getByRole('button', { name: 'Search' }).click();
  await field.fill('MÁRRANE');
  await links.first().waitFor();
  assert.match(await dialog.getByRole('status').innerText(), /^\d+ found$/);
  const title = await links.first().locator('b').innerText();
  assert.match(title, /Marrane/i);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.querySelector('b')?.innerText), title);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/');
  assert.ok((await page.content()).includes('Marrane'));
  assert.deepEqual(faults, []);
  await close();
});

test('it opens with Ctrl K, says when there is nothing, and closes with Escape', async () => {
  const { page, dialog, field, links, faults, close } = await begin();
  await page.keyboard.press('Control+k');
  await field.fill('zzyqvx vvkpqt');
  await dialog.getByText('Nothing was found.').waitFor();
  assert.equal(await links.count(), 0);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.deepEqual(faults, []);
  await close();
});

test('what a key does not open is said, and tried again', async () => {
  const { page, dialog, field, links, close } = await begin();
  await page.route('**/search-index/**', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await field.fill('harbour');
  await dialog.getByText('The search could not be loaded.').waitFor();
  await page.unroute('**/search-index/**');
  await field.fill('marrane');
  await links.first().waitFor();
  await close();
});

for (const scheme of schemes) {
  test(`nobody is shut out of it, and it is no wider than 320 px (${scheme})`, async () => {
    const { page, field, links, close } = await begin({ scheme, width: 320 });
    await page.keyboard.press('Control+k');
    await field.fill('marrane');
    await links.first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.equal((await sideways(page)).over, 0);
    await close();
  });
}
