// The main job by hand: the front page leads to a form, a pasted page becomes findings, and then a
// story that others can read. Nobody signs in: the demo listens on this machine only.
//
// What the form is held to, by the names that a screen reader reads: a link "Paste a page", a text
// field, a button "Show…" or "Read…", and beside the findings a button "Publish…".
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe, invalid, settled, sideways, start } from './kit.mjs';

// A page of the shape that the house is made for; its people and its programme are invented. docs/STORY.md
// walks through it.
const pasted = readFileSync(new URL('pasted.txt', import.meta.url), 'utf8');

let house;
before(async () => { house = await start(); });
after(() => house?.stop());

/** publish walks from the front page to the published story, with scripts or without. */
async function publish(scripts) {
  const text = scripts ? pasted.replace('Odile Marchetti Says', 'Once More Odile Marchetti Says') : pasted;
  const { page, faults, close } = await house.open('/', { scripts });
  try {
    await page.getByRole('link', { name: /paste a page/i }).first().click();
    const field = page.getByRole('textbox').first();
    await field.fill(text);
    await page.getByRole('button', { name: /^(read|show)/i }).click();
    await page.getByRole('button', { name: /^publish/i }).waitFor(); // it stands behind the text

    const findings = (await page.locator('main').innerText()).replace(/\s+/g, ' ').toLowerCase();
    for (const found of ['Odile Marchetti', 'Petra Lindqvist', 'Evening Static', 'Ruben Castellane', 'I never stopped admiring him', 'Read More']) {
      assert.ok(findings.includes(found.toLowerCase()), `the findings do not show ${found}`);
    }
    if (scripts) {
      await settled(page);
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(await sideways(page), { over: 0, elements: [] });
    }

    await page.getByRole('button', { name: /^publish/i }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/newsroom/'));
    assert.match(await page.locator('h1').textContent(), /Odile Marchetti Says Why/);
    const figure = page.locator('figure[data-firsthand-quote]').first();
    assert.equal(await figure.locator('blockquote p').count(), 3, 'the quote has three paragraphs');
    const caption = await figure.locator('figcaption').textContent();
    for (const said of ['Odile Marchetti', 'Petra Lindqvist', 'Evening Static']) assert.ok(caption.includes(said), `the caption ${caption} does not name ${said}`);
    const words = await page.locator('main').textContent();
    assert.ok(!words.includes('Read More >'), 'page furniture is in the story');
    assert.ok(words.includes('Do you think they will ever tour together again?'));
    const address = page.url();
    assert.deepEqual(faults, []);

    // Another reader finds the story at once, on its own address and on the front page.
    const again = await (await fetch(address)).text();
    assert.deepEqual(await invalid(again), []);
    const front = await (await fetch(house.address)).text();
    assert.ok(front.includes(new URL(address).pathname), 'the front page does not lead to the story');
  } finally {
    await close();
  }
}

test('a pasted page is read, shown and published with scripts off', () => publish(false));

test('a pasted page is read, shown and published', () => publish(true));

test('the form is fit for all: axe, HTML, 320 px', async () => {
  const { page, faults, close } = await house.open('/', { width: 320 });
  try {
    await page.getByRole('link', { name: /paste a page/i }).first().click();
    await settled(page);
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(await sideways(page), { over: 0, elements: [] });
    assert.deepEqual(await invalid(await (await fetch(page.url())).text()), []);
    assert.deepEqual(faults, []);
  } finally {
    await close();
  }
});

test('an empty page is refused with a sentence, and the form keeps its place', async () => {
  const { page, close } = await house.open('/', { scripts: false });
  try {
    await page.getByRole('link', { name: /paste a page/i }).first().click();
    await page.getByRole('textbox').first().fill('  \n  ');
    await page.getByRole('button', { name: /^(read|show)/i }).click();
    assert.ok(await page.getByRole('textbox').first().isVisible());
    assert.match(await page.getByRole('alert').innerText(), /\w+ \w+ \w+/);
  } finally {
    await close();
  }
});

test('another site cannot make this machine publish', async () => {
  const response = await fetch(house.address, { redirect: 'manual' });
  const link = (await response.text()).match(/<a\b[^>]*href="([^"]+)"[^>]*>(?:(?!<\/a>)[\s\S])*paste a page/i)?.[1];
  assert.ok(link, 'the front page does not lead to the form');
  const form = await (await fetch(new URL(link, house.address))).text();
  const action = form.match(/<form\b[^>]*method="post"[^>]*>/i)?.[0].match(/action="([^"]+)"/)?.[1] ?? link;
  const name = form.match(/<textarea\b[^>]*name="([^"]+)"/i)?.[1] ?? 'text';
  const refused = await fetch(new URL(action, house.address), {
    method: 'POST', redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams({ [name]: pasted }),
  });
  assert.equal(refused.status, 403);
});
