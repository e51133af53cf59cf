// The manual that a site shows: read by everybody, without scripts, on a phone and on paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, schemes, sideways, squeezed, start } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(() => house?.stop());

for (const scheme of schemes) {
  test(`the manual shuts nobody out and is no wider than 320 px (${scheme})`, async () => {
    const { page, faults, close } = await house.open('newsroom/manual/', { scheme, width: 320 });
    for (const name of scheme === 'light' ? ['Hosting', 'The command line'] : ['Hosting']) { // the second is long, and the same in the dark
      await page.getByRole('navigation', { name: 'Manual' }).getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      assert.deepEqual(await axe(page), []);
      assert.equal((await sideways(page)).over, 0);
      assert.deepEqual(await squeezed(page), []);
    }
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.getByRole('navigation', { name: 'Manual' }).isVisible(), false);
    assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
    assert.deepEqual(faults, []);
    await close();
  });
}

test('the manual is found in the newsroom', async () => {
  const { page, faults, close } = await house.as('editor');
  await page.getByRole('button', { name: /Editor$/ }).click();
  const [manual] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('menuitem', { name: 'The manual' }).click()]);
  await manual.getByRole('heading', { level: 1, name: 'The manual' }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});
