// A story's way from draft to readers and back, by those who take it: contributor, author, editor.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, looks, sideways, start, tidy } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

/** begin makes a story in somebody's name and gives it. */
async function begin(seen, title, markdown = 'It was late when she came in.\n\nWe made it in a week, and nobody slept.') {
  const { status, body } = await seen.api('POST', 'stories', { title, markdown });
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

const workflow = async (seen, id) => (await seen.api('GET', `stories/${id}/workflow`)).body;
const panel = (page) => page.getByRole('complementary');
const to = async (seen, where) => {
  await seen.page.goto(new URL(`newsroom/${where}`, house.address).href, { waitUntil: 'load' });
  await seen.page.getByRole('heading', { level: 1 }).first().waitFor();
};
const said = (page, text) => page.locator('.toast', { hasText: text }).first().waitFor();

/** local is a time for a field, so many milliseconds from now. */
const local = (page, ms) => page.evaluate((ms) => { const t = new Date(Date.now() + ms); return new Date(t.getTime() - t.getTimezoneOffset() * 60000).toISOString().slice(0, 19); }, ms);

/** until asks again and again until something is the case. */
async function until(what, is) {
  for (const end = Date.now() + 30_000; !(await is());) assert.ok(Date.now() < end, `${what}: not after half a minute`);
}

/** readersGet waits until readers get a page of the site with a status: its cache hears of a change a moment after it. */
const readersGet = (slug, status) => until(`/${slug}/ answers ${status}`, async () => (await reads(slug)) === status);

/** reads is a page of the site as readers get it. */
const reads = async (slug) => (await fetch(new URL(`${slug}/`, house.address))).status;

test('a contributor sends to review, the author named comments and sends back, an editor approves; each is told', async () => {
  const contributor = await house.as('contributor'), author = await house.as('author'), editor = await house.as('editor');
  const name = (await author.api('GET', 'me')).body.name;
  const story = await begin(contributor, 'From the quay at night');
  await to(contributor, `stories/${story.id}?panel=workflow`);
  const side = panel(contributor.page);
  await side.getByRole('button', { name: 'Send to review' }).click();
  assert.equal(await side.getByRole('button', { name: /Publish|Approve/ }).count(), 0, 'a contributor is offered what they may not do');
  await side.getByRole('combobox', { name: 'Who is to read it' }).fill(name.slice(0, 4));
  await side.getByRole('option', { name }).click();
  await side.getByLabel('Due').fill((await local(contributor.page, 7_200_000)).slice(0, 16));
  await side.getByLabel('To the reviewer').fill('Is the week right?');
  await side.getByRole('button', { name: 'Send to review' }).last().click();
  await side.getByText('In review').first().waitFor();
  await side.getByText(`With ${name}`).waitFor();

  // The reviewer is told, comments on the words, and sends it back.
  await to(author, '');
  await author.page.getByRole('button', { name: 'Notifications: 1 not read' }).click();
  await author.page.getByRole('link', { name: /asks you to read From the quay at night/ }).click();
  await author.page.getByRole('heading', { level: 1, name: 'Story: From the quay at night' }).waitFor();
  await author.page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
  await author.page.getByRole('button', { name: 'Notes', exact: true }).click();
  const words = author.page.getByText('We made it in a week, and nobody slept.');
  await words.click();
  await author.page.evaluate(() => {
    const text = [...document.querySelectorAll('.ProseMirror p')].find((p) => p.textContent.includes('in a week')).firstChild, range = new Range();
    range.setStart(text, text.data.indexOf('in a week'));
    range.setEnd(text, text.data.indexOf('in a week') + 'in a week'.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  });
  const notes = panel(author.page);
  await notes.locator('.notes-new .note-words', { hasText: 'in a week' }).waitFor();
  await notes.getByLabel('New note').fill('The log says ten days.');
  await notes.getByRole('button', { name: 'Add the note' }).click();
  await notes.getByText('The log says ten days.').waitFor();
  await author.page.getByRole('button', { name: 'Workflow', exact: true }).click();
  await panel(author.page).getByRole('button', { name: 'Send back' }).click();
  await author.page.getByRole('dialog').getByLabel('To the writer').fill('Ask her about the week.');
  await author.page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
  await panel(author.page).getByText('Draft').first().waitFor();

  // The writer answers, settles and sends it again; the words are found though the text moved.
  await to(contributor, `stories/${story.id}?panel=notes`);
  const thread = panel(contributor.page);
  await thread.getByRole('button', { name: /in a week/ }).click();
  await contributor.page.waitForFunction(() => getSelection().toString() === 'in a week');
  await thread.getByRole('button', { name: 'Answer', exact: true }).click();
  await thread.getByLabel('Answer').fill('She says a week.');
  await thread.getByRole('button', { name: 'Answer', exact: true }).click();
  await thread.getByText('She says a week.').waitFor();
  await thread.getByRole('button', { name: 'Settle' }).click();
  await thread.getByText('Every note is settled.').waitFor();
  await contributor.api('POST', `stories/${story.id}/review`, {});

  // An editor approves what stands there; an edit afterwards shows.
  await to(editor, `stories/${story.id}?panel=workflow`);
  const desk = panel(editor.page);
  await desk.getByRole('button', { name: 'Approve' }).click();
  await desk.getByText('Approved', { exact: true }).first().waitFor();
  const now = (await contributor.api('GET', `stories/${story.id}`)).body;
  assert.equal((await contributor.api('PUT', `stories/${story.id}`, { based_on: now.working_revision, dek: 'Edited since.' })).status, 200);
  assert.equal((await contributor.api('POST', `stories/${story.id}/publish`)).status, 403);
  await editor.page.reload();
  await desk.getByText('Edited since it was approved').waitFor();
  await desk.getByRole('button', { name: 'Approve this version' }).waitFor();
  for (const seen of [contributor, author, editor]) { assert.deepEqual(seen.faults, []); await seen.close(); }
});

test('what is scheduled goes out by itself at its time, an embargo holds, an end takes it away', async () => {
  const editor = await house.as('editor');
  const story = await begin(editor, 'The last ferry at nine');
  await to(editor, `stories/${story.id}?panel=workflow`);
  const side = panel(editor.page), dialog = editor.page.getByRole('dialog');
  const setTime = async (button, label, ms) => {
    await side.getByRole('button', { name: button }).click();
    await dialog.getByLabel(label).fill(await local(editor.page, ms));
    await dialog.locator('form').getByRole('button').last().click();
    await dialog.waitFor({ state: 'detached' });
  };
  await setTime('Set an embargo: Embargo until', 'Nobody publishes it before', 3_600_000);
  await side.getByText('Embargo until').first().waitFor();
  await side.getByRole('button', { name: 'Publish now' }).waitFor({ state: 'detached' });
  assert.equal((await editor.api('POST', `stories/${story.id}/publish`)).status, 409, 'an embargo holds whatever is pressed');
  assert.equal(await reads(story.slug), 404);
  await side.getByRole('button', { name: 'Lift: Embargo until' }).click();
  await side.getByText('No embargo').waitFor();

  await setTime('Schedule: Goes out', 'Goes out at', 4000);
  await side.getByText('Scheduled', { exact: true }).first().waitFor();
  assert.equal(await reads(story.slug), 404, 'not before its time');
  await until('it goes out', async () => (await workflow(editor, story.id)).live_stage === 'published');
  await readersGet(story.slug, 200);
  const shown = (await editor.api('GET', `stories/${story.id}/shown`)).body.shown;
  assert.equal(shown.length, 1, 'it went out once');

  await editor.page.reload();
  await side.getByText('Published', { exact: true }).first().waitFor();
  await setTime('Set a time: Taken away', 'Taken away from readers at', 3000);
  await until('it is taken away', async () => !(await workflow(editor, story.id)).live_stage);
  await readersGet(story.slug, 404);
  assert.deepEqual(editor.faults, []);
  await editor.close();
});

test('publish, correct with a note that readers find, unpublish and undo it', async () => {
  const author = await house.as('author');
  const story = await begin(author, 'Three boats and a bell');
  await to(author, `stories/${story.id}?panel=workflow`);
  const side = panel(author.page);
  await side.getByRole('button', { name: 'Publish now' }).click();
  await said(author.page, 'The story is published.');
  await readersGet(story.slug, 200);
  await side.getByRole('button', { name: 'Correct or retract' }).click();
  await side.getByRole('button', { name: 'Publish with this note' }).click();
  await side.getByText('Tell readers what was changed.').waitFor();
  await side.getByLabel('Note to readers').fill('There were four boats.');
  await side.getByRole('button', { name: 'Publish with this note' }).click();
  await side.getByText('Corrected', { exact: true }).first().waitFor();
  await until('readers see the note', async () => (await (await fetch(new URL(`${story.slug}/`, house.address))).text()).includes('There were four boats.'));
  await side.getByRole('button', { name: 'Unpublish' }).click();
  await side.getByText('Draft', { exact: true }).first().waitFor();
  await readersGet(story.slug, 404);
  await author.page.locator('.toast', { hasText: 'Readers do not see it any more.' }).getByRole('button', { name: 'Undo' }).click();
  await side.getByText('Published', { exact: true }).first().waitFor();
  await readersGet(story.slug, 200);
  assert.deepEqual(author.faults, []);
  await author.close();
});

test('the bin: put away with undo, brought back, and who may not is not offered it', async () => {
  const editor = await house.as('editor'), contributor = await house.as('contributor');
  const story = await begin(editor, 'Nobody wants this one');
  await to(editor, '');
  await editor.page.getByRole('button', { name: 'More about Nobody wants this one' }).click();
  await editor.page.getByRole('menuitem', { name: 'Put into the bin' }).click();
  const row = editor.page.getByRole('link', { name: /^Nobody wants this one/ });
  await row.waitFor({ state: 'detached' });
  await editor.page.locator('.toast', { hasText: 'lies in the bin' }).getByRole('button', { name: 'Undo' }).click();
  await row.waitFor();
  await to(editor, `stories/${story.id}?panel=workflow`);
  await panel(editor.page).getByRole('button', { name: 'Put into the bin' }).click();
  await editor.page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  await to(contributor, 'bin');
  await contributor.page.getByText('Nobody wants this one').waitFor();
  assert.equal(await contributor.page.getByRole('button', { name: 'Bring back Nobody wants this one' }).count(), 0);
  await editor.page.getByRole('link', { name: 'Bin', exact: true }).click();
  await editor.page.getByRole('button', { name: 'Bring back Nobody wants this one' }).click();
  await editor.page.getByRole('heading', { name: 'The bin is empty' }).waitFor();
  assert.equal((await workflow(editor, story.id)).stage, 'draft');
  for (const seen of [editor, contributor]) { assert.deepEqual(seen.faults, []); await seen.close(); }
});

test('what is written beside a story outlives Escape, another panel and a server that refuses', async () => {
  const author = await house.as('author');
  const { page } = author;
  const story = await begin(author, 'Half a note');
  await to(author, `stories/${story.id}?panel=notes`);
  const note = page.getByLabel('New note');
  await note.fill('The mayor said it on');
  await page.keyboard.press('Escape');
  assert.equal(await note.inputValue(), 'The mayor said it on', 'Escape leaves the field only');
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Workflow', exact: true }).click();
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  assert.equal(await note.inputValue(), 'The mayor said it on');

  await page.getByRole('button', { name: 'Workflow', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Send to review' }).click();
  const who = panel(page).getByRole('combobox', { name: 'Who is to read it' });
  await who.fill('Nobody of this name');
  await page.keyboard.press('Enter');
  await panel(page).getByText('Nothing on file is called “Nobody of this name”').waitFor();
  assert.equal((await workflow(author, story.id)).stage, 'draft', 'a name that is not on file sends it to whoever has time');
  await who.fill('');
  await panel(page).getByRole('button', { name: 'Send to review' }).last().click();
  await panel(page).getByText('In review').first().waitFor();

  await panel(page).getByRole('button', { name: 'Send back' }).click();
  const words = page.getByRole('dialog').getByLabel('To the writer: what is missing');
  await words.fill('Who says so? Name the source.');
  await page.route('**/return', (route) => route.fulfill({ status: 503, body: '' }));
  await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
  await page.getByRole('dialog').getByText('does not answer').waitFor();
  assert.equal(await words.inputValue(), 'Who says so? Name the source.');
  await page.unroute('**/return');
  await page.getByRole('dialog').getByRole('button', { name: 'Send back' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal((await workflow(author, story.id)).stage, 'draft');
  assert.deepEqual(author.faults.filter((f) => !/503/.test(f)), []);
  await author.close();
});

test('the list is filtered, searched and walked by keyboard', async () => {
  const editor = await house.as('editor');
  await begin(editor, 'Zinnias in the harbour');
  const other = await begin(editor, 'Zinnias on the roof');
  await editor.api('POST', `stories/${other.id}/review`, { reviewer_id: (await editor.api('GET', 'me')).body.id });
  const { page } = editor;
  await to(editor, '');
  await page.getByRole('searchbox', { name: 'Search headlines' }).fill('zinnias HARBOUR');
  await page.getByRole('link', { name: /Zinnias in the harbour/ }).waitFor();
  await page.getByRole('link', { name: /Zinnias on the roof/ }).waitFor({ state: 'detached' });
  await page.getByRole('searchbox', { name: 'Search headlines' }).fill('zinnias');
  await page.getByRole('link', { name: /Zinnias on the roof/ }).waitFor();
  await page.getByRole('button', { name: 'For me to review' }).click();
  await page.getByRole('link', { name: /Zinnias in the harbour/ }).waitFor({ state: 'detached' });
  assert.match(page.url(), /show=to-review/);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('link', { name: /Zinnias in the harbour/ }).waitFor();
  await page.locator('[data-row="0"]').focus();
  await page.keyboard.press('j');
  const second = await page.locator('[data-row="1"]').getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === second);
  assert.deepEqual(editor.faults, []);
  await editor.close();
});

test('the board: cards are moved by keyboard, by menu and by dragging', async () => {
  const editor = await house.as('editor', 'board');
  const { page } = editor;
  const story = await begin(editor, 'A card for the board');
  await page.reload();
  const column = (name) => page.getByRole('region', { name: new RegExp(`^${name} `) });
  const card = (name) => column(name).getByRole('link', { name: 'A card for the board' });
  await card('Draft').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('dialog').getByRole('button', { name: 'Send to review' }).click();
  await card('In review').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent === 'A card for the board');
  await column('In review').getByRole('button', { name: 'Move A card for the board' }).click();
  await page.getByRole('menuitem', { name: 'Move to Approved' }).click();
  await card('Approved').waitFor();
  await column('Approved').locator('.board-card', { hasText: 'A card for the board' }).dragTo(column('Draft'));
  await card('Draft').waitFor();
  assert.equal((await workflow(editor, story.id)).stage, 'draft');
  assert.deepEqual(editor.faults, []);
  await editor.close();
});

test('the calendar: a story is planned, moved by keyboard and taken back', async () => {
  const editor = await house.as('editor', 'calendar?month=2031-05');
  const { page } = editor;
  const story = await begin(editor, 'Planned for May');
  await page.getByRole('heading', { level: 2, name: /May 2031/ }).waitFor();
  await page.getByRole('button', { name: /^Plan a story for .*12/ }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Which story' }).fill('Planned for');
  await page.getByRole('option', { name: /Planned for May/ }).click();
  const entry = page.getByRole('link', { name: /^Planned for May/ });
  await entry.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await said(page, 'is meant for');
  assert.equal((await workflow(editor, story.id)).planned_for, '2031-05-19');
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await until('it is back on its day', async () => (await workflow(editor, story.id)).planned_for === '2031-05-12');
  await page.getByRole('button', { name: 'The month after' }).click();
  await page.getByRole('heading', { level: 2, name: /June 2031/ }).waitFor();
  await page.route('**/calendar?month=2031-07', (route) => route.abort());
  await page.getByRole('button', { name: 'The month after' }).click();
  await page.getByRole('button', { name: 'Try again' }).waitFor(); // and not an empty month
  await page.unroute('**/calendar?month=2031-07');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('button', { name: /^Plan a story for .*12/ }).waitFor();
  assert.deepEqual(editor.faults.filter((f) => !/month=2031-07|ERR_FAILED/.test(f)), []);
  await editor.close();
});

test('every view of it: nobody shut out, as wide as the window, in both looks', async () => {
  const maker = await house.as('editor');
  const story = await begin(maker, 'Looked at from all sides');
  await maker.api('POST', `stories/${story.id}/notes`, { body: 'Was it?', words: 'in a week', block: '1' });
  await maker.api('POST', `stories/${story.id}/review`, { due_at: '2031-05-04T12:00:00Z' });
  const gone = await begin(maker, 'Lies in the bin');
  await maker.api('POST', `stories/${gone.id}/trash`);
  const views = { '': '.stories-rows', board: '.board', calendar: '.calendar', bin: '.rows' };
  for (const [name, ready] of [['workflow', '.workflow-times'], ['notes', '.note'], ['revisions', '.revisions li']]) views[`stories/${story.id}?panel=${name}`] = ready;
  for (const { width, scheme } of looks) {
    const seen = await house.as('editor', '', { scheme, width });
    for (const [where, ready] of Object.entries(views)) {
      await to(seen, where);
      await seen.page.locator(ready).first().waitFor();
      assert.deepEqual(await axe(seen.page), [], where);
      assert.deepEqual(await sideways(seen.page), { over: 0, elements: [] }, where);
    }
    assert.deepEqual(seen.faults, []);
    await seen.close();
  }
  await maker.close();
});
