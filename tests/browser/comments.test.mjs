// Comments below a story, as who is not signed in sees them, and the desk's one queue of what readers wrote, by keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, looks, sideways, start } from './kit.mjs';

let house, where;
before(async () => {
  house = await start();
  const { api, close } = await house.as('owner');
  const { body: now } = await api('GET', 'settings/comments');
  assert.equal((await api('PUT', 'settings/comments', { based_on: now.version, value: { enabled: 'all', edit_minutes: 0 } })).status, 200);
  const front = await house.open('');
  where = new URL(await front.page.locator('main h2 a, main h3 a').first().getAttribute('href'), house.address).pathname;
  await front.close();
  await close();
});
after(() => house?.stop());

test('below a story stands who may comment, with scripts and without', async () => {
  for (const scripts of [true, false]) {
    const { page, faults, close } = await house.open(where, { scripts });
    while (await page.locator('#comments').count() === 0) await page.reload(); // settings are soft, for half a minute at most
    const link = page.locator('#comments').getByRole('link', { name: 'Sign in to comment' });
    assert.match(await link.getAttribute('href'), /\/signin\//);
    assert.equal(await page.locator('#comments textarea').count(), 0);
    assert.deepEqual(await page.context().cookies(), []);
    assert.deepEqual(faults, []);
    await close();
  }
  for (const { width, scheme } of looks) {
    const { page, close } = await house.open(where, { width, scheme });
    assert.deepEqual(await axe(page), [], `${scheme} ${width}`);
    assert.equal((await sideways(page)).over, 0);
    await page.goto(new URL(`${where}comments/`, house.address).href);
    assert.deepEqual(await axe(page), [], `all comments, ${scheme} ${width}`);
    await close();
  }
});

test('what readers wrote is decided by keyboard, and taken back', async () => {
  const sent = ['It was a month.', 'It was a year.', 'It was a day.'];
  for (const message of sent) {
    const { page, close } = await house.open(`${where}report/`);
    await page.locator('#message').fill(message);
    await page.getByRole('button', { name: 'Send to the desk' }).click();
    await page.getByText('Your report is with the desk').waitFor();
    await close();
  }
  const { page, api, faults, close } = await house.as('editor', 'readers');
  const rows = page.getByRole('list', { name: 'What readers wrote' }).getByRole('listitem');
  await rows.nth(2).waitFor();
  await page.locator('.rail-count').filter({ hasText: '3' }).waitFor();
  assert.match(await rows.nth(0).innerText(), /It was a month/);
  await page.keyboard.press('r');
  await rows.nth(2).waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await rows.nth(1).waitFor({ state: 'detached' });
  assert.match(await rows.nth(0).innerText(), /It was a year/);
  await page.keyboard.press('u');
  await rows.nth(1).waitFor();
  assert.equal((await api('GET', 'readers/count')).body.waiting, 2);
  assert.deepEqual(faults, []);
  await close();
  for (const { width, scheme } of looks) {
    const seen = await house.as('editor', 'readers', { width, scheme });
    await seen.page.getByText('It was a year.').waitFor();
    assert.deepEqual(await axe(seen.page), [], `${scheme} ${width}`);
    assert.equal((await sideways(seen.page)).over, 0);
    await seen.close();
  }
});

test('what stands behind the first hundred is shown too', async () => {
  const { page, faults, close } = await house.as('editor', 'readers');
  await page.getByRole('list', { name: 'What readers wrote' }).getByRole('listitem').first().waitFor();
  const asked = [];
  let one;
  await page.route('**/newsroom/api/readers?**', async (route) => {
    const after = new URL(route.request().url()).searchParams.get('after');
    const answer = await route.fetch();
    one ??= (await answer.json()).items[0];
    asked.push(after);
    const at = (n) => ({ ...one, id: `made${n}`, words: `Report ${n}`, next: `1-made${n}` });
    await route.fulfill({ response: answer, json: { items: after ? [at(101), at(102)] : Array.from({ length: 100 }, (_, n) => at(n + 1)) } });
  });
  await page.getByRole('combobox', { name: 'Of' }).selectOption('report');
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText('Report 102', { exact: true }).waitFor();
  assert.equal(await page.getByText('Report 100', { exact: true }).count(), 1);
  assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0);
  assert.deepEqual(asked, [null, '1-made100']);
  assert.deepEqual(faults, []);
  await close();
});
