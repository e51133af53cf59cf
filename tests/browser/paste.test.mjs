// The main job by hand: the front page leads to a form, a pasted page becomes findings, and then a
// story that others can read. Nobody signs in: the demo listens on this machine only.
//
// What the form is held to, by the names that a screen reader reads: a link "Paste a page", a text
// field, a button "Read…", and beside the findings a button "Publish…".
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, invalid, settled, sideways, start } from './kit.mjs';

// A page of the shape that the house is made for; its people and its programme are invented.
const pasted = `Odile Marchetti Says Why She Left the Harbour Lights Tour

odile marchetti ruben castellane

Fans wondered for months. Now the singer has told her side of it, and it is not what anybody thought.

In a chat with Petra Lindqvist on Evening Static, Odile said about Ruben:

I never stopped admiring him. When we wrote the second record there was one good piano and two of us, and we took turns, and that was that.

And then, I think it was four months after the tour ended in 2014, I thought, 'Why am I still waiting for his call?'

So I packed the van myself. I said, 'You could at least have told me you were staying.'

That tour is the one she left after her divorce from Tobias Wren. Ruben was with Selma Oyelaran once upon a time.

More From The Wicker Gate: Selma Oyelaran & Tobias Wren Open a Record Shop

She admits that there were doubts, but thought "this is the road I was meant to take all along." And the rest is on the new record.

Do you think they will ever tour together again?

Image via Ruben Castellane/Instagram

Read More >
`;

let house;
before(async () => { house = await start(); });
after(() => house?.stop());

for (const scripts of [false, true]) {
  test(scripts ? 'a pasted page is read, shown and published' : 'a pasted page is read, shown and published with scripts off', async () => {
    const text = scripts ? pasted.replace('Odile Marchetti Says', 'Once More Odile Marchetti Says') : pasted;
    const { page, faults, close } = await house.open('/', { scripts });
    try {
      await page.getByRole('link', { name: /paste a page/i }).first().click();
      const field = page.getByRole('textbox').first();
      await field.fill(text);
      await page.getByRole('button', { name: /^read/i }).click();

      const findings = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const found of ['Odile Marchetti', 'Petra Lindqvist', 'Evening Static', 'Ruben Castellane', 'I never stopped admiring him', 'Read More']) {
        assert.ok(findings.includes(found), `the findings do not show ${found}`);
      }
      if (scripts) {
        await settled(page);
        assert.deepEqual(await axe(page), []);
        assert.deepEqual(await sideways(page), { over: 0, elements: [] });
      }

      await page.getByRole('button', { name: /^publish/i }).click();
      const headline = page.getByRole('link', { name: /Odile Marchetti Says Why/ });
      if (await page.locator('figure[data-firsthand-quote]').count() === 0) await headline.first().click();
      const figure = page.locator('figure[data-firsthand-quote]').first();
      assert.equal(await figure.locator('blockquote p').count(), 3, 'the quote has three paragraphs');
      const caption = await figure.locator('figcaption').innerText();
      for (const said of ['Odile Marchetti', 'Petra Lindqvist', 'Evening Static']) assert.ok(caption.includes(said), `the caption ${caption} does not name ${said}`);
      const words = await page.locator('main').innerText();
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
  });
}

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
    await page.getByRole('textbox').first().fill('   ');
    await page.getByRole('button', { name: /^read/i }).click();
    assert.ok(await page.getByRole('textbox').first().isVisible());
    assert.match(await page.locator('main').innerText(), /empty|nothing|no text|paste/i);
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
