// What stands around the text of a story: details, previews, topics, people; as editor, author and contributor.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, sideways, start, tidy } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

/** begin makes a story in the name of whom the page belongs to, and opens it with a panel. */
async function begin(seen, title, panel) {
  const { body } = await seen.api('POST', 'stories', { title, dek: 'They came back at night.', markdown: 'It was late when she came in.' });
  await seen.page.goto(new URL(`/newsroom/stories/${body.id}`, seen.page.url()).href);
  await seen.page.getByRole('button', { name: panel, exact: true }).click();
  await seen.page.getByRole('complementary', { name: panel }).waitFor();
  return { id: body.id, path: `stories/${body.id}`, aside: seen.page.getByRole('complementary', { name: panel }) };
}

/** saved waits until the server has a field as it is to be, and gives the story. */
async function saved(seen, path, fits) {
  let story;
  for (;;) {
    const next = seen.page.waitForResponse((r) => r.url().includes(`/newsroom/api/${path}`) && r.request().method() === 'PUT').catch(() => null);
    story = (await seen.api('GET', path)).body;
    if (fits(story)) return story;
    assert.notEqual(await next, null, `nothing more was saved, and the story is ${JSON.stringify({ ...story, document: undefined })}`);
  }
}

test('an editor files a story by keyboard: topics in order, bylines, people; what is taken out comes back', async () => {
  const seen = await house.as('editor');
  const { page } = seen;
  const { path, aside } = await begin(seen, 'The boat is back', 'Details');
  const topics = aside.getByRole('combobox', { name: 'Topics' });
  await topics.fill('cul');
  await aside.getByRole('option', { name: /^Culture/ }).waitFor();
  await page.keyboard.press('Enter');
  await topics.fill('Harbours at night');
  await aside.getByRole('option', { name: 'New topic “Harbours at night”' }).waitFor();
  await page.keyboard.press('Enter');
  await aside.getByRole('button', { name: 'Make Harbours at night the main topic' }).click();
  let story = await saved(seen, path, (s) => s.topics?.length === 2 && s.topics[0] === 'Harbours at night');
  assert.deepEqual(story.topics, ['Harbours at night', 'Culture']);
  const bylines = aside.getByRole('combobox', { name: 'Bylines' });
  await bylines.fill('ok'); // who types quicker than the list is there goes on at once
  await page.keyboard.press('Enter');
  const people = aside.getByRole('combobox', { name: 'People it is about' });
  await people.fill('odu');
  await aside.getByRole('option', { name: /Bett Oduya/ }).waitFor();
  await page.keyboard.press('Enter');
  story = await saved(seen, path, (s) => s.bylines?.length === 1 && s.people?.length === 1);
  assert.deepEqual([story.bylines, story.people], [['Inês Okumura'], ['Bett Oduya']]);
  await aside.getByRole('button', { name: 'Remove Culture' }).click();
  await saved(seen, path, (s) => s.topics?.length === 1);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await saved(seen, path, (s) => s.topics?.length === 2);
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('an address is changed at once: the old one leads to it, and one that is taken is refused beside the field', async () => {
  const seen = await house.as('editor');
  const { page } = seen;
  const { path, aside } = await begin(seen, 'A long headline of the morning', 'Details');
  assert.equal((await seen.api('POST', `${path}/publish`)).status < 300, true);
  await page.reload();
  await page.getByRole('button', { name: 'Details', exact: true }).click();
  const field = aside.getByRole('textbox', { name: 'Address', exact: true });
  await field.fill('Morning News!');
  assert.equal(await field.inputValue(), 'morning-news-');
  await aside.getByRole('button', { name: 'Use this address' }).click();
  await page.getByText('It stands at /morning-news/ now. The old address leads there.').waitFor();
  const old = await page.request.get(new URL('/a-long-headline-of-the-morning/', page.url()).href);
  assert.equal(new URL(old.url()).pathname, '/morning-news/');
  const before = seen.faults.length;
  await field.fill('people');
  await aside.getByRole('button', { name: 'Use this address' }).click();
  await aside.getByText(/belongs to the site itself/).waitFor();
  assert.equal((await seen.api('GET', path)).body.slug, 'morning-news');
  assert.equal(await field.inputValue(), 'people', 'what was typed is still there');
  seen.faults.splice(before); // the refusal itself
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('search and sharing are drawn as they will look, and what was written for them is on the page', async () => {
  const seen = await house.as('editor');
  const { page } = seen;
  const { path, aside } = await begin(seen, 'A quiet harbour', 'Details');
  const result = aside.getByRole('figure', { name: 'As search engines show it' });
  await result.getByText('A quiet harbour – Lantern Row').waitFor();
  await aside.getByRole('textbox', { name: 'Title for search' }).fill('Why the harbour is quiet');
  await result.getByText('Why the harbour is quiet').waitFor();
  await aside.getByRole('tab', { name: 'Shared' }).click();
  await aside.getByRole('textbox', { name: 'Title where it is shared' }).fill('Listen: nothing');
  await aside.getByRole('figure').getByText('Listen: nothing').waitFor();
  await saved(seen, path, (s) => s.meta_title === 'Why the harbour is quiet' && s.og_title === 'Listen: nothing');
  await seen.api('POST', `${path}/publish`);
  const html = await (await page.request.get(new URL('/a-quiet-harbour/', page.url()).href)).text();
  assert.match(html, /<title>Why the harbour is quiet<\/title>/);
  assert.match(html, /property="og:title" content="Listen: nothing"/);
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('a preview shows the draft on a phone and a desktop, light and dark, to the desk alone; a secret link shows it to anybody until it is taken back', async () => {
  const seen = await house.as('author');
  const { page } = seen;
  const { aside } = await begin(seen, 'Nobody has read this', 'Preview');
  await aside.getByRole('button', { name: 'Show the preview' }).click();
  const frame = page.frameLocator('dialog iframe');
  await frame.getByRole('heading', { level: 1, name: 'Nobody has read this' }).waitFor();
  const dialog = page.getByRole('dialog', { name: 'Preview' });
  for (const [device, width] of [['Phone', 390], ['Tablet', 820], ['Desktop', 1440]]) {
    await dialog.getByRole('button', { name: device, exact: true }).click();
    await page.locator(`iframe[title="The story on a ${device.toLowerCase()}"]`).waitFor();
    await page.waitForFunction((w) => document.querySelector('dialog iframe').contentWindow.innerWidth === w, width);
  }
  const ground = () => page.evaluate(() => { const { contentDocument: d } = document.querySelector('dialog iframe'); return getComputedStyle(d.body).backgroundColor; });
  await page.waitForFunction(() => { const { contentDocument: d } = document.querySelector('dialog iframe'); return d.readyState === 'complete' && d.documentElement.style.colorScheme === 'light'; });
  const light = await ground();
  await dialog.getByRole('button', { name: 'Dark', exact: true }).click();
  await page.waitForFunction((was) => getComputedStyle(document.querySelector('dialog iframe').contentDocument.body).backgroundColor !== was, light);
  await dialog.getByRole('button', { name: 'Light', exact: true }).click();
  await page.waitForFunction((was) => getComputedStyle(document.querySelector('dialog iframe').contentDocument.body).backgroundColor === was, light);
  const tab = new URL(await dialog.getByRole('link', { name: 'Open in a tab' }).getAttribute('href'), page.url()).href;
  assert.match(await (await page.request.get(tab)).text(), /Nobody has read this/);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await aside.getByRole('textbox', { name: 'For whom' }).fill('The lawyer');
  await aside.getByRole('button', { name: 'Make a link' }).click();
  const link = await aside.getByRole('textbox', { name: 'The link for The lawyer' }).inputValue();
  const secret = new URL(new URL(link).pathname, page.url()).href;
  const stranger = await page.context().browser().newContext();
  const reading = await stranger.newPage();
  assert.equal((await stranger.request.get(tab)).status(), 401);
  assert.equal((await reading.goto(secret)).status(), 200);
  await reading.getByRole('heading', { level: 1, name: 'Nobody has read this' }).waitFor();
  await aside.getByRole('button', { name: 'Take back the link for The lawyer' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await aside.getByText('No link is out.').waitFor();
  assert.equal((await reading.goto(secret)).status(), 410);
  await stranger.close();
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('a contributor fills in the details of a story of their own, and is not offered what an editor decides', async () => {
  const seen = await house.as('contributor', '', { width: 360 });
  const { path, aside } = await begin(seen, 'A first story', 'Details');
  assert.equal(await aside.getByRole('checkbox', { name: 'Featured' }).isDisabled(), true);
  assert.equal(await aside.getByLabel('Date that readers are shown').isDisabled(), true);
  const topics = aside.getByRole('combobox', { name: 'Topics' });
  await topics.fill('Something unheard of');
  await topics.fill('mus');
  await aside.getByRole('option', { name: /^Music/ }).waitFor();
  assert.equal(await aside.getByRole('option', { name: /New topic/ }).count(), 0);
  await seen.page.keyboard.press('Enter');
  await saved(seen, path, (s) => s.topics?.[0] === 'Music');
  await aside.getByRole('textbox', { name: 'Address', exact: true }).fill('my-first');
  await seen.page.keyboard.press('Enter');
  await saved(seen, path, (s) => s.slug === 'my-first');
  assert.deepEqual(await sideways(seen.page), { over: 0, elements: [] });
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('topics are found, described and renamed, with Undo', async () => {
  const seen = await house.as('author', 'topics');
  const { page } = seen;
  await page.getByRole('textbox', { name: 'Find a topic' }).or(page.getByRole('searchbox', { name: 'Find a topic' })).fill('stage');
  await page.getByRole('list', { name: 'Topics' }).getByRole('listitem').filter({ hasText: 'Music' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Stage/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Stage' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Stage and dance');
  await dialog.getByRole('button', { name: 'Keep', exact: true }).last().click();
  await page.getByRole('button', { name: /^Stage and dance/ }).waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: /^Stage(?! and)/ }).waitFor();
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('a person is found by any of their names, given a page and relieved of it; an author is not offered that', async () => {
  const seen = await house.as('editor', 'people');
  const { page } = seen;
  await page.getByRole('searchbox', { name: 'Find somebody' }).fill('stann');
  await page.getByRole('link', { name: /Aurelio Stannard/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Aurelio Stannard' }).waitFor();
  await page.getByRole('button', { name: 'Give them a page' }).click();
  await page.getByRole('link', { name: 'Open the page' }).waitFor();
  await page.getByRole('button', { name: 'Take the page away' }).click();
  await page.getByRole('button', { name: 'Give them a page' }).waitFor();
  await page.getByRole('textbox', { name: 'Born' }).fill('3 May 1951');
  await page.getByRole('textbox', { name: 'Died' }).fill('some day');
  await page.getByText(/Write a year/).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Keep', exact: true }).isDisabled(), true);
  await page.getByRole('textbox', { name: 'Died' }).fill('');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Aurelio Stannard is kept.').waitFor();
  const id = page.url().split('/').pop();
  assert.equal((await seen.api('GET', `people/${id}`)).body.born, '1951-05-03');
  assert.deepEqual(seen.faults, []);
  await seen.close();
  const author = await house.as('author', `people/${id}`);
  await author.page.getByText('An editor decides whether they have a page.').waitFor();
  assert.equal(await author.page.getByRole('textbox', { name: 'Born' }).inputValue(), '3 May 1951');
  await author.close();
});

test('the palette finds a story by its headline and a person by name', async () => {
  const seen = await house.as('author');
  const { page } = seen;
  await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('buffet');
  await page.getByRole('option', { name: /The Buffet Is Closed/ }).first().click();
  await page.waitForURL(/\/newsroom\/stories\//);
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('details, preview, topics and people shut nobody out and are as wide as the window', async () => {
  for (const [scheme, width] of [['light', 1440], ['dark', 320]]) {
    const seen = await house.as('editor', '', { scheme, width });
    const { page } = seen;
    const look = async (what) => {
      assert.deepEqual(await axe(page), [], `${what}, ${scheme}, ${width}`);
      assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${what}, ${scheme}, ${width}`);
    };
    const { aside } = await begin(seen, `Seen by everybody ${scheme} ${width}`, 'Details');
    await look('details');
    for (const tab of ['Shared', 'On X']) { await aside.getByRole('tab', { name: tab }).click(); await look(tab); }
    await page.goto(page.url());
    await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await page.getByText('No link is out.').waitFor();
    await look('preview');
    await page.getByRole('button', { name: 'Show the preview' }).click();
    await page.frameLocator('dialog iframe').getByRole('heading', { level: 1 }).waitFor();
    await look('what the preview shows');
    for (const view of ['topics', 'people']) {
      await page.goto(new URL(`/newsroom/${view}`, page.url()).href);
      await page.locator('.rows .row').first().waitFor();
      await look(view);
      await page.locator('.rows .row').first().click();
      await (view === 'topics' ? page.getByRole('dialog') : page.getByRole('heading', { name: 'Where they are quoted' })).waitFor();
      await look(`one of ${view}`);
    }
    assert.deepEqual(seen.faults, []);
    await seen.close();
  }
});
