// The text of a story: its blocks, its keys, what is pasted, how it is saved.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axe, looks, sideways, start, tidy } from './kit.mjs';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

const say = (text, ...marks) => ({ type: 'text', ...(marks.length ? { marks: marks.map((type) => ({ type })) } : {}), text });
const p = (...content) => ({ type: 'paragraph', ...(content.length ? { content: content.map((c) => (typeof c === 'string' ? say(c) : c)) } : {}) });
const body = (...content) => ({ type: 'doc', attrs: { version: 1 }, content });

/** story makes a story and opens it as somebody. It gives what as gives, with id, text (the editor), saved and stored. */
async function story(content, { role = 'editor', title = 'A story', ...options } = {}) {
  const seen = await house.as(role, '', options);
  const made = await seen.api('POST', 'stories', { title, document: body(...content) });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  const id = made.body.id;
  await seen.page.goto(`${house.address}newsroom/stories/${id}`);
  const text = seen.page.locator('.story-body');
  await seen.page.locator('.story-body[contenteditable=true]').waitFor();
  return {
    ...seen, id, text,
    saved: () => seen.page.locator('.story-state-saved').waitFor(),
    /** stored is the server's text, once all is saved. */
    async stored() {
      await seen.page.locator('.story-state-saved').waitFor();
      return (await seen.api('GET', `stories/${id}`)).body.document.content ?? [];
    },
  };
}

test('every golden document goes into the editor and comes out the same', async () => {
  const require = createRequire(path.join(top, 'ui/package.json'));
  const { build } = require('esbuild');
  const dir = mkdtempSync(path.join(tmpdir(), 'firsthand-editor-'));
  try {
    const outfile = path.join(dir, 'body.mjs');
    await build({ entryPoints: [path.join(top, 'ui/src/editor/body.ts')], bundle: true, format: 'esm', outfile, logLevel: 'error' });
    const { read, write } = await import(pathToFileURL(outfile).href);
    const cases = path.join(top, 'internal/document/testdata/cases');
    const names = readdirSync(cases);
    assert.ok(names.length >= 20, `${names.length} cases`);
    for (const name of names) {
      const tree = JSON.parse(readFileSync(path.join(cases, name, 'tree.json'), 'utf8'));
      assert.equal(write(read(tree)), JSON.stringify(tree), name);
    }
    assert.throws(() => read({ type: 'doc', attrs: { version: 99 } }));
    await notesFound(build, dir, read);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

/** notesFound looks for notes' words in a text. */
async function notesFound(build, dir, read) {
  const outfile = path.join(dir, 'note-place.mjs');
  await build({ entryPoints: [path.join(top, 'ui/src/story/note-place.ts')], bundle: true, format: 'esm', outfile, logLevel: 'error' });
  const { rangeOf } = await import(pathToFileURL(outfile).href);
  const doc = read(body(p('A new paragraph.'), p('She said ', say('the lamp', 'bold'), '  was   out.'), { type: 'blockquote', content: [p('And the lamp was out, the lamp was out again.')] }));
  const at = (note) => { const f = rangeOf(doc, { found: true, ...note }); return f && [doc.textBetween(f.from, f.to, ' '), f.from]; };
  assert.equal(at({ block: 1, words: 'the lamp was out.' })[0], 'the lamp  was   out.', 'blanks count as one');
  assert.ok(at({ block: 2, words: 'the lamp was out', nth: 1 })[1] > at({ block: 2, words: 'the lamp was out', nth: 0 })[1], 'the second of the same words');
  assert.equal(at({ block: 0, words: 'the lamp was out.' })[0], 'the lamp  was   out.', 'elsewhere, where they are not in their block');
  assert.equal(at({ block: 0, words: 'words that are gone' }), null);
}

test('what is written is saved by itself, with blocks from the menu and Markdown’s signs', async () => {
  const { page, text, stored, faults, close } = await story([p('First.')]);
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/call');
  await page.getByRole('option', { name: /Callout/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mind the **gap** here');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## What happened');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('With *slant* and `code` and ~~no~~');
  const got = await stored();
  assert.deepEqual(got, [
    p('First.'),
    { type: 'callout', attrs: { emoji: '💡', color: 'grey' }, content: [say('Mind the '), say('gap', 'bold'), say(' here')] },
    { type: 'heading', content: [say('What happened')] },
    { type: 'bullet_list', content: [{ type: 'list_item', content: [p('one')] }, { type: 'list_item', content: [p('two')] }] },
    p('With ', say('slant', 'italic'), ' and ', say('code', 'code'), ' and ', say('no', 'strike')),
  ]);
  assert.deepEqual(faults, []);
  await close();
});

test('the story view shuts nobody out, in both looks, on a phone and at a desk', async () => {
  const all = JSON.parse(readFileSync(path.join(top, 'internal/document/testdata/cases/cards/tree.json'), 'utf8')).content.filter((b) => b.type !== 'gallery');
  for (const b of all) if (b.attrs?.thumbnail) delete b.attrs.thumbnail; // the sample has no such picture
  for (const { width, scheme } of looks) {
    const { page, faults, close } = await story([p('A paragraph.'), ...all], { scheme, width });
    assert.deepEqual(await axe(page), [], `${scheme} ${width}`);
    assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${scheme} ${width}`);
    assert.deepEqual(faults, []);
    await close();
  }
});

/** paste puts something on the clipboard's event, as a browser does. */
async function paste(page, { html, text, files = [] }) {
  await page.evaluate(async ({ html, text, files }) => {
    // A browser tells of a new selection after the key that made it; nobody pastes before that.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (text !== undefined) data.setData('text/plain', text);
    for (const f of files) data.items.add(new File([Uint8Array.from(atob(f.base64), (c) => c.charCodeAt(0))], f.name, { type: f.type }));
    document.querySelector('.story-body').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, { html, text, files });
}

const clipboards = path.join(top, 'tests/browser/clipboards');

for (const file of readdirSync(clipboards).filter((f) => f.endsWith('.html'))) {
  test(`pasted from ${file.replace('.html', '').replaceAll('-', ' ')} it is clean, and its structure stays`, async () => {
    const { page, text, stored, faults, close } = await story([]);
    await text.click();
    await paste(page, { html: readFileSync(path.join(clipboards, file), 'utf8'), text: 'plain' });
    const got = await stored();
    const golden = path.join(clipboards, file.replace('.html', '.json'));
    if (process.env.FIRSTHAND_UPDATE) writeFileSync(golden, JSON.stringify(got, null, 1) + '\n');
    assert.deepEqual(got, JSON.parse(readFileSync(golden, 'utf8')));
    assert.deepEqual(faults, []);
    await close();
  });
}

test('what is copied here and pasted here keeps every block', async () => {
  // One of its links leads nowhere safe, and is lost on the way: here it leads to a page.
  const all = JSON.parse(readFileSync(path.join(top, 'internal/document/testdata/cases/all-blocks/tree.json'), 'utf8').replaceAll('javascript:alert(1)', 'https://desk.example/x')).content.filter((b) => b.type !== 'image');
  const { page, text, stored, saved, close } = await story(all);
  const before = await stored();
  await text.click();
  await page.keyboard.press('Control+a');
  const copied = await page.evaluate(() => {
    const data = new DataTransfer();
    document.querySelector('.story-body').dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
    return { html: data.getData('text/html'), text: data.getData('text/plain') };
  });
  await page.keyboard.press('Backspace');
  await page.locator('.story-state-saved').waitFor({ state: 'detached' });
  await saved();
  await paste(page, copied);
  await page.locator('.story-state-saved').waitFor({ state: 'detached' });
  const after = await stored();
  // The cards that HTML was written into lose nobody's name but their own: who wrote them is the server's to say.
  assert.deepEqual(after.filter((b) => b.type !== 'paragraph' || b.content), before);
  await close();
});

test('a paste of 50 MB is refused with a message, at once', async () => {
  const { page, text, close } = await story([p('Before.')]);
  await text.click();
  const took = await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/html', `<p>${'word '.repeat(10_000_000)}</p>`);
    const start = performance.now();
    document.querySelector('.story-body').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    return performance.now() - start;
  });
  await page.getByText(/This is too much to paste at once: 50 MB/).waitFor();
  assert.ok(took < 1000, `${took} ms`);
  assert.equal(await text.innerText(), 'Before.');
  await close();
});

test('an address: on selected words a link, on an empty line a choice', async () => {
  const { page, text, stored, close } = await story([p('Read this page.'), p()]);
  await text.locator('p').first().click();
  await page.keyboard.press('Home');
  for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowRight');
  await page.keyboard.down('Shift');
  for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await paste(page, { text: 'https://elsewhere.example/page' });
  await page.keyboard.press('Control+End');
  await paste(page, { text: 'https://elsewhere.example/film' });
  await page.getByRole('option', { name: /Keep it as a link/ }).waitFor();
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const link = (href) => ({ type: 'link', attrs: { href } });
  const got = await stored();
  assert.deepEqual(got.slice(0, 2), [
    { type: 'paragraph', content: [say('Read '), { type: 'text', marks: [link('https://elsewhere.example/page')], text: 'this' }, say(' page.')] },
    { type: 'embed', attrs: { url: 'https://elsewhere.example/film' } },
  ]);
  await close();
});

test('a pasted picture is sent to the library, and stands in the story', async () => {
  const { page, text, stored, faults, close } = await story([p('Before.')]);
  await text.click();
  await page.keyboard.press('Control+End');
  const base64 = readFileSync(path.join(top, 'docs/images', readdirSync(path.join(top, 'docs/images')).find((f) => f.endsWith('.png')))).toString('base64');
  await paste(page, { files: [{ name: 'a-lamp.png', type: 'image/png', base64 }] });
  await page.locator('.block-image img').waitFor();
  await page.getByText('No words yet for those who do not see it.').waitFor();
  await page.locator('.block-image .block-shown').click();
  await page.getByLabel('What it shows, for those who do not see it').fill('A lamp');
  await page.getByLabel('Credit').fill('Pia Rohm');
  const got = await stored();
  const image = got.find((b) => b.type === 'image');
  assert.match(image.attrs.src, /^\/content\/images\//);
  assert.equal(image.attrs.alt, 'A lamp');
  assert.equal(image.attrs.credit, 'Pia Rohm');
  assert.ok(image.attrs.width > 0 && image.attrs.height > 0);
  assert.deepEqual(faults, []);
  await close();
});

test('a player of another site asks nothing of it before a press on its button', async () => {
  const { page, faults, close } = await story([{ type: 'embed', attrs: { url: 'https://video.example/watch/1', title: 'A clip', html: '<iframe src="https://video.example/embed/1"></iframe><script>x()</script>' } },
    { type: 'image', attrs: { src: 'https://elsewhere.example/a.jpg', alt: 'Far away' } }]);
  await page.getByText('A clip').waitFor();
  await page.getByText('The picture lies at elsewhere.example and is not loaded here.').waitFor();
  assert.deepEqual(faults, []);
  const asked = page.waitForRequest('https://video.example/embed/1');
  await page.getByRole('button', { name: 'Load it from video.example' }).click();
  await asked;
  assert.equal(await page.locator('iframe').getAttribute('sandbox'), 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation');
  await close();
});

test('blocks move by keys, by their handle and by the list of what can be done', async () => {
  const { page, text, stored, close } = await story([p('One'), p('Two'), { type: 'divider' }, p('Three')]);
  const order = async () => (await stored()).map((b) => b.content?.[0]?.text ?? b.type);
  await text.getByText('Three').click();
  // A browser tells of a new selection after the press that made it; nobody is quicker with the next key.
  await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))));
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  assert.deepEqual(await order(), ['One', 'Three', 'Two', 'divider']);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  assert.deepEqual(await order(), ['One', 'Two', 'Three', 'divider']);
  await text.getByText('Two').hover();
  await page.getByRole('button', { name: /^Text: move it/ }).click();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('menuitem', { name: /Move up/ }).click();
  assert.deepEqual(await order(), ['Two', 'One', 'Three', 'divider']);
  // By dragging the handle.
  await text.getByText('Two').hover();
  const grip = page.getByRole('button', { name: /^Text: move it/ });
  await grip.hover();
  await page.mouse.down();
  const target = await text.getByText('Three').boundingBox();
  await page.mouse.move(target.x + 40, target.y + target.height - 2, { steps: 8 });
  await page.mouse.move(target.x + 40, target.y + target.height + 2, { steps: 4 });
  await page.mouse.up();
  assert.deepEqual(await order(), ['One', 'Three', 'Two', 'divider']);
  await page.keyboard.press('Control+z');
  assert.deepEqual(await order(), ['Two', 'One', 'Three', 'divider']);
  await close();
});

test('words are found and replaced, all at once as one step back', async () => {
  const { page, text, stored, faults, close } = await story([p('The lamp, a Lamp, lamps.'), { type: 'bullet_list', content: [{ type: 'list_item', content: [p('lamp')] }] }]);
  await text.click();
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search');
  await find.getByLabel('Find', { exact: true }).fill('lamp');
  await find.getByText('1 of 4').waitFor();
  assert.deepEqual(await axe(page), []);
  await find.getByLabel('Whole words').check();
  await find.getByText('of 3').waitFor();
  await find.getByLabel('Capitals count').check();
  await find.getByText('of 2').waitFor();
  await find.getByLabel('Replace by').fill('lantern');
  await find.getByRole('button', { name: 'Replace all' }).click();
  await find.getByText('Not there').waitFor();
  assert.equal((await stored())[0].content[0].text, 'The lantern, a Lamp, lamps.');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await find.getByText('of 2').waitFor();
  await find.getByLabel('Find', { exact: true }).press('Escape');
  await find.waitFor({ state: 'detached' });
  const got = await stored();
  assert.equal(got[0].content[0].text, 'The lamp, a Lamp, lamps.');
  assert.equal(got[1].content[0].content[0].content[0].text, 'lamp');
  assert.deepEqual(faults, []);
  await close();
});

test('the bar over selected words works by keyboard, and links are made and taken away', async () => {
  const { page, text, stored, close } = await story([p('Some words')]);
  await text.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  await bar.waitFor();
  assert.deepEqual(await axe(page), []);
  await page.keyboard.press('Alt+F10');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+k');
  await page.getByLabel('Where the link leads').fill('desk.example/a');
  await page.keyboard.press('Enter');
  const marks = (await stored())[0].content[0].marks;
  assert.deepEqual(marks, [{ type: 'link', attrs: { href: 'https://desk.example/a' } }, { type: 'italic' }]);
  await close();
});

test('the outline leads to headings, and words and minutes are counted', async () => {
  const { page, close } = await story([p('Word '.repeat(600)), { type: 'heading', content: [say('First part')] }, p('End'), { type: 'heading', attrs: { level: 3 }, content: [say('Inside')] }]);
  await page.getByText('604 words · 2 min').waitFor();
  await page.getByRole('button', { name: 'Headings of the story' }).click();
  await page.getByRole('menuitem', { name: 'Inside' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' of it');
  await page.getByText('606 words').waitFor();
  assert.equal(await page.locator('h3').innerText(), 'Inside of it');
  await close();
});

test('a story in Arabic is written from the right', async () => {
  const seen = await house.as('editor');
  const made = await seen.api('POST', 'stories', { title: 'قصة', language: 'ar', document: body(p('مرحبا')) });
  assert.equal(made.status, 200, JSON.stringify(made.body));
  await seen.page.goto(`${house.address}newsroom/stories/${made.body.id}`);
  const text = seen.page.locator('.story-body');
  await text.waitFor();
  assert.equal(await text.getAttribute('dir'), 'rtl');
  assert.equal(await text.getAttribute('lang'), 'ar');
  assert.equal(await seen.page.getByLabel('Headline').getAttribute('dir'), 'rtl');
  await seen.close();
});

test('a quote of several paragraphs is written, left by Enter, and made of an excerpt; blocks end where one expects', async () => {
  const { page, text, stored, close } = await story([]);
  await text.click();
  await page.keyboard.type('/quote');
  await page.getByRole('option', { name: /^Quote/ }).click();
  await page.keyboard.type('First of it.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second of it.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('> An excerpt');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('---');
  await page.keyboard.type('```js ');
  await page.keyboard.type('a < b');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('/question');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Would you go?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('End.');
  assert.deepEqual(await stored(), [
    { type: 'quote_figure', content: [p('First of it.'), p('Second of it.')] },
    { type: 'blockquote', content: [p('An excerpt')] },
    { type: 'divider' },
    { type: 'code_block', attrs: { language: 'js' }, content: [say('a < b')] },
    { type: 'question', content: [say('Would you go?')] },
    p('End.'),
  ]);
  await close();
});

test('cards are filled in by keyboard: a button, a toggle, a bookmark', async () => {
  const { page, text, stored, faults, close } = await story([]);
  await text.click();
  await page.keyboard.type('/button');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Write to us');
  await page.keyboard.press('Tab');
  await page.keyboard.type('/contact/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('/toggle');
  await page.keyboard.press('Enter');
  await page.keyboard.type('An answer');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByLabel('Heading', { exact: true }).fill('Why?');
  await text.locator(':scope > p').last().click();
  await page.keyboard.type('/bookmark');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('https://elsewhere.example/');
  await page.keyboard.press('Tab');
  await page.keyboard.type('A page');
  const got = await stored();
  assert.deepEqual(got.filter((b) => b.type !== 'paragraph'), [
    { type: 'button', attrs: { text: 'Write to us', url: '/contact/' } },
    { type: 'toggle', attrs: { heading: 'Why?' }, content: [p('An answer')] },
    { type: 'bookmark', attrs: { url: 'https://elsewhere.example/', title: 'A page' } },
  ]);
  assert.deepEqual(faults, []);
  await close();
});

test('a gallery is filled from the disk; a picture that could not be sent is sent again', async () => {
  const { page, text, stored, close } = await story([]);
  const png = readdirSync(path.join(top, 'docs/images')).filter((f) => f.endsWith('.png')).slice(0, 2).map((f) => path.join(top, 'docs/images', f));
  await text.click();
  await page.keyboard.type('/gallery');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add pictures' }).click();
  const library = page.getByRole('dialog');
  const choosing = page.waitForEvent('filechooser');
  await library.getByRole('button', { name: 'Upload' }).click();
  await (await choosing).setFiles(png);
  await library.getByRole('button', { name: 'Take 2' }).click();
  await library.waitFor({ state: 'detached' });
  await page.locator('.block-gallery img').nth(1).waitFor();
  await page.getByLabel('Caption of the whole').fill('Two of them');
  assert.deepEqual(await axe(page), []);
  const gallery = (await stored())[0];
  assert.equal(gallery.type, 'gallery');
  assert.equal(gallery.attrs.caption, 'Two of them');
  assert.equal(gallery.content.length, 2);

  let lost = 0;
  await page.route('**/newsroom/api/media?**', (route) => (lost++ ? route.fallback() : route.abort('connectionreset')));
  await text.locator(':scope > p').last().click();
  await paste(page, { files: [{ name: 'again.png', type: 'image/png', base64: readFileSync(png[0]).toString('base64') }] });
  await page.getByText('again.png could not be sent.').waitFor();
  await page.keyboard.type('Written meanwhile.');
  const kept = page.waitForResponse((r) => r.request().method() === 'PUT' && /"type":"image"[^}]*"src".*Written meanwhile|Written meanwhile.*"type":"image"/.test(r.request().postData() ?? '') && r.ok());
  await page.getByRole('button', { name: 'Send it again' }).click();
  await page.locator('.story-body > .block-image img').waitFor();
  await kept;
  const got = await stored();
  assert.match(got.find((b) => b.type === 'image').attrs.src, /^\/content\/images\//);
  assert.ok(got.some((b) => b.content?.[0]?.text === 'Written meanwhile.'));
  await close();
});

test('somebody who may not change a story is told why, and keeps what they wrote', async () => {
  const other = await house.as('editor');
  const made = await other.api('POST', 'stories', { title: 'Not yours', document: body(p('Before.')) });
  const seen = await house.as('author', `stories/${made.body.id}`);
  const text = seen.page.locator('.story-body');
  await text.waitFor();
  if (await text.getAttribute('contenteditable') === 'true') {
    await text.click();
    await seen.page.keyboard.type('Mine. ');
    await seen.page.locator('.story-state-refused').waitFor();
    assert.match(await seen.page.locator('.story-state').innerText(), /Not saved, but kept in this browser/);
  }
  assert.equal((await other.api('GET', `stories/${made.body.id}`)).body.document.content[0].content[0].text, 'Before.');
  await seen.close();
  await other.close();
});

test('a related story is found among ours by words of its headline', async () => {
  const { page, text, stored, api, faults, close } = await story([]);
  const made = await api('POST', 'stories', { title: 'The zeppelin of Quillerton', document: body(p('It flew.')) });
  await text.click();
  await page.keyboard.type('/related');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Find one of our stories' }).click();
  await page.getByRole('combobox', { name: 'Words of its headline' }).fill('zeppelin');
  await page.getByRole('option', { name: /The zeppelin of Quillerton/ }).click();
  const kept = page.waitForResponse((r) => r.request().method() === 'PUT' && (r.request().postData() ?? '').includes(made.body.id) && r.ok());
  await page.locator('.block-related').getByText('The zeppelin of Quillerton').waitFor();
  await kept;
  assert.deepEqual((await stored())[0], { type: 'related', attrs: { title: 'The zeppelin of Quillerton', story: made.body.id } });
  assert.deepEqual(faults, []);
  await close();
});
