// Letters: whether they are wanted, whether the mail server works, and where they lead.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, schemes, settled, sideways, start, startNew, folder, tidy } from './kit.mjs';
import { postbox } from './postbox.mjs';

let desk, fresh, box;
before(async () => {
  box = await postbox();
  [desk, fresh] = await Promise.all([start(), startNew('--mail', box.url, '--mail-from', 'The Quay <desk@quay.example>')]);
});
after(async () => { await Promise.all([desk?.stop(), fresh?.stop()]); await box?.stop(); tidy(); });

/** looks judges a view in both schemes, from desk to phone. */
async function looks(page, name) {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [1440, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assert.deepEqual((await sideways(page)).elements, [], `${name} at ${width}`);
      if (width !== 320) await page.screenshot({ path: `${folder()}/${name}-${width}-${scheme}.png`, fullPage: true });
    }
    assert.deepEqual(await axe(page), [], `${name} in ${scheme}`);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('letters: each person switches them off in the profile, and that stays', async () => {
  const { page, api, faults, close } = await desk.as('contributor', 'profile');
  const wanted = page.getByLabel('Send me my notifications by mail, too');
  assert.equal(await wanted.isChecked(), true, 'they are on by default');
  await page.getByText('This newsroom sends no mail yet').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Lamis H. Haddar');
  await wanted.focus();
  await page.keyboard.press('Space');
  await page.getByText('You get no letters any more').waitFor();
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Lamis H. Haddar', 'what is being typed stays');
  assert.equal((await api('GET', 'me')).body.letters, false);
  assert.equal((await api('GET', 'me')).body.name, 'Lamis Haddar', 'and is not saved with it');
  await looks(page, 'letters-profile');
  await page.reload();
  assert.equal(await wanted.isChecked(), false);
  await wanted.check();
  await page.getByText('You get letters.').waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('a letter to yourself says whether the mail server works, and what is wrong', async () => {
  const { page, faults, close } = await fresh.open('newsroom/settings/mail', {
    async enter(context) {
      const data = { code: fresh.code, name: 'Ottilie Brandt', email: 'ottilie@quay.example', password: 'a sentence that is long', site_title: 'The Quay' };
      const answer = await context.request.post(new URL('newsroom/api/setup', fresh.address).href, { data, headers: { origin: new URL(fresh.address).origin } });
      assert.equal(answer.status(), 200, await answer.text());
    },
  });
  const send = page.getByRole('button', { name: 'Send a letter to yourself' });
  await page.getByText('A letter from desk@quay.example to ottilie@quay.example').waitFor();
  await send.click();
  const letter = await box.next();
  await page.getByText('The mail server took a letter to ottilie@quay.example').waitFor();
  assert.match(letter, /^To: "?Ottilie Brandt"? <ottilie@quay\.example>$/m);
  await looks(page, 'letters-test');
  await box.stop();
  await send.click();
  await page.getByText(/Nothing answers at 127\.0\.0\.1:\d+: look at the name and the port/).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('a notification leads straight to its note', async () => {
  const writer = await desk.as('author', '');
  const made = await writer.api('POST', 'stories', { title: 'A night on the quay' });
  const id = made.body.id;
  const editor = await desk.as('editor', '');
  for (const body of ['The first note.', 'The second note.']) await editor.api('POST', `stories/${id}/notes`, { body });
  const notes = (await editor.api('GET', `stories/${id}/notes`)).body.notes;
  const settled = notes.find((n) => n.body === 'The first note.');
  await editor.api('POST', `story-notes/${settled.id}/resolve`, { resolved: true });
  await editor.close();
  const { page } = writer;
  const told = (await writer.api('GET', 'notifications?limit=5')).body.notifications.find((n) => n.note_id === settled.id);
  await page.goto(new URL(`newsroom/stories/${id}?told=${told.id}&panel=notes&note=${settled.id}`, desk.address).href);
  const wanted = page.locator('.note-wanted');
  await wanted.and(page.locator(':focus')).waitFor();
  assert.match(await wanted.innerText(), /The first note\./, 'a settled one is shown, too');
  await page.getByRole('button', { name: /^Close/ }).click();
  await page.getByRole('button', { name: 'Notifications: 1 not read' }).click();
  await page.getByRole('link', { name: /The second note/ }).click();
  await wanted.and(page.locator(':focus')).waitFor();
  assert.match(await wanted.innerText(), /The second note\./, 'also where the story is open already');
  assert.deepEqual(writer.faults, []);
  await writer.close();
});
