// Players of other sites: nothing is asked of them before a press; and what the desk is told of a page that it links to.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import zlib from 'node:zlib';
import { axe, folder, invalid, schemes, settled, sideways, startNew, tidy } from './kit.mjs';

const password = 'seven boats in the harbour';
const frame = 'https://player.video.example/embed/1';
const film = { type: 'embed', attrs: { url: 'https://video.example/watch/1', title: 'The harbour at night', html: `<iframe src="${frame}" title="x" width="640" height="360"></iframe><script>x()</script>` }, content: [{ type: 'text', text: 'Filmed from the quay' }] };
const post = { type: 'embed', attrs: { url: 'https://posts.example/cy/4', title: 'A post of Cy Moss', html: '<blockquote>We made it</blockquote><script src="https://posts.example/x.js"></script>' } };
const p = (text) => ({ type: 'paragraph', ...(text ? { content: [{ type: 'text', text }] } : {}) });

let site, elsewhere, hold;

/** still is a picture of one colour, as PNG. */
function still(width, height) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length);
    body.copy(out, 4);
    out.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : crc(body), body.length + 4);
    return out;
  };
  const head = Buffer.from([0, 0, width >> 8, width & 255, 0, 0, height >> 8, height & 255, 8, 2, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x55)]);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(Buffer.concat(Array(height).fill(row)))), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes) {
  let c = ~0;
  for (const b of bytes) {
    c ^= b;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return ~c >>> 0;
}

before(async () => {
  site = await startNew('--inside', '127.0.0.0/8');
  elsewhere = http.createServer(async (request, response) => {
    if (request.url === '/still.png') return response.setHeader('content-type', 'image/png').end(still(640, 360));
    await hold;
    response.setHeader('content-type', 'text/html').end(`<title>x</title><meta property="og:title" content="A talk on the quay"><meta property="og:site_name" content="Harbour Talks">
      <meta property="og:description" content="Two hours about boats."><meta property="og:image" content="/still.png"><meta property="og:video:type" content="text/html"><meta property="og:video:url" content="https://player.talks.example/9">`);
  });
  await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
after(async () => { await site?.stop(); elsewhere?.close(); tidy(); });

/** desk opens the newsroom as its owner, who is made when first asked for. */
async function desk(where = '') {
  const base = new URL('newsroom/api/', site.address).href, headers = { origin: new URL(site.address).origin };
  let request;
  const seen = await site.open(`newsroom/${where}`, {
    async enter(context) {
      request = context.request;
      const call = async (path, data) => (await request.post(base + path, { data, headers })).ok();
      const who = { email: 'ottilie@desk.example', password };
      if (!await call('setup', { ...who, code: site.code, name: 'Ottilie Brandt', site_title: 'The Desk' })) assert.ok(await call('session', who), 'the owner cannot sign in');
    },
  });
  const api = async (method, path, data) => {
    const answer = await request.fetch(base + path, { method, data, headers });
    assert.ok(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json().catch(() => null);
  };
  return { ...seen, api };
}

/** publish puts a story out and gives its path. */
async function publish(api, title, ...content) {
  const { id } = await api('POST', 'stories', { title, document: { type: 'doc', attrs: { version: 1 }, content: [p('Look at this.'), ...content] } });
  await api('POST', `stories/${id}/publish`);
  return `${title.toLowerCase().replaceAll(' ', '-')}/`;
}

/** lets is what the policy of a page lets into frames. */
const lets = (response) => /frame-src ([^;]*)/.exec(response.headers()['content-security-policy'])?.[1] ?? '';

test('a player asks its site for nothing before it is pressed, by mouse or by key; then it stands there and has the focus', async () => {
  const { api, close } = await desk();
  const picture = (await api('POST', 'media/from-url', { url: `http://127.0.0.1:${elsewhere.address().port}/still.png` })).path;
  const where = await publish(api, 'At night', film, post, { ...film, attrs: { ...film.attrs, thumbnail: picture } });
  await close();
  const { page, response, faults, close: leave } = await site.open(where);
  assert.equal(lets(response), 'https://player.video.example');
  assert.deepEqual(await invalid(await response.text()), []);
  const buttons = page.getByRole('button', { name: 'Load the player Loads from player.video.example' });
  await settled(page);
  assert.equal(await buttons.count(), 2);
  assert.equal(await page.getByRole('link', { name: 'The harbour at night' }).first().getAttribute('href'), 'https://video.example/watch/1');
  assert.equal(await page.getByRole('link', { name: 'A post of Cy Moss' }).getAttribute('href'), 'https://posts.example/cy/4');
  assert.equal(await page.locator('iframe').count(), 0);
  assert.deepEqual(faults, [], 'somebody was asked before a press');
  assert.deepEqual(await axe(page), []);
  if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: `${folder()}/embeds-1440.png`, fullPage: true });

  const asked = page.waitForRequest(frame);
  await buttons.first().click();
  await asked;
  assert.deepEqual(await page.evaluate(() => { const f = document.activeElement; return [f.localName, f.src, f.title, f.getAttribute('referrerpolicy'), f.sandbox.contains('allow-top-navigation')]; }),
    ['iframe', frame, 'The harbour at night', 'strict-origin', false]);
  const again = page.waitForRequest(frame);
  await buttons.first().focus();
  await page.keyboard.press('Enter');
  await again;
  assert.equal(await page.locator('figure iframe').count(), 2);
  assert.equal(await page.getByText('Filmed from the quay').count(), 2);
  assert.ok(faults.length > 0 && faults.every((f) => f.includes('player.video.example') || f.includes('ERR_FAILED')), faults.join('\n'));
  await leave();
});

test('without scripts there is a link; and it is calm on a telephone, light and dark', async () => {
  const { api, close } = await desk();
  const where = await publish(api, 'No scripts', film);
  await close();
  const plain = await site.open(where, { scripts: false });
  assert.equal(await plain.page.getByRole('button', { name: /Load the player/ }).count(), 0);
  assert.ok(await plain.page.getByRole('link', { name: 'The harbour at night' }).isVisible());
  assert.deepEqual(plain.faults, []);
  await plain.close();
  for (const scheme of schemes) {
    const { page, faults, close: leave } = await site.open(where, { width: 320, scheme });
    await page.getByRole('button', { name: /Load the player/ }).waitFor();
    assert.deepEqual([await axe(page), (await sideways(page)).elements, faults], [[], [], []]);
    if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: `${folder()}/embeds-320-${scheme}.png`, fullPage: true });
    await leave();
  }
});

test('the desk may have players load with the page', async () => {
  const { page, api, faults, close } = await desk('settings/rules');
  await page.getByLabel('Players of other sites').waitFor();
  if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: `${folder()}/embeds-rules.png` });
  await page.getByLabel('Players of other sites').selectOption({ label: 'Load with the page' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved').first().waitFor();
  assert.equal((await api('GET', 'settings/rules')).value.players, 'page');
  const where = await publish(api, 'With the page', film);
  assert.deepEqual(faults, []);
  const read = await site.open(where);
  assert.equal(lets(read.response), 'https://player.video.example');
  assert.equal(await read.page.locator('figure.kg-embed-card iframe').getAttribute('loading'), 'lazy');
  assert.deepEqual(await axe(read.page), []);
  await read.close();
  const rules = await api('GET', 'settings/rules');
  await api('PUT', 'settings/rules', { based_on: rules.version, value: { ...rules.value, players: 'press' } });
  await close();
});

test('an address that is pasted becomes a bookmark or an embed, and is filled in; what somebody typed stays, and it can be undone', async () => {
  const seen = await desk();
  const { page, api, faults, close } = seen;
  const { id } = await api('POST', 'stories', { title: 'Talks', document: { type: 'doc', attrs: { version: 1 }, content: [p()] } });
  await page.goto(new URL(`newsroom/stories/${id}`, site.address).href);
  const text = page.locator('.story-body[contenteditable=true]');
  const url = `http://127.0.0.1:${elsewhere.address().port}/talk`;
  const paste = (address) => text.evaluate((el, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    el.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, address);
  const stored = async () => { await page.locator('.story-state-saved').waitFor(); return (await api('GET', `stories/${id}`)).document.content.filter((b) => b.type !== 'paragraph'); };

  // A bookmark, with a title that is typed while the page is being looked at.
  let go;
  hold = new Promise((resolve) => { go = resolve; });
  await text.click();
  await paste(url);
  await page.getByRole('option', { name: /^Bookmark/ }).click();
  await page.getByLabel('Title', { exact: true }).fill('My own words');
  go();
  await page.locator('.block-bookmark').getByText('Two hours about boats.').first().waitFor();
  const [bookmark] = await stored();
  assert.deepEqual([bookmark.attrs.title, bookmark.attrs.publisher, bookmark.attrs.url], ['My own words', 'Harbour Talks', url]);
  assert.match(bookmark.attrs.thumbnail, /^\/content\/images\//);
  await page.locator('.block-bookmark img').waitFor();

  // An embed, of an address that is typed; the field that one stands in is filled when one leaves it.
  await text.locator(':scope > p').last().click();
  await page.keyboard.type('/embed');
  await page.keyboard.press('Enter');
  const embed = page.locator('.block-embed');
  await embed.getByLabel('Address').fill(url);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.placeholder === 'A talk on the quay');
  assert.equal(await embed.getByLabel('Title').inputValue(), '');
  await page.keyboard.press('Escape');
  await embed.getByText('A talk on the quay').first().waitFor();
  await embed.getByRole('button', { name: 'Load it from player.talks.example' }).waitFor();
  assert.deepEqual(await axe(page), []);
  if (process.env.FIRSTHAND_SHOTS) await page.screenshot({ path: `${folder()}/embeds-editor.png`, fullPage: true });
  const [, made] = await stored();
  assert.equal(made.attrs.thumbnail, bookmark.attrs.thumbnail);
  assert.match(made.attrs.html, /^<iframe src="https:\/\/player\.talks\.example\/9" title="A talk on the quay"/);
  await page.keyboard.press('ControlOrMeta+z');
  assert.equal(await embed.getByText('A talk on the quay').count(), 0);

  // Without the server nothing is said, and the block is there.
  await page.context().setOffline(true);
  await text.locator(':scope > p').last().click();
  await paste('https://elsewhere.example/film');
  await page.getByRole('option', { name: /^Embed/ }).click();
  await page.locator('.block-embed').nth(1).waitFor();
  assert.equal(await page.getByRole('alert').filter({ hasText: /link|page/ }).count(), 0);
  await page.context().setOffline(false);
  assert.ok(faults.every((f) => /ERR_INTERNET_DISCONNECTED/.test(f)), faults.join('\n'));
  await close();
});
