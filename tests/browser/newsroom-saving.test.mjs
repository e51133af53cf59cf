// What is written is never lost: the connection goes, the session ends, the server stops, the tab is closed, somebody else
// saves. Each is done to the real program, and the words are looked for on the server.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { after, before, test } from 'node:test';
import { as, axe, binary, launch, start, tidy } from './kit.mjs';

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

const p = (text) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const body = (...content) => ({ type: 'doc', attrs: { version: 1 }, content });
const saves = /\/newsroom\/api\/stories\/[^/]+$/;

/** begin makes a story of some paragraphs and opens it. */
async function begin(paragraphs, seen) {
  seen ??= await house.as('editor');
  const made = await seen.api('POST', 'stories', { title: 'A story', document: body(...paragraphs.map(p)) });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  const at = { ...seen, id: made.body.id };
  await open(at);
  return at;
}

async function open(at, page = at.page) {
  await page.goto(new URL(`/newsroom/stories/${at.id}`, page.url()).href);
  await page.locator('.story-body[contenteditable=true]').waitFor();
}

/** write writes at the end of the text. */
async function write(page, words) {
  await page.locator('.story-body').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.locator('.story-state-saved').waitFor({ state: 'detached' }); // it is not what was said before
}

const state = (page, is) => page.locator(`.story-state-${is}`).waitFor();

async function stored(at) {
  const { body: story } = await at.api('GET', `stories/${at.id}`);
  return { title: story.title, revision: story.working_revision, text: (story.document.content ?? []).map((b) => (b.content ?? []).map((t) => t.text).join('')) };
}

/**
 * isKept waits until the browser has kept a text that holds some words. A tab of its own asks: to the tab that wrote, and to no
 * other, what is just being kept looks as if it were.
 */
async function isKept(page, words) {
  const asks = await page.context().newPage();
  await asks.route('**/*', (route) => route.fulfill({ body: '' })); // with and without a connection
  await asks.goto(house.address);
  await asks.waitForFunction((w) => new Promise((resolve) => {
    const request = indexedDB.open('firsthand-newsroom', 1);
    request.onupgradeneeded = () => request.transaction.abort();
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      const all = request.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => { request.result.close(); resolve(all.result.some((d) => (d.body ?? '').includes(w) || JSON.stringify(d.patch).includes(w))); };
    };
  }), words);
  await asks.close();
}

test('headline, dek and text are saved by themselves, and the status says so', async () => {
  const at = await begin(['One.']);
  await at.page.getByRole('textbox', { name: 'Headline' }).fill('A better headline');
  await at.page.keyboard.press('Enter');
  await at.page.keyboard.type('What it is about');
  await at.page.keyboard.press('Enter');
  await write(at.page, ' And two.');
  await state(at.page, 'saved');
  const got = await stored(at);
  assert.deepEqual([got.title, got.text], ['A better headline', ['One. And two.']]);
  assert.equal((await at.api('GET', `stories/${at.id}`)).body.dek, 'What it is about');
  assert.deepEqual(at.faults, []);
  await at.close();
});

test('without a connection it is kept in the browser, and sent when there is one', async () => {
  const at = await begin(['One.']);
  await at.page.context().setOffline(true);
  await write(at.page, ' Written offline.');
  await state(at.page, 'offline');
  assert.match(await at.page.locator('.story-state').innerText(), /Offline: kept in this browser/);
  assert.deepEqual(await axe(at.page), []);
  await isKept(at.page, 'Written offline.');
  await write(at.page, ' And more.');
  await at.page.context().setOffline(false);
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['One. Written offline. And more.']);
  await at.close();
});

test('a connection that is lost before, and one that is lost after the server has saved', async () => {
  const at = await begin(['One.']);
  let lost = 0;
  await at.page.route(saves, async (route) => {
    if (route.request().method() !== 'PUT' || ++lost > 2) return route.fallback();
    if (lost === 2) await route.fetch(); // the server has it; its answer never comes
    return route.abort('connectionreset');
  });
  await write(at.page, ' Two.');
  await state(at.page, 'offline');
  await write(at.page, ' Three.');
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['One. Two. Three.']);
  assert.equal(await at.page.locator('.story-state-conflict').count(), 0);
  assert.ok(lost > 2);
  await at.close();
});

test('a session that has ended: sign in again in a dialog, and it goes on', async () => {
  const at = await begin(['One.']);
  const context = at.page.context();
  const [token] = house.said.map((l) => l.match(/^Sign in as editor: \S+#(\S+)$/)?.[1]).filter(Boolean);
  await context.clearCookies();
  await write(at.page, ' After the end.');
  const dialog = at.page.getByRole('dialog', { name: 'Sign in again' });
  await dialog.waitFor();
  await isKept(at.page, 'After the end.');
  assert.deepEqual(await axe(at.page), []);
  // The sample's people come in by a link, not by a password: the dialog's call is answered by one.
  await at.page.route('**/newsroom/api/session', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const answer = await context.request.post(`${house.address}newsroom/api/session/link`, { data: { token }, headers: { origin: new URL(house.address).origin } });
    return route.fulfill({ status: answer.ok() ? 204 : 500 });
  });
  await dialog.getByLabel('Password').fill('a password that is long enough');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['One. After the end.']);
  await at.close();
});

test('a tab that is closed, and one that crashes, lose nothing', async () => {
  const at = await begin(['One.']);
  await at.page.context().route(saves, (route) => (route.request().method() === 'PUT' ? route.abort('connectionreset') : route.fallback()));
  const address = at.page.url();
  await write(at.page, ' Closed at once.');
  await at.page.close({ runBeforeUnload: true });
  const second = await at.page.context().newPage();
  await second.goto(address);
  await second.getByText('One. Closed at once.').waitFor();
  await write(second, ' Then it crashed.');
  await isKept(second, 'Then it crashed.');
  const crashed = second.waitForEvent('crash');
  second.goto('chrome://crash').catch(() => {});
  await crashed;
  await second.close(); // what it left cannot be told that requests are let through again
  const third = await at.page.context().newPage();
  await third.goto(address);
  await third.getByText('One. Closed at once. Then it crashed.').waitFor();
  await at.page.context().unroute(saves);
  await write(third, ' Back.');
  await state(third, 'saved');
  assert.deepEqual((await stored(at)).text, ['One. Closed at once. Then it crashed. Back.']);
  await at.close();
});

test('a story that was left unsent is told of at the next visit', async () => {
  const at = await begin(['One.']);
  await at.page.context().route(saves, (route) => (route.request().method() === 'PUT' ? route.abort('connectionreset') : route.fallback()));
  await write(at.page, ' Unsent.');
  await isKept(at.page, 'Unsent.');
  await at.page.goto(`${house.address}newsroom/`);
  await at.page.waitForFunction(() => document.activeElement?.tagName === 'H1'); // where a view begins
  await at.page.getByRole('button', { name: /Not sent yet/ }).click();
  await at.page.context().unroute(saves);
  const sent = at.page.waitForResponse((r) => saves.test(new URL(r.url()).pathname) && r.request().method() === 'PUT' && r.ok());
  await at.page.getByRole('menuitem', { name: /A story/ }).first().click();
  await sent; // a story that is opened says "saved" until its draft is found
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['One. Unsent.']);
  await at.close();
});

test('a server that is stopped and started again: the same page goes on', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'firsthand-restart-'));
  const browser = await launch();
  let server;
  try {
    server = await serveKept(dir, '127.0.0.1:0');
    const listen = new URL(server.address).host;
    const seen = await as(browser, server, 'editor');
    const at = await begin(['One.'], seen);
    server.child.kill('SIGKILL');
    await server.ended;
    await write(at.page, ' While it was down.');
    await state(at.page, 'offline');
    server = await serveKept(dir, listen);
    await state(at.page, 'saved');
    assert.deepEqual((await stored(at)).text, ['One. While it was down.']);
  } finally {
    await browser.close();
    server?.child.kill('SIGKILL');
    await server?.ended;
    rmSync(dir, { recursive: true, force: true });
  }
});

/** serveKept starts the demo with its data in a folder. */
async function serveKept(dir, listen) {
  const child = spawn(binary, ['demo', '--listen', listen, '--data', path.join(dir, 'data')], { cwd: dir, env: { ...process.env, HOME: dir, TMPDIR: dir }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const ended = new Promise((resolve) => child.on('close', resolve));
  let address;
  await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        address ??= line.match(/listening on (http:\/\/[\w.:[\]-]+\/)/)?.[1];
        if (address && said.some((l) => /^Sign in as contributor/.test(l))) resolve();
      });
    }
    ended.then((code) => reject(new Error(`the demo ended with ${code}:\n${said.join('\n')}`)));
  });
  return { child, said, ended, address };
}

/** clash has somebody else save while this person writes. */
async function clash() {
  const at = await begin(['First.', 'Second.']);
  const before = await stored(at);
  const other = await at.api('PUT', `stories/${at.id}`, { based_on: before.revision, title: 'Their headline', document: body(p('First.'), p('Second, as they have it.')) });
  assert.equal(other.status, 200, JSON.stringify(other.body));
  await write(at.page, ' Mine.');
  await state(at.page, 'conflict');
  await isKept(at.page, 'Mine.');
  await at.page.getByRole('button', { name: 'See both and choose' }).click();
  const dialog = at.page.getByRole('dialog', { name: 'Somebody else saved this story' });
  await dialog.getByText('Second, as they have it.').waitFor();
  assert.match(await dialog.innerText(), /Second\. Mine\./);
  return { ...at, dialog };
}

test('somebody else saved: both versions are shown, and both are kept', async () => {
  const at = await clash();
  assert.deepEqual(await axe(at.page), []);
  await at.dialog.getByRole('button', { name: 'Keep both' }).click();
  await at.page.locator('.story-body').getByText('Second, as they have it.').waitFor();
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['First.', 'Second, as they have it.']);
  const { body: list } = await at.api('GET', `stories/${at.id}/revisions`);
  assert.ok(JSON.stringify(list).includes('"aside"'), JSON.stringify(list));
  await write(at.page, ' And on.');
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['First.', 'Second, as they have it. And on.']);
  await at.close();
});

test('somebody else saved: mine is put on top', async () => {
  const at = await clash();
  await at.dialog.getByRole('button', { name: 'Put mine on top' }).click();
  await state(at.page, 'saved');
  const got = await stored(at);
  assert.deepEqual([got.title, got.text], ['Their headline', ['First.', 'Second. Mine.']]);
  await at.close();
});

test('somebody else saved: theirs is taken, and that can be undone', async () => {
  const at = await clash();
  await at.dialog.getByRole('button', { name: 'Take theirs' }).click();
  await at.page.locator('.story-body').getByText('Second, as they have it.').waitFor();
  await at.page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await at.page.locator('.story-body').getByText('Second. Mine.').waitFor();
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['First.', 'Second. Mine.']);
  await at.close();
});

test('two tabs of one browser do not fight: one writes, the other follows and can take the pen with what is unsent', async () => {
  const at = await begin(['One.']);
  const second = await at.page.context().newPage();
  await second.goto(at.page.url());
  await state(second, 'reading');
  assert.equal(await second.locator('.story-body').getAttribute('contenteditable'), 'false');
  await write(at.page, ' Two.');
  await second.getByText('One. Two.').waitFor();
  await at.page.context().route(saves, (route) => (route.request().method() === 'PUT' ? route.abort('connectionreset') : route.fallback()));
  await write(at.page, ' Three, unsent.');
  await isKept(at.page, 'Three, unsent.');
  await second.getByRole('button', { name: 'Write here' }).click();
  await state(at.page, 'reading');
  await second.getByText('One. Two. Three, unsent.').waitFor();
  await at.page.context().unroute(saves);
  await second.locator('.story-body[contenteditable=true]').waitFor();
  await write(second, ' Four.');
  await state(second, 'saved');
  await at.page.getByText('One. Two. Three, unsent. Four.').waitFor();
  assert.deepEqual((await stored(at)).text, ['One. Two. Three, unsent. Four.']);
  // Whoever closes the tab that writes gives the pen to the other.
  await second.close();
  await at.page.locator('.story-body[contenteditable=true]').waitFor();
  await write(at.page, ' Five.');
  await state(at.page, 'saved');
  assert.deepEqual((await stored(at)).text, ['One. Two. Three, unsent. Four. Five.']);
  await at.close();
});
