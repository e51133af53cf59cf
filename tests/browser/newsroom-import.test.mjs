// A site is brought in from the newsroom: looked at first, then for good, then once more; its stories are read for quotes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { zip } from './zip.mjs';
import { axe, looks, sideways, start } from './kit.mjs';

let desk;
before(async () => { desk = await start(); });
after(() => desk?.stop());

const said = '“We stayed on the quay until it was light,” said Orla Venn. “Nobody wanted to be the first to leave.”';
const old = () => zip({
  'harbour/one.md': `---\ntitle: A night on the old quay\ndate: 2024-03-02\n---\nIt rained all night, and the boats stayed in.\n\n${said}\n`,
  'harbour/two.md': '---\ntitle: Snow on the old quay\ndate: 2024-03-03\n---\nIt snowed all day. See [the night](one.md).\n',
});

/** choose gives a file to whoever asks for one. */
async function choose(page, button, file) {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await asked).setFiles(file);
}

const site = { name: 'harbour.zip', mimeType: 'application/zip', buffer: old() };
const done = (page, says) => page.locator('#part').getByText(says, { exact: true }).waitFor();
async function row(page, kind) {
  const cells = page.locator('.counts tr', { has: page.getByRole('rowheader', { name: kind, exact: true }) }).locator('td');
  await cells.first().waitFor();
  return cells.allTextContents();
}

test('a zip of pages is looked at, comes in, and makes no doubles', async () => {
  const { page, api, faults, close } = await desk.as('owner', 'settings/imports');
  const stories = async () => (await api('GET', 'stories?words=old+quay')).body.stories.length;
  const before = await stories();
  await page.getByLabel('Only look what would come in').check();
  await choose(page, 'Choose its file', site);
  await done(page, 'dry run, done');
  assert.deepEqual(await row(page, 'stories'), ['2', '2', '0', '0', '0', '0', '0']);
  assert.equal(await stories(), before, 'a look keeps nothing');
  for (const counts of [['2', '2', '0', '0', '0', '0', '0'], ['2', '0', '0', '2', '0', '0', '0']]) {
    await page.getByRole('button', { name: 'All sites that came in' }).click();
    await page.getByLabel('Only look what would come in').uncheck();
    await choose(page, 'Choose its file', site);
    await done(page, 'done');
    assert.deepEqual(await row(page, 'stories'), counts);
  }
  assert.equal(await stories(), before + 2);
  const [account] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Save the account as a text' }).click()]);
  const text = await (await account.createReadStream()).toArray();
  assert.match(Buffer.concat(text).toString(), /^folder harbour\.zip .*, done, begun /);
  assert.deepEqual(faults, []);
  await close();
});

test('the stories of a site that came in are read for quotes, which wait at the quote desk', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/imports');
  await choose(page, 'Choose its file', { ...site, name: 'harbour-again.zip' });
  await done(page, 'done');
  await page.getByRole('button', { name: 'Read its stories for quotes' }).click();
  const told = page.getByText(/2 of 2 stories were read for quotes: \d+ found/);
  await told.waitFor();
  assert.match(await told.textContent(), /: [1-9]\d* found/);
  assert.deepEqual(faults, []);
  await close();
});

test('a site is stopped on its way, and goes on where it was', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/imports');
  const pages = Object.fromEntries(Array.from({ length: 4000 }, (_, n) => [`long/${n}.md`, `---\ntitle: Night ${n} on the pier\ndate: 2020-01-01\n---\nIt rained in the night ${n}.\n`]));
  const long = { ...site, name: 'long.zip', buffer: zip(pages) };
  await choose(page, 'Choose its file', long);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await done(page, 'stopped');
  await page.getByText('The import was stopped. Run it again to go on').waitFor();
  await page.getByRole('button', { name: 'All sites that came in' }).click();
  await choose(page, 'Choose its file', long);
  await done(page, 'done');
  assert.deepEqual(await row(page, 'stories'), ['4000', '4000', '0', '0', '0', '0', '0']);
  assert.deepEqual(faults, []);
  await close();
});

test('what is no site is refused with what to do, and so is an address that says nothing', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/imports');
  await choose(page, 'Choose its file', { name: 'readers.csv', mimeType: 'text/csv', buffer: Buffer.from('email\nann@reader.example\n') });
  await page.getByRole('alert').getByText('readers.csv is a table: readers are brought in under “Members”.').waitFor();
  await choose(page, 'Choose its file', { name: 'half.zip', mimeType: 'application/zip', buffer: old().subarray(0, 90) });
  await page.getByRole('alert').getByText('half.zip is not an archive that can be opened').waitFor();
  await page.getByLabel('Or its address').fill('ftp://old.example/feed');
  await page.getByRole('button', { name: 'Bring it in from there' }).click();
  await page.getByText('is no address: it begins with https:// or http://').waitFor();
  assert.deepEqual(faults.filter((f) => !/status (of )?4(00|22)/.test(f)), []);
  await close();
});

for (const { width, scheme } of looks) {
  test(`a site comes in at ${width} px (${scheme}), where nobody is shut out`, async () => {
    const { page, faults, close } = await desk.as('owner', 'settings/imports', { width, scheme });
    await page.getByText(/Nothing was brought in yet|What became of it/).first().waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual((await sideways(page)).elements, []);
    await choose(page, 'Choose its file', { ...site, name: `harbour-${width}-${scheme}.zip` });
    await done(page, 'done');
    assert.deepEqual(await axe(page), []);
    assert.deepEqual((await sideways(page)).elements, []);
    assert.deepEqual(faults, []);
    await close();
  });
}
