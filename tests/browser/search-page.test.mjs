// The search of readers: a page that works without scripts, and names and headlines while somebody types.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, looks, sideways, start } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(() => house?.stop());

test('without scripts words are found, narrowed and paged through', async () => {
  const { page, faults, close } = await house.open('search/', { scripts: false });
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('marrane');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('status').filter({ hasText: /Found: \d+/ }).waitFor();
  await page.getByRole('link', { name: 'Quotes', exact: true }).first().waitFor();
  assert.match(await page.locator('.fh-search-results mark').first().innerText(), /marrane/i);
  await page.locator('.fh-search-tabs').getByRole('link', { name: 'People' }).click();
  assert.equal(await page.locator('.fh-search-results > li').first().getAttribute('class'), 'fh-search-person');
  await page.locator('.fh-search-results a').first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/people/'));
  assert.deepEqual(faults, []);
  await close();
});

test('while somebody types, names and headlines come, by keyboard', async () => {
  const { page, faults, close } = await house.open('search/', { width: 360 });
  const field = page.getByRole('combobox', { name: 'Words to look for' });
  await field.fill('ezek');
  const option = page.getByRole('option', { name: 'Ezekiel Brume', exact: true });
  await option.waitFor();
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('ArrowDown');
  assert.equal(await option.getAttribute('aria-selected'), 'true');
  assert.equal(await field.getAttribute('aria-activedescendant'), await option.getAttribute('id'));
  await page.keyboard.press('Escape');
  await option.waitFor({ state: 'detached' });
  assert.equal(await field.inputValue(), 'ezek');
  await field.fill('ezeki');
  await option.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/people/ezekiel-brume/');
  assert.deepEqual(faults, []);
  await close();
});

for (const { width, scheme } of looks) {
  test(`nobody is shut out of it, and it is no wider than ${width} px (${scheme})`, async () => {
    for (const where of ['search/', 'search/?q=ferry+boathouse', 'search/?q=marrnae']) {
      const { page, close } = await house.open(where, { scheme, width });
      assert.deepEqual(await axe(page), []);
      assert.equal((await sideways(page)).over, 0);
      await close();
    }
  });
}

test('the desk finds everything, and the question stands in the address', async () => {
  const { page, faults, close } = await house.as('editor');
  await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('piano');
  await page.getByRole('option', { name: /Look for “piano” in everything/ }).click();
  await page.getByRole('heading', { name: 'Find', exact: true }).waitFor();
  const found = page.getByRole('list', { name: 'What was found' });
  await found.getByRole('listitem').first().waitFor();
  assert.match(await found.locator('mark').first().innerText(), /piano/i);
  await page.getByRole('button', { name: 'Quotes', exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get('kind') === 'quote' && url.searchParams.get('q') === 'piano');
  await page.getByLabel('Words to look for').fill('');
  await page.waitForURL((url) => !url.searchParams.has('q'));
  await page.getByRole('combobox', { name: 'Who is in it' }).fill('Marrane');
  await page.getByRole('option', { name: /Odalys Marrane/ }).click();
  await found.getByRole('listitem').first().waitFor();
  const all = await found.getByRole('listitem').count();
  await page.reload();
  await page.getByText('Odalys Marrane', { exact: true }).first().waitFor();
  await found.getByRole('listitem').first().waitFor();
  assert.equal(await found.getByRole('listitem').count(), all);
  await page.getByLabel('To', { exact: true }).fill('1990-01-01');
  await page.getByText('Nothing is like that').waitFor();
  assert.deepEqual(faults, []);
  await close();
  for (const { width, scheme } of looks) {
    const seen = await house.as('editor', 'find?q=piano', { width, scheme });
    await seen.page.getByRole('list', { name: 'What was found' }).waitFor();
    assert.deepEqual(await axe(seen.page), [], `${scheme} ${width}`);
    assert.equal((await sideways(seen.page)).over, 0);
    await seen.close();
  }
});
