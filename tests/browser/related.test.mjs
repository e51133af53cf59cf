// What is related to a story: below its page, and proposed in the editor.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, looks, sideways, start } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(() => house?.stop());

/** three are published under headlines that nothing else has: two with a topic in common, one of which points to the third. */
async function three(api, mark, headlines) {
  const made = {};
  for (const [name, topics, content] of [
    ['Third', [], []],
    ['First', [`Lanterns ${mark}`], []],
    ['Second', [`Lanterns ${mark}`], ['Third']],
  ]) {
    const blocks = [{ type: 'paragraph', content: [{ type: 'text', text: 'They lit them.' }] }, ...content.map((to) => ({ type: 'related', attrs: { title: made[to].title, story: made[to].id } }))];
    const title = headlines[name];
    const { body } = await api('POST', 'stories', { title, topics, document: { type: 'doc', attrs: { version: 1 }, content: blocks } });
    assert.equal((await api('POST', `stories/${body.id}/publish`)).status, 204);
    made[name] = { id: body.id, title, where: `${title.toLowerCase().replaceAll(' ', '-')}/` };
  }
  return made;
}

test('below a story stand those that it points to, then those that share a topic; without a script, at every width, in light and dark', async () => {
  const { api, close } = await house.as('editor');
  const made = await three(api, 'one', { First: 'Kelpworth glows', Second: 'Mothbury shines', Third: 'Brinehall flickers' });
  await close();
  for (const { width, scheme } of looks) {
    const { page, faults, close: shut } = await house.open(made.Second.where, { width, scheme, scripts: false });
    const section = page.getByRole('region', { name: 'More on this' });
    const titles = await section.getByRole('heading', { level: 3 }).allInnerTexts();
    assert.deepEqual(titles.slice(0, 2), [made.Third.title, made.First.title]);
    assert.ok(!titles.includes(made.Second.title), 'it is related to itself');
    assert.equal((await sideways(page)).over, 0);
    await page.emulateMedia({ media: 'print', colorScheme: scheme });
    assert.equal(await section.isVisible(), false, 'it is printed');
    assert.deepEqual(faults, []);
    await shut();
    const seen = await house.open(made.Second.where, { width, scheme });
    assert.deepEqual(await axe(seen.page), []);
    await seen.close();
  }
});

test('the block of a related story proposes some before anything is typed and says why; Enter puts the first in', async () => {
  const { page, api, faults, close } = await house.as('editor');
  const made = await three(api, 'two', { First: 'Fjordholm glimmers', Second: 'Gnomestead sparkles', Third: 'Heronfield gleams' });
  await page.goto(`${house.address}newsroom/stories/${made.First.id}`);
  await page.locator('.story-body[contenteditable=true]').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/related');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Find one of our stories' }).click();
  const best = page.getByRole('option').first();
  await best.getByText(`${made.Second.title}`).waitFor();
  assert.match(await best.innerText(), /Shares the topic Lanterns two/);
  assert.deepEqual(await axe(page), []);
  const kept = page.waitForResponse((r) => r.request().method() === 'PUT' && (r.request().postData() ?? '').includes(made.Second.id) && r.ok());
  await page.keyboard.press('Enter');
  await page.locator('.block-related').getByText(made.Second.title).waitFor();
  await kept;
  const { related } = (await api('GET', `stories/${made.First.id}/related`)).body;
  assert.deepEqual([related[0].id, related[0].picked], [made.Second.id, true]);
  assert.deepEqual(faults, []);
  await close();
});
