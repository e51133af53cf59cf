// First run and people: the first owner, signing in, and who may see what.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { axe, folder, schemes, settled, sideways, start, startNew, tidy } from '../kit.mjs';

const password = 'the tide comes in at nine';

/** looks checks a view in both looks and on a phone, and takes its picture. */
async function looks(page, name) {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of scheme === 'dark' ? [320] : [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${name} at ${width}`);
      if (width !== 320) await page.screenshot({ path: path.join(folder(), `staff-${name}-${width}-${scheme}.png`), fullPage: true });
    }
    assert.deepEqual(await axe(page), [], `${name}, ${scheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** but leaves out the faults that a refusal of the API is to a browser's console. */
const but = (faults, ...statuses) => faults.filter((line) => !statuses.some((s) => line.includes(`status ${s}:`) || line.includes(`status of ${s}`)));

after(tidy);

describe('a new site', () => {
  let site;
  before(async () => { site = await startNew(); });
  after(() => site.stop());

  test('the first owner sets the site up, and signs in by password', async () => {
    const { page, faults, close } = await site.open('/ghost/');
    await page.getByRole('heading', { name: 'Set up your newsroom' }).waitFor();
    await looks(page, 'set-up');
    await page.getByLabel('Name of the publication').fill('The Quay');
    await page.getByLabel('Your name').fill('Ottilie Brandt');
    await page.getByLabel('Your e-mail').fill('ottilie@quay.example');
    await page.getByLabel('Password', { exact: true }).fill('1234567890');
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByText('among the first that somebody would try').waitFor();
    assert.equal(await page.getByLabel('Your name').inputValue(), 'Ottilie Brandt');
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByRole('heading', { name: 'Stories', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ottilie Brandt' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await looks(page, 'sign-in');
    await page.getByLabel('E-mail').fill('ottilie@quay.example');
    await page.getByLabel('Password').fill('the tide comes in at ten');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('do not belong together').waitFor();
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Stories', exact: true }).waitFor();
    assert.deepEqual(but(faults, 400, 403), []);
    await close();
  });
});

describe('the demo', () => {
  let demo;
  before(async () => { demo = await start(); });
  after(() => demo.stop());

  for (const role of ['Owner', 'Administrator', 'Editor', 'Author', 'Contributor']) {
    test(`a link signs in as ${role}, and leaves no token in the address`, async () => {
      const { page, faults, close } = await demo.open('/newsroom/sign-in');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.goto(demo.links[role.toLowerCase()]);
      await page.getByRole('heading', { name: 'Stories', exact: true }).waitFor();
      assert.ok(!page.url().includes('#'), page.url());
      await page.locator('.person').getByText(role, { exact: true }).waitFor();
      assert.deepEqual(faults, []);
      await close();
    });
  }

  test('a link that is none says so, and leads to signing in', async () => {
    const { page, faults, close } = await demo.open('/newsroom/enter#0123');
    await page.getByText('used already, or is too old').waitFor();
    await looks(page, 'enter');
    await page.getByRole('link', { name: 'Sign in another way' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    assert.deepEqual(but(faults, 404), []);
    await close();
  });
});
