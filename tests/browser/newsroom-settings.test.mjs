// The settings in the newsroom: each subject opened, saved, undone, seen on the site; as each role.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { zip } from './zip.mjs';
import { axe, looks, roles, sideways, start } from './kit.mjs';

let desk;
before(async () => { desk = await start(); });
after(() => desk?.stop());

const subjects = ['publication', 'navigation', 'theme', 'rules', 'readers', 'membership', 'policies', 'discovery', 'redirects', 'code', 'imports', 'keys', 'webhooks', 'mail', 'copies', 'moving', 'options'];
const save = (page) => page.getByRole('button', { name: 'Save', exact: true }).click();

/** shown waits until readers get a page with the text: settings are soft, for half a minute at most. */
async function shown(text, where = '') {
  const { page, close } = await desk.open(where);
  while (!(await page.content()).includes(text)) await page.reload();
  await close();
}

test('a title is saved, seen, and undone', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/publication');
  const title = page.getByLabel('Title', { exact: true });
  const before = await title.inputValue();
  await title.fill('The Lantern');
  await page.getByText('Not saved').waitFor();
  await page.reload();
  assert.equal(await title.inputValue(), 'The Lantern', 'what was entered outlives the page');
  await save(page);
  await page.getByText('Readers see it within half a minute').waitFor();
  await shown('<title>The Lantern');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForFunction((t) => document.querySelector('form input')?.value === t, before);
  await page.getByLabel('Time zone').fill('Mars/Olympus');
  await save(page);
  await page.getByText('The time zone "Mars/Olympus" is not known').waitFor();
  assert.equal(await page.getByLabel('Time zone').inputValue(), 'Mars/Olympus');
  await page.getByRole('button', { name: 'Drop changes' }).click();
  assert.deepEqual(faults.filter((f) => !/status (of )?4(00|22)/.test(f)), []);
  await close();
});

test('pictures on other sites are shown once somebody says so', async () => {
  const { page, api, faults, close } = await desk.as('owner', 'settings/publication');
  const box = page.getByLabel('Show pictures that stand on other sites');
  const kept = async () => (await api('GET', 'settings/publication')).body.value.remote_pictures;
  assert.equal(await box.isChecked(), false);
  await box.check();
  await save(page);
  await page.getByText('Readers see it within half a minute').waitFor();
  assert.equal(await kept(), true);
  const undone = page.waitForResponse((r) => r.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await (await undone).finished();
  assert.equal(await kept(), false);
  assert.deepEqual(faults, []);
  await close();
});

test('what is typed while a save is under way stays, at its Undo and after a save by somebody else too', async () => {
  const { page, api, faults, close } = await desk.as('owner', 'settings/publication');
  const about = page.getByLabel('Description', { exact: true });
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/api/settings/publication', async (route) => { if (route.request().method() === 'PUT') await held; await route.continue(); });
  const before = await about.inputValue();
  await about.fill('The first half');
  await save(page);
  await page.getByText('Saving…').waitFor();
  await about.fill('The first half, and the second');
  release();
  await page.getByText('Readers see it within half a minute').waitFor();
  assert.equal(await about.inputValue(), 'The first half, and the second');
  await page.getByText('Not saved').waitFor();
  const undone = page.waitForResponse((r) => r.request().method() === 'PUT');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await (await undone).finished();
  const now = (await api('GET', 'settings/publication')).body;
  assert.equal(now.value.description, before);
  await api('PUT', 'settings/publication', { based_on: now.version, value: { ...now.value, description: 'Theirs' } });
  assert.equal(await about.inputValue(), 'The first half, and the second');
  await page.reload();
  await page.getByText('Somebody changed these settings meanwhile').waitFor();
  assert.equal(await about.inputValue(), 'The first half, and the second');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await page.waitForFunction(() => document.querySelector('form textarea').value === 'Theirs');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  assert.equal(await about.inputValue(), 'The first half, and the second');
  assert.deepEqual(faults, []);
  await close();
});

test('the theme is seen beside its settings before anything is saved', async () => {
  const { page, faults, close } = await desk.as('administrator', 'settings/theme');
  const frame = page.frameLocator('iframe[title="Preview of the theme"]');
  await frame.locator('.band').waitFor();
  await page.getByLabel('Show quotes').uncheck();
  await frame.locator('.band').waitFor({ state: 'detached' });
  const reader = await desk.open('');
  assert.equal(await reader.page.locator('.band').count(), 1, 'readers see nothing of it');
  await reader.close();
  await page.getByRole('button', { name: 'Drop changes' }).click();
  await frame.locator('.band').waitFor();
  assert.deepEqual(faults, []);
  await close();
});

/** lamp is a theme with settings, one of them behind another. */
const lamp = (index) => zip({
  'lamp/package.json': JSON.stringify({ name: 'lamp', version: '1.2.0', keywords: ['ghost-theme'], author: { email: 'desk@lamp.example' }, config: { posts_per_page: 5, card_assets: true, custom: {
    show_line: { type: 'boolean', default: false, group: 'homepage' },
    opening_line: { type: 'text', group: 'homepage', description: 'Stands above the stories', visibility: 'show_line:true' },
    tone: { type: 'select', options: ['Calm', 'Loud'], default: 'Calm' },
  } } }),
  'lamp/index.hbs': index,
  'lamp/post.hbs': '{{#post}}{{title}}{{/post}}',
});

test('a theme is put in, chosen and set, and a broken one is refused with its place', async () => {
  const { page, faults, close } = await desk.as('administrator', 'settings/theme');
  const put = async (index) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Add a theme' }).click()]);
    await chooser.setFiles({ name: 'lamp.zip', mimeType: 'application/zip', buffer: lamp(index) });
  };
  await put('{{#if a}}\n{{shout "x"}}');
  await page.getByText('Lamp cannot be used, and was not kept.').waitFor();
  await page.getByText('index.hbs, line 2').first().waitFor();
  assert.equal(await page.getByRole('radio', { name: /Lamp/ }).count(), 0);
  await put('{{@site.title}} lights {{@custom.opening_line}} {{@custom.tone}}{{#if @custom.show_line}}!{{/if}}');
  await page.getByText('Lamp 1.2.0 is among the installed themes.').waitFor();
  await page.getByRole('radio', { name: /Lamp/ }).check();
  const line = page.getByLabel('Opening line');
  assert.equal(await line.count(), 0, 'it is behind another');
  await page.getByLabel('Show line').check();
  await line.fill('the harbour');
  await page.getByText('Stands above the stories').waitFor();
  await page.getByLabel('Tone').selectOption('Loud');
  assert.deepEqual(await axe(page), []);
  await save(page);
  await page.getByText('Readers see it within half a minute').waitFor();
  await shown('lights the harbour Loud!');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('the navigation is changed and looked at', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/navigation');
  await page.getByRole('button', { name: 'Add an entry' }).first().click();
  await page.getByLabel(/Name of entry \d+, Sections/).last().fill('Harbour');
  await page.getByLabel(/Where entry \d+ leads, Sections/).last().fill('/quotes/');
  await page.frameLocator('iframe').getByRole('link', { name: 'Harbour' }).first().waitFor();
  await page.getByRole('button', { name: 'Move Harbour up' }).click();
  await save(page);
  await page.getByText('Readers see it within half a minute').waitFor();
  await shown('>Harbour</a>');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('code in every page runs, and the page says whom it asks', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/code');
  await page.getByLabel('Before the end of the head').fill('<script>document.documentElement.dataset.ran = "yes"</script>');
  await save(page);
  await page.getByText('Readers see it within half a minute').waitFor();
  await page.getByText('ask no other site').waitFor();
  await shown('dataset.ran');
  const reader = await desk.open('');
  assert.equal(await reader.page.locator('html').getAttribute('data-ran'), 'yes');
  assert.deepEqual(reader.faults, []);
  await reader.close();
  await page.getByLabel('Before the end of the head').fill(''); // the previews below run no scripts, and the browser would say so each time
  const kept = page.waitForResponse((r) => r.request().method() === 'PUT');
  await save(page);
  assert.equal((await kept).ok(), true);
  assert.deepEqual(faults, []);
  await close();
});

test('policies and rules are kept', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/policies');
  await page.getByLabel('Ethics').fill('/ethics/');
  await save(page);
  await page.getByText('Readers see it within half a minute').waitFor();
  await shown('"ethicsPolicy"');
  await page.getByRole('link', { name: 'Rules of the desk' }).click();
  await page.getByLabel('A quote without a source').selectOption('block');
  await save(page);
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  assert.equal(await page.getByLabel('A quote without a source').inputValue(), 'block');
  assert.deepEqual(faults, []);
  await close();
});

test('redirects are made, found, removed, put back and changed', async () => {
  const { page, faults, close } = await desk.as('editor', 'settings');
  await page.getByRole('button', { name: 'New redirect' }).click();
  await page.getByLabel('Old address').fill('/Old-Name');
  await page.getByLabel('Leads to').fill('/quotes/');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByText('/old-name/').waitFor();
  const reader = await desk.open('old-name/');
  assert.equal(new URL(reader.page.url()).pathname, '/quotes/');
  await reader.close();
  await page.getByRole('button', { name: 'Take in many…' }).click();
  await page.getByLabel('One in a line').fill('/a/ /people/\nnonsense');
  await page.getByRole('button', { name: 'Take in', exact: true }).click();
  await page.getByText('Line 2').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.getByLabel('Find', { exact: true }).fill('old-n');
  await page.getByRole('button', { name: 'Take /a/ away' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Take /old-name/ away' }).click();
  await page.getByText('None holds these words').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Change /old-name/' }).click();
  await page.getByLabel('Leads to').fill('/people/');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const again = await desk.open('old-name/');
  assert.equal(new URL(again.page.url()).pathname, '/people/');
  await again.close();
  assert.deepEqual(faults, []);
  await close();
});

test('a key is made, shown once and revoked; a webhook is named and removed', async () => {
  const { page, faults, close } = await desk.as('administrator', 'settings/keys');
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByLabel('Whose it is').fill('The wire');
  await page.getByRole('button', { name: 'Make the key' }).click();
  const secret = await page.locator('.secret').textContent();
  assert.match(secret, /^[0-9a-f]{64}$/);
  for (let n = 0; n < 3; n++) await page.keyboard.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Close this message' }).first().click(); // it stands above the dialog, and can be pressed
  await page.getByRole('button', { name: 'I have it' }).click();
  assert.ok(!(await page.content()).includes(secret), 'it is nowhere any more');
  await page.getByRole('button', { name: 'Revoke the key of The wire' }).click();
  await page.getByRole('button', { name: 'Revoke it' }).click();
  await page.getByText('Revoked', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Webhooks' }).click();
  await page.getByRole('button', { name: 'New webhook' }).click();
  await page.getByLabel('Address that is told').fill('https://listen.example/hook');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'I have it' }).click();
  await page.getByText('https://listen.example/hook').waitFor();
  await page.getByRole('button', { name: 'Remove https://listen.example/hook' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByText('Nobody is told').waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('of two who change one part neither overwrites the other unasked', async () => {
  const one = await desk.as('owner', 'settings/publication'), other = await desk.as('administrator', 'settings/publication');
  const about = (page) => page.getByLabel('Description', { exact: true });
  await about(other.page).waitFor();
  await about(one.page).fill('One');
  await save(one.page);
  await one.page.getByText('Readers see it within half a minute').waitFor();
  await about(other.page).fill('Other');
  await save(other.page);
  await other.page.getByText('Somebody changed these settings meanwhile').waitFor();
  assert.equal(await about(other.page).inputValue(), 'Other');
  await other.page.getByRole('button', { name: 'Keep mine, to save over theirs' }).click();
  await save(other.page);
  await other.page.getByText('Readers see it within half a minute').waitFor();
  assert.deepEqual(one.faults, []);
  assert.deepEqual(other.faults.filter((f) => !/409/.test(f)), []);
  await one.close();
  await other.close();
});

test('a setting is found by its words', async () => {
  const { page, close } = await desk.as('owner', 'settings');
  await page.getByLabel('Find a setting').fill('analytics');
  const menu = page.getByRole('navigation', { name: 'Subjects of the settings' }).getByRole('link');
  assert.deepEqual(await menu.allTextContents(), ['Code in every page']);
  await close();
});

for (const role of roles) {
  test(`the settings as ${role}`, async () => {
    const { page, api, close } = await desk.as(role, 'settings');
    await page.locator('h1').waitFor();
    const menu = await page.getByRole('navigation', { name: 'Subjects of the settings' }).getByRole('link').allTextContents();
    const want = { owner: subjects.length, administrator: subjects.length, editor: 1, author: 0, contributor: 0 }[role];
    assert.equal(menu.length, want, menu.join(', '));
    const { status } = await api('GET', 'settings/code');
    assert.equal(status, want > 1 ? 200 : 403);
    await close();
  });
}

for (const { width, scheme } of looks) {
  test(`nobody is shut out of the settings, and they are as wide as the window (${width} px, ${scheme})`, async () => {
    const { page, faults, close } = await desk.as('owner', 'settings', { width, scheme });
    for (const subject of subjects) {
      await page.locator(`nav a[href$="/settings/${subject}"]`).click();
      await page.locator('#part').waitFor();
      await page.locator('.loading').waitFor({ state: 'detached' });
      assert.deepEqual(await axe(page), [], `${subject}, ${width} px`);
      assert.deepEqual((await sideways(page)).elements, [], `${subject}, ${width} px`);
    }
    assert.deepEqual(faults, []);
    await close();
  });
}

/** A site that came in, as the API tells of it: a demo has none. */
const came = { id: 'a1', source: 'ghost', name: '/srv/desk/exports/2026/the-rope-walk.ghost.2026-11-28-a-long-name.json', maker: 'Ghost 6.65.0', state: 'done', by: 'command line', decided: 2, at: 2, size: 2,
  checks: { stories: 2, links: 3, links_missing: 1, pictures: 1, pictures_missing: 0, pictures_remote: 0, quotes: { state: '', stories: 2, read: 0, found: 0, new: 0, people: 0 } }, started_at: '2026-11-28T14:10:00Z' };
const tally = { kind: 'posts and pages', in: 2, new: 1, changed: 0, unchanged: 0, kept: 0, left: 1, failed: 0, noted: 0 };
const outcome = (n, name, fate) => ({ n, kind: 'posts and pages', origin: String(n), name, fate, counts: 1, became: '', notes: [] });

test('what became of a site that came in is read by keyboard, on a phone too', async () => {
  const { page, faults, close } = await desk.as('owner', 'settings/moving', { width: 320 });
  const answers = { imports: { imports: [came] }, 'imports/a1': { import: came, kinds: [tally] }, 'imports/a1/items': { items: [outcome(1, 'A rope', 'new'), outcome(2, 'A note', 'left')] } };
  await page.route(/\/newsroom\/api\/imports/, (route) => route.fulfill({ json: answers[new URL(route.request().url()).pathname.split('/api/')[1]] }));
  await page.getByRole('link', { name: 'Moving in' }).click();
  const opens = page.getByRole('button', { name: 'What became of the-rope-walk.ghost.2026-11-28-a-long-name.json' });
  await opens.press('Enter');
  await page.getByText('A note').waitFor();
  await page.getByText('Left out', { exact: true }).last().waitFor();
  assert.match(await page.evaluate(() => document.activeElement.textContent), /^the-rope-walk/);
  assert.deepEqual(await sideways(page), { over: 0, elements: [] });
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'All sites that came in' }).press('Enter');
  await opens.waitFor();
  assert.ok(await opens.evaluate((button) => button === document.activeElement), 'whoever comes back goes on where they were');
  assert.deepEqual(faults, []);
  await close();
});
