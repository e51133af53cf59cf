// The front page in the newsroom: placed by hand and by itself, looked at, shown, scheduled; as each role.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, roles, schemes, sideways, start } from './kit.mjs';

let desk;
before(async () => { desk = await start(); });
after(() => desk?.stop());

const slot = (page, n) => page.locator(`#slot-${n - 1}`);
const titles = (page) => page.locator('.slot-words strong').allTextContents();

/** lead is the first headline of the front page as readers get it. */
async function lead() {
  const { page, close } = await desk.open('');
  const text = await page.locator('.package-lead .card-title').textContent();
  await close();
  return text.trim();
}

/** placed waits until the server has said what stands in every slot. */
const placed = (page, n, title) => page.waitForFunction(([at, text]) => document.querySelector(`#slot-${at} strong`)?.textContent === text, [n - 1, title]);

test('an editor places a story by keyboard, looks at it, shows it to readers and takes it back', async () => {
  const { page, faults, close } = await desk.as('editor', 'front');
  await slot(page, 1).waitFor();
  const before = await titles(page);
  const reader = await lead();
  assert.equal(before[0], reader, 'what the newsroom says of place 1 is what readers see');
  const wanted = before[8];
  await slot(page, 1).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Find by words of the headline').fill(wanted.split(' ').slice(0, 3).join(' '));
  const button = page.getByRole('button', { name: `Place at 1: ${wanted}` });
  await button.focus();
  await page.keyboard.press('Enter');
  await placed(page, 1, wanted);
  await page.waitForFunction((text) => [...document.querySelectorAll('.slot-words strong')].filter((s) => s.textContent === text).length === 1, wanted);
  assert.equal(await lead(), reader, 'nothing is shown before it is saved');

  await page.getByRole('button', { name: 'Preview' }).click();
  const frame = page.frameLocator('iframe[title="Preview of the front page"]');
  await frame.locator('.package-lead .card-title', { hasText: wanted }).waitFor();
  await page.getByRole('button', { name: 'As on a phone' }).click();
  assert.equal(await page.locator('.look iframe').evaluate((f) => f.style.width), '390px');
  assert.equal(await lead(), reader, 'looking shows readers nothing');
  await page.getByText('As it would be').waitFor();
  const beside = page.waitForEvent('popup');
  await frame.locator('.package-lead .card-title a').click();
  await (await beside).getByRole('heading', { level: 1, name: wanted }).waitFor();
  await (await beside).close();
  await frame.locator('.package-lead .card-title', { hasText: wanted }).waitFor(); // the frame stays where it is

  await page.getByRole('button', { name: 'Show readers now' }).click();
  await page.getByText('Readers see this front page now.').waitFor();
  assert.equal(await lead(), wanted);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await placed(page, 1, reader);
  assert.equal(await lead(), reader);
  assert.deepEqual(faults, []);
  await close();
});

test('what is arranged and not saved is there again after a look at another front page', async () => {
  const { page, api, faults, close } = await desk.as('editor', 'front');
  await slot(page, 1).waitFor();
  const { slots } = (await api('GET', 'front')).body.live;
  const { status, body } = await api('POST', 'front/versions', { name: 'For later', starts_at: new Date(Date.now() + 30 * 86_400_000).toISOString(), slots: slots.map(({ fill }) => ({ fill })) });
  assert.equal(status, 200, JSON.stringify(body));
  await page.reload();
  await slot(page, 1).waitFor();
  const before = await titles(page), moved = before[3];
  await slot(page, 1).click();
  await page.getByLabel('Find by words of the headline').fill(moved.split(' ').slice(0, 3).join(' '));
  await page.getByRole('button', { name: `Place at 1: ${moved}` }).click();
  await placed(page, 1, moved);
  await page.getByText('Not saved').waitFor();
  const row = page.getByRole('listitem').filter({ hasText: 'For later' });
  await row.getByRole('button', { name: 'Open' }).click();
  await page.getByText('Waits', { exact: true }).waitFor();
  await row.getByRole('button', { name: 'Back to what is live' }).click();
  await placed(page, 1, moved);
  await page.getByText('Not saved').waitFor();
  await row.getByRole('button', { name: 'Take back For later' }).click();
  await row.waitFor({ state: 'detached' });
  await placed(page, 1, moved);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Drop what was changed' }).click();
  await page.getByText('Not saved').waitFor({ state: 'detached' });
  assert.deepEqual(faults, []);
  await close();
});

test('stories are moved with Alt and arrows, dragged, taken away and put back by undo', async () => {
  const { page, faults, close } = await desk.as('editor', 'front');
  await slot(page, 1).waitFor();
  const before = await titles(page);
  await page.locator('.find-list > li', { hasText: before[4] }).dragTo(page.locator('.slot').nth(1));
  await placed(page, 2, before[4]);
  await slot(page, 2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await placed(page, 1, before[4]);
  await page.waitForFunction(() => document.activeElement?.id === 'slot-0');
  await page.keyboard.press('Delete');
  await placed(page, 1, before[0]);
  await page.keyboard.press('ControlOrMeta+z');
  await placed(page, 1, before[4]);
  await page.reload();
  await placed(page, 1, before[4]); // what was arranged and not saved outlives the page
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Drop what was changed' }).click();
  await placed(page, 1, before[0]);
  assert.deepEqual(faults, []);
  await close();
});

test('a front page waits for its time, and is changed and taken back meanwhile', async () => {
  const { page, faults, close } = await desk.as('administrator', 'front');
  await slot(page, 1).waitFor();
  const before = await titles(page);
  await page.locator('.find-list > li', { hasText: before[6] }).getByRole('button').click();
  await placed(page, 1, before[6]);
  await page.getByRole('button', { name: 'Schedule…' }).click();
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.getByText('Choose a day and a time.').waitFor();
  await page.getByLabel('Takes over at').fill('2027-06-01T18:00');
  await page.getByRole('textbox', { name: 'Name' }).fill('Election night');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  const row = page.locator('section', { has: page.locator('#waiting') }).locator('.row', { hasText: 'Election night' });
  await row.waitFor();
  await placed(page, 1, before[0]);
  assert.equal(await lead(), before[0]);
  await row.getByRole('button', { name: 'Open' }).click();
  await placed(page, 1, before[6]);
  await page.locator('.front-state', { hasText: 'takes over on' }).waitFor();
  await row.getByRole('button', { name: 'Back to what is live' }).click();
  await placed(page, 1, before[0]);
  await row.getByRole('button', { name: 'Take back Election night' }).click();
  await page.getByText('No other front page waits.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await row.waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('of two who arrange at once neither overwrites the other unasked', async () => {
  const one = await desk.as('editor', 'front'), other = await desk.as('administrator', 'front');
  await slot(one.page, 1).waitFor();
  await slot(other.page, 1).waitFor();
  const before = await titles(one.page);
  await one.page.locator('.find-list > li', { hasText: before[2] }).getByRole('button').click();
  await placed(one.page, 1, before[2]);
  await other.page.locator('.find-list > li', { hasText: before[3] }).getByRole('button').click();
  await placed(other.page, 1, before[3]);
  await one.page.getByRole('button', { name: 'Show readers now' }).click();
  await one.page.getByText('Readers see this front page now.').waitFor();
  await other.page.getByRole('button', { name: 'Show readers now' }).click();
  await other.page.getByText('changed the front page meanwhile').waitFor();
  assert.equal(await lead(), before[2]);
  await other.page.getByRole('button', { name: 'Keep mine, on top of theirs' }).click();
  await other.page.locator('.front-stale').waitFor({ state: 'detached' });
  await other.page.getByRole('button', { name: 'Show readers now' }).click();
  await other.page.getByText('Readers see this front page now.').waitFor();
  assert.equal(await lead(), before[3]);
  assert.deepEqual(one.faults, []);
  assert.deepEqual(other.faults.filter((f) => !/409/.test(f)), []);
  await one.close();
  await other.close();
});

for (const role of roles) {
  test(`the front page as ${role}`, async () => {
    const { page, faults, close } = await desk.as(role, 'front');
    await slot(page, 1).waitFor();
    const may = role !== 'author' && role !== 'contributor';
    assert.equal(await page.getByRole('button', { name: 'Show readers now' }).count(), may ? 1 : 0);
    if (!may) await page.getByText('Editors arrange it.').waitFor();
    assert.deepEqual(faults, []);
    await close();
  });
}

for (const scheme of schemes) {
  test(`nobody is shut out of the front page, and it is as wide as the window (${scheme})`, async () => {
    for (const width of scheme === 'dark' ? [320] : [1440, 320]) {
      const { page, faults, close } = await desk.as('owner', 'front', { width, scheme });
      await slot(page, 1).waitFor();
      await page.locator('.find-list li').first().waitFor();
      assert.deepEqual(await axe(page), [], `${width} px`);
      assert.equal((await sideways(page)).over, 0, `${width} px`);
      assert.deepEqual(faults, []);
      await close();
    }
  });
}
