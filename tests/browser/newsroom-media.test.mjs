// The library: what comes in by hand, drop, paste and link; what is said about it and how it is cut; where it is used; the
// picker; and what is not taken, with the reason.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { as, axe, binary, launch, schemes, sideways, start, tidy } from './kit.mjs';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

/** png is a picture of one colour; a header may promise other sides than there are. */
function png(shade, width = 64, height = 48, says = [width, height]) {
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]), out = Buffer.alloc(8);
    out.writeUInt32BE(data.length);
    out.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(says[0]);
  head.writeUInt32BE(says[1], 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, shade)]);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(Array(height).fill(row)))), chunk('IEND', Buffer.alloc(0))]);
}

const bakery = readFileSync(path.join(top, 'cmd/firsthand/demo/pictures/bakery.jpg'));

/** credited is a JPEG of its own that says who made it, and where. */
function credited(creator) {
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" photoshop:Credit="Harbour Pictures" exif:GPSLatitude="52,31.2N"><dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const data = Buffer.from(xmp);
  const head = Buffer.from([0xff, 0xe1, (data.length + 2) >> 8, (data.length + 2) & 255]);
  // A table that nothing uses makes the bytes this picture's own.
  const own = Buffer.from([0xff, 0xdb, 0, 67, 3, ...Buffer.alloc(64, creator.length + 1)]);
  return Buffer.concat([bakery.subarray(0, 2), head, data, own, bakery.subarray(2)]);
}

const file = (name, buffer, mimeType = 'image/png') => ({ name, buffer, mimeType });

/** library opens the view and gives what as gives, with the list and a way to choose files. */
async function library(role = 'editor', options = {}) {
  const seen = await house.as(role, 'media', options);
  const list = seen.page.getByRole('list', { name: 'The library' });
  await list.waitFor();
  return {
    ...seen, list,
    tray: seen.page.getByRole('region', { name: 'Uploads' }),
    async upload(...files) {
      const chooser = seen.page.waitForEvent('filechooser');
      await seen.page.getByRole('button', { name: /^Upload/ }).click();
      await (await chooser).setFiles(files);
    },
  };
}

/** refused are faults that tell of calls that the server was to refuse. */
const unexpected = (faults) => faults.filter((f) => !/status 4(09|22|00)/.test(f) && !/status of 4(09|22|00)/.test(f));

for (const role of ['editor', 'author', 'contributor']) {
  test(`the library and a picture of it for the ${role}: no faults, nobody shut out, as wide as the window`, async () => {
    for (const scheme of role === 'editor' ? schemes : ['light']) {
      for (const width of role !== 'editor' ? [360] : scheme === 'dark' ? [1440] : [320, 1440]) {
        const at = await library(role, { scheme, width });
        for (const look of ['Rows', 'Tiles']) {
          await at.page.getByRole('button', { name: look }).click();
          assert.deepEqual(await axe(at.page), []);
          assert.deepEqual(await sideways(at.page), { over: 0, elements: [] });
        }
        await at.list.getByRole('link').nth(1).click();
        await at.page.getByRole('heading', { name: 'Where it is used' }).waitFor();
        for (const mode of role === 'editor' ? ['Focal point', 'Crop', 'Look'] : []) {
          await at.page.getByRole('button', { name: mode, exact: true }).click();
          assert.deepEqual(await axe(at.page), []);
        }
        if (role !== 'editor') { // it is somebody else's: how readers are shown it is for editors to say
          assert.deepEqual(await axe(at.page), []);
          assert.equal(await at.page.getByRole('button', { name: 'Crop', exact: true }).count(), 0);
          for (const field of [at.page.getByRole('combobox', { name: 'Rights', exact: true }), at.page.getByLabel('Rights end')]) assert.ok(await field.isDisabled());
          assert.ok(await at.page.getByRole('textbox', { name: 'Alt text' }).isEnabled());
        }
        assert.deepEqual(await sideways(at.page), { over: 0, elements: [] });
        assert.deepEqual(at.faults, []);
        await at.close();
      }
    }
  });
}

test('several come in at once, each with its credit; what cannot be kept says why and takes nothing with it', async () => {
  const at = await library('author');
  await at.upload(
    file('quay.jpg', credited('Pia Lund'), 'image/jpeg'), file('wall.png', png(90)), file('half.jpg', bakery.subarray(0, 20_000), 'image/jpeg'), file('large.png', png(5, 20, 20, [20_000, 20_000])),
    file('map.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" onload="alert(1)"><script>alert(2)</script><rect width="40" height="30" fill="teal"/></svg>'), 'image/svg+xml'),
    file('talk.wav', wav(2), 'audio/wav'), file('minutes.pdf', Buffer.from('%PDF-1.7 words'), 'application/pdf'));
  await at.tray.getByRole('heading', { name: '2 could not be taken' }).waitFor();
  await at.tray.getByText('half.jpg is damaged, or does not go on to its end: save it anew, or copy it from the camera once more, and send that.').waitFor();
  await at.tray.getByText('large.png has 20000 × 20000 pixels, which is too large').waitFor();
  assert.equal(await at.tray.getByText('In the library', { exact: true }).count(), 5);
  for (const name of ['quay.jpg', 'wall.png', 'map.svg', 'talk.wav', 'minutes.pdf']) await at.list.getByRole('link', { name: new RegExp(name) }).waitFor();
  await at.tray.getByRole('button', { name: 'Take large.png out of the list' }).click();
  await at.tray.getByRole('button', { name: 'Clear the list' }).click();
  await at.tray.waitFor({ state: 'detached' });
  await at.list.getByRole('link', { name: /talk\.wav Sound · 0:02/ }).waitFor();

  const { media } = (await at.api('GET', 'media?words=quay')).body;
  assert.deepEqual([media[0].credit, media[0].creator], ['Harbour Pictures', 'Pia Lund']);
  const kept = await (await fetch(house.address + media[0].path.slice(1))).text();
  assert.ok(!kept.includes('52,31') && !kept.includes('Pia Lund'), 'the place is kept in the file');
  const drawing = (await at.api('GET', 'media?words=map.svg')).body.media[0];
  const served = await fetch(house.address + drawing.path.slice(1));
  assert.match(served.headers.get('content-security-policy'), /sandbox/);
  assert.doesNotMatch(await served.text(), /alert|onload/);

  // The same bytes again are the same picture.
  await at.upload(file('another name.png', png(90)));
  await at.tray.getByText('Was in the library already').waitFor();
  assert.deepEqual(unexpected(at.faults), []);
  await at.close();
});

/** wav is so many seconds of silence. */
function wav(seconds, rate = 8000) {
  const head = Buffer.alloc(44);
  head.write('RIFF');
  head.writeUInt32LE(36 + seconds * rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(seconds * rate, 40);
  return Buffer.concat([head, Buffer.alloc(seconds * rate, 128)]);
}

test('pictures come in by drop anywhere, by paste, and from a link', async () => {
  const at = await library('contributor');
  const hand = (bytes, name, type) => at.page.evaluateHandle(([list, n, t]) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(list)], n, { type: t }));
    return data;
  }, [[...bytes], name, type]);
  const dropped = await hand(png(120), 'dropped.png', 'image/png');
  await at.page.dispatchEvent('.rail', 'dragenter', { dataTransfer: dropped });
  await at.page.getByText('Let go, and it comes into the library').waitFor();
  await at.page.dispatchEvent('.rail', 'drop', { dataTransfer: dropped });
  await at.list.getByRole('link', { name: /dropped\.png/ }).waitFor();
  assert.equal(await at.page.getByText('Let go, and it comes into the library').count(), 0);

  const pasted = await hand(png(130), 'pasted.png', 'image/png');
  await at.page.evaluate((data) => document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })), pasted);
  await at.list.getByRole('link', { name: /pasted\.png/ }).waitFor();

  await at.page.getByRole('button', { name: 'From a link' }).click();
  const dialog = at.page.getByRole('dialog', { name: 'From a link' });
  assert.deepEqual(await axe(at.page), []);
  await dialog.getByRole('textbox').fill('quay.jpg');
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await dialog.getByText('Give the whole address: it begins with https://').waitFor();
  await dialog.getByRole('textbox').fill(`${house.address}content/x.png`); // an address inside is not fetched
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await at.tray.getByRole('alert').waitFor();
  assert.match(await at.tray.getByRole('alert').innerText(), /\.$/);
  await at.close();
});

test('what is said about a picture is saved as one types, and taken back', async () => {
  const at = await library('author');
  await at.upload(file('steps.png', png(77)));
  await at.list.getByRole('link', { name: /steps\.png.*No credit No alt text/ }).click();
  await at.page.getByText('There is no alt text').waitFor();
  await at.page.getByRole('textbox', { name: 'Alt text' }).fill('Grey steps in the rain');
  await at.page.getByText('All changes saved').waitFor();
  await at.page.getByRole('textbox', { name: 'Credit' }).fill('Cy Moss');
  await at.page.getByRole('combobox', { name: 'Rights', exact: true }).selectOption('Cleared');
  const undo = at.page.getByRole('button', { name: 'Undo' });
  await at.page.waitForFunction(() => !document.querySelector('.details-warnings'));
  await undo.and(at.page.locator(':enabled')).waitFor();
  const item = async () => (await at.api('GET', 'media?words=steps')).body.media[0];
  assert.deepEqual([(await item()).alt, (await item()).credit, (await item()).rights], ['Grey steps in the rain', 'Cy Moss', 'cleared']);

  // Without a connection what was typed stays, says so, and is sent as soon as there is one.
  await at.page.context().setOffline(true);
  await at.page.getByRole('textbox', { name: 'Caption' }).fill('At the town hall');
  await at.page.getByText('The newsroom’s server does not answer.').waitFor();
  await at.page.context().setOffline(false);
  await at.page.getByText('All changes saved').waitFor();
  assert.equal((await item()).caption, 'At the town hall');

  await undo.click();
  await at.page.waitForFunction(() => [...document.querySelectorAll('textarea')].every((t) => t.value !== 'At the town hall'));
  await at.page.getByText('All changes saved').waitFor();
  assert.equal((await item()).caption, '');
  assert.equal((await item()).credit, 'Cy Moss');
  await at.close();
});

test('a picture is cropped by keyboard and by pointer, and readers see the crop', async () => {
  const at = await library('editor');
  await at.upload(file('long.png', png(33, 800, 400)));
  await at.list.getByRole('link', { name: /long\.png/ }).click();
  await at.page.getByRole('button', { name: 'Crop', exact: true }).click();
  const corner = at.page.getByRole('button', { name: 'Upper left corner of the crop. Arrow keys move it.' });
  await corner.focus();
  for (let n = 0; n < 10; n++) await at.page.keyboard.press('Shift+ArrowRight');
  await at.page.getByText('Shown are 50 % of the width and 100 % of the height.').waitFor();
  await at.page.getByRole('button', { name: 'Show all of it' }).waitFor(); // it is known to the server
  await at.page.getByText('All changes saved').waitFor();
  const item = async () => (await at.api('GET', 'media?words=long.png')).body.media[0];
  let m = await item();
  assert.deepEqual(m.crop, { x: 500, y: 0, width: 500, height: 1000 });
  const all = await fetch(house.address + m.path.slice(1), { redirect: 'manual' });
  assert.deepEqual([all.status, all.headers.get('location')], [302, m.shown_path]);
  const cut = Buffer.from(await (await fetch(house.address + m.shown_path.slice(1))).arrayBuffer());
  assert.deepEqual([cut.readUInt32BE(16), cut.readUInt32BE(20)], [400, 400]);

  const box = await at.page.locator('.cropper-frame').boundingBox();
  await at.page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
  await at.page.mouse.down();
  await at.page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.6, { steps: 4 });
  await at.page.mouse.up();
  await at.page.getByText(/Shown are (29|30|31) % of the width/).waitFor();
  await at.page.getByText('All changes saved').waitFor();
  m = await item();
  assert.ok(Math.abs(m.crop.x - 100) < 20 && Math.abs(m.crop.width - 300) < 20 && Math.abs(m.crop.height - 500) < 20, JSON.stringify(m.crop));

  await at.page.getByRole('button', { name: 'Focal point', exact: true }).click();
  await at.page.getByRole('button', { name: 'Focal point. Arrow keys move it.' }).focus();
  await at.page.keyboard.press('ArrowLeft');
  await at.page.keyboard.press('ArrowUp');
  await at.page.getByText('The focal point is 49 % from the left and 49 % from the top.').waitFor();
  await at.page.getByRole('button', { name: 'Take it away' }).waitFor();
  await at.page.getByText('All changes saved').waitFor();
  m = await item();
  assert.deepEqual([m.focal_x, m.focal_y], [490, 490]);
  await at.page.getByRole('button', { name: 'Undo' }).click();
  await at.page.getByRole('button', { name: 'Take it away' }).waitFor({ state: 'detached' });
  assert.deepEqual(at.faults, []);
  await at.close();
});

test('the library is searched and sifted, walked by keyboard, and a picture is deleted and taken back', async () => {
  const at = await library('editor');
  await at.upload(file('spare.png', png(201)));
  await at.list.getByRole('link', { name: /spare\.png/ }).waitFor();
  await at.page.getByRole('searchbox', { name: 'Search the library' }).fill('SPÁRE');
  await at.page.waitForFunction(() => document.querySelectorAll('.tile').length === 1);
  await at.page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Rights cleared' });
  await at.page.getByRole('heading', { name: 'Nothing found' }).waitFor();
  await at.page.getByRole('button', { name: 'Show everything' }).click();
  await at.list.waitFor();
  const first = at.list.getByRole('link').first();
  await first.focus();
  await at.page.keyboard.press('ArrowRight');
  await at.page.keyboard.press('ArrowDown');
  await at.page.keyboard.press('Home');
  assert.equal(await first.evaluate((el) => el === document.activeElement), true);
  assert.match(await first.innerText(), /spare\.png/);
  await at.page.keyboard.press('Delete');
  await at.page.getByText('spare.png is in the bin for 30 days.').waitFor();
  await at.list.getByRole('link', { name: /spare\.png/ }).waitFor({ state: 'detached' });
  await at.page.getByRole('button', { name: 'Undo' }).click();
  await at.list.getByRole('link', { name: /spare\.png/ }).waitFor();

  // What readers are shown stays.
  await at.page.getByRole('searchbox', { name: 'Search the library' }).fill('letters');
  await at.list.getByRole('link', { name: /letters\.jpg/ }).click();
  await at.page.getByText('Readers see it').first().waitFor();
  await at.page.getByRole('button', { name: 'Delete' }).click();
  await at.page.getByText(/^Readers are shown this in the story “.+”: take it out there first, then delete it\.$/).waitFor();
  assert.deepEqual(unexpected(at.faults), []);
  await at.close();

  // What others brought is not a contributor's to delete.
  const theirs = await library('contributor');
  await theirs.list.getByRole('link', { name: /spare\.png/ }).click();
  await theirs.page.getByRole('heading', { name: 'Where it is used' }).waitFor();
  assert.equal(await theirs.page.getByRole('button', { name: 'Delete' }).count(), 0);
  await theirs.close();
});

test('in a story a picture is chosen from the library, or brought, and the library tells where it is used', async () => {
  const seen = await house.as('author', '');
  const made = await seen.api('POST', 'stories', { title: 'A story with a picture', document: { type: 'doc', attrs: { version: 1 }, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }, { type: 'image', attrs: { src: '' } }] } });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  await seen.page.goto(`${house.address}newsroom/stories/${made.body.id}`);
  await seen.page.locator('.story-body[contenteditable=true]').waitFor();
  await seen.page.locator('.story-body').getByText('No picture yet').click();
  await seen.page.getByRole('button', { name: 'Choose a picture' }).click();
  const dialog = seen.page.getByRole('dialog', { name: 'Choose a picture' });
  await dialog.getByRole('list', { name: 'The library' }).waitFor();
  assert.deepEqual(await axe(seen.page), []);
  await dialog.getByRole('searchbox').fill('red-carpet');
  await seen.page.waitForFunction(() => document.querySelectorAll('dialog .tile').length === 1);
  await dialog.getByRole('button', { name: /red-carpet/ }).click();
  await dialog.waitFor({ state: 'detached' });
  await seen.page.locator('.story-body img[src*="red-carpet"]').waitFor();
  await seen.page.locator('.story-state-saved').waitFor();
  const block = (await seen.api('GET', `stories/${made.body.id}`)).body.document.content[1];
  assert.match(block.attrs.src, /red-carpet/);
  assert.ok(block.attrs.alt && block.attrs.credit, JSON.stringify(block));
  const [picture] = (await seen.api('GET', 'media?words=red-carpet')).body.media;
  const { uses } = (await seen.api('GET', `media/${picture.id}/uses`)).body;
  assert.ok(uses.some((u) => u.title === 'A story with a picture' && !u.public), JSON.stringify(uses));

  await seen.page.locator('.story-body img[src*="red-carpet"]').click();
  await seen.page.getByRole('button', { name: 'Choose a picture' }).click();
  const chooser = seen.page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Upload' }).click();
  await (await chooser).setFiles([file('brought.png', png(222))]);
  await dialog.waitFor({ state: 'detached' });
  await seen.page.locator('.story-body img[src*="brought"]').waitFor();
  await seen.page.locator('.story-state-saved').waitFor();
  const warned = (await seen.api('GET', `stories/${made.body.id}/media-warnings`)).body.warnings;
  assert.deepEqual(warned.map((w) => w.warnings), [['no_credit', 'no_alt']]);
  assert.deepEqual(seen.faults, []);
  await seen.close();
});

test('more of one question does not come into the list of another', async () => {
  const { page, list, faults, close } = await library();
  const held = [];
  await page.route(/\/newsroom\/api\/media(\?|$)/, async (route) => {
    const query = new URL(route.request().url()).searchParams;
    if (query.get('before')) { held.push(route); return; }
    const response = await route.fetch(), body = await response.json();
    await route.fulfill({ response, json: { ...body, next: query.get('kind') === 'image' ? undefined : 'further' } });
  });
  const kind = page.getByLabel('Kind', { exact: true });
  await kind.selectOption('audio');
  await page.getByRole('button', { name: 'Show more' }).click();
  while (!held.length) await page.evaluate(() => new Promise(requestAnimationFrame));
  const answered = page.waitForResponse((r) => /kind=image/.test(r.url()));
  await kind.selectOption('image');
  await answered;
  await page.getByRole('button', { name: 'Show more' }).waitFor({ state: 'detached' });
  const before = await list.getByRole('listitem').count();
  const late = page.waitForResponse((r) => /before=/.test(r.url()));
  const { media } = await (await held[0].fetch({ url: new URL('newsroom/api/media', house.address).href })).json();
  await held[0].fulfill({ json: { media: media.slice(0, 3).map((m, n) => ({ ...m, id: `late-${n}` })), next: 'further' } });
  await late;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  assert.equal(await list.getByRole('listitem').count(), before);
  assert.equal(await page.getByRole('button', { name: 'Show more' }).count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test('a server that goes down in mid-upload: the file is still here, and comes in when it is back', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'firsthand-upload-'));
  const browser = await launch();
  let server;
  try {
    server = await serveFrom(dir, '127.0.0.1:0');
    const { page, api, close } = await as(browser, server, 'editor', 'media');
    await page.getByRole('list', { name: 'The library' }).waitFor();
    const before = (await api('GET', 'media?kind=audio')).body.media.length;
    const slow = await page.context().newCDPSession(page);
    await slow.send('Network.enable');
    await slow.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 400_000 });
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^Upload/ }).click();
    await (await chooser).setFiles([file('long talk.wav', wav(600), 'audio/wav')]);
    const tray = page.getByRole('region', { name: 'Uploads' });
    await page.waitForFunction(() => Number(document.querySelector('.tray progress')?.value) > 0.02);
    server.child.kill('SIGKILL');
    await server.ended;
    await tray.getByText('The connection was cut before it was all there. The file is still here: send it again.').waitFor();
    server = await serveFrom(dir, new URL(server.address).host);
    await slow.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    assert.equal((await api('GET', 'media?kind=audio')).body.media.length, before, 'half a file is on file');
    await tray.getByRole('button', { name: 'Send again' }).click();
    await tray.getByText('In the library', { exact: true }).waitFor();
    assert.equal((await api('GET', 'media?kind=audio')).body.media[0].duration_ms, 600_000);
    await close();
  } finally {
    server?.child.kill('SIGKILL');
    await browser.close();
    await server?.ended;
    rmSync(dir, { recursive: true, force: true });
  }
});

/** serveFrom runs the demo on a folder of its own, until it is killed. */
async function serveFrom(dir, listen) {
  const child = spawn(binary, ['demo', '--listen', listen, '--data', path.join(dir, 'data')], { cwd: dir, env: { ...process.env, HOME: dir, TMPDIR: dir }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = await new Promise((resolve, reject) => {
    let found;
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        found ??= line.match(/listening on (http:\/\/[\w.:[\]-]+\/)/)?.[1];
        if (found && said.some((l) => /^Open .* in a browser\./.test(l))) resolve(found);
      });
    }
    child.on('error', reject);
    ended.then((code) => reject(new Error(`it ended with ${code}:\n${said.join('\n')}`)));
  });
  return { child, ended, address, said };
}
