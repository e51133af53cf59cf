// Every link and every button of the newsroom, followed and pressed: none leads nowhere, none does nothing.
//
// Links are followed and buttons pressed as each role, and as a reader of the site; two buttons of one name in one view are
// one button. Each is pressed in the view as it was opened, so that what one does hides no other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { roles, start, tidy } from '../kit.mjs';
import { crawl, kinds } from '../site.mjs';

let house;
before(async () => { house = await start(); });
after(async () => { await house?.stop(); tidy(); });

/** shape is an address with its IDs taken out: views of one shape are one view. */
const shape = (path) => path.replace(/[?#].*$/, '').replace(/\/[0-9a-f]{24}(?=\/|$)/g, '/:id').replace(/\/\d{4}-\d\d(-\d\d)?(?=\/|$)/g, '/:day').replace(/(.)\/$/, '$1');

/** shown waits until a view has loaded: it has its headline, and says nothing of loading. */
async function shown(page) {
  await page.locator('main h1, main [data-headline]').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main .loading'));
}

/** hrefs are the links of a page that lead to this site. */
const hrefs = (page) => page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => new URL(a.href))
  .filter((u) => u.origin === location.origin).map((u) => u.pathname + u.search));

/** walk opens every view that links lead to, beginning at the first, and gives their paths by shape. */
async function walk(role) {
  const seen = await house.as(role);
  const { page, faults } = seen;
  const found = new Map([['/newsroom', '/newsroom/']]);
  const site = new Set();
  const waiting = ['/newsroom/'];
  while (waiting.length) {
    const path = waiting.shift();
    await page.goto(new URL(path, house.address).href);
    await shown(page);
    assert.equal(await page.getByText('There is nothing at this address').count(), 0, `${path} leads nowhere for the ${role}`);
    assert.equal(await page.locator('main .empty[role=alert]').count(), 0, `${path} could not be shown to the ${role}: ${await page.locator('main').innerText()}`);
    for (const link of await hrefs(page)) {
      if (!link.startsWith('/newsroom') || link.startsWith('/newsroom/api/')) { site.add(link); continue; }
      if (!found.has(shape(link))) { found.set(shape(link), link); waiting.push(link); }
    }
    assert.ok(found.size < 60, 'the views go on for ever');
  }
  assert.deepEqual(faults, [], `the ${role}'s views`);
  for (const link of site) {
    const answer = await page.request.get(new URL(link, house.address).href);
    assert.ok(answer.ok(), `${link}, linked in the newsroom, answers ${answer.status()}`);
  }
  await seen.close();
  return found;
}

for (const role of roles) {
  test(`every link of the newsroom leads somewhere for the ${role}`, async (t) => {
    const found = await walk(role);
    t.diagnostic(`${found.size} views: ${[...found.keys()].join(' ')}`);
    assert.ok(found.size >= 3);
  });
}

const ofTheNewsroom = 'main button, main [role=button], header.top button';
const ofTheSite = 'button, [role=button], summary, input[type=submit]';

/** pressable lists the buttons of the view by name, those that can be pressed. */
const pressable = (page, which) => page.evaluate((selector) => {
  const names = new Set();
  for (const el of document.querySelectorAll(selector)) {
    if (el.disabled) continue;
    const box = el.getBoundingClientRect();
    const style = getComputedStyle(el);
    if (!box.width || style.visibility === 'hidden' || el.getAttribute('aria-disabled') === 'true' || el.closest('[inert], [hidden], [contenteditable=true]')) continue;
    if (el.matches('[aria-selected=true], [aria-current]')) continue; // the one that is chosen already
    names.add((el.getAttribute('aria-label') ?? el.textContent).replace(/\s+/g, ' ').trim());
  }
  return [...names];
}, which);

/** press presses a button and tells whether anything came of it: the page, its address, a request, another window, a choice of files. */
async function press(page, name, which) {
  await page.evaluate(() => {
    window.pressed = 0;
    const note = () => { window.pressed++; };
    new MutationObserver(note).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('focusin', note);
    document.addEventListener('input', note, true);
    document.addEventListener('scroll', note, true);
  });
  let came = '';
  const note = (what) => () => { came ||= what; };
  const events = { request: note('a request'), popup: note('a window'), filechooser: note('a choice of files'), download: note('a download'), framenavigated: note('another address') };
  for (const [event, fn] of Object.entries(events)) page.on(event, fn);
  const handle = await page.evaluateHandle(([wanted, selector]) => [...document.querySelectorAll(selector)]
    .find((el) => (el.getAttribute('aria-label') ?? el.textContent).replace(/\s+/g, ' ').trim() === wanted && el.getBoundingClientRect().width && !el.disabled), [name, which]);
  const button = handle.asElement();
  if (!button) return 'gone'; // what the view shows changed meanwhile: it is not there, or can't be pressed any more
  const before = await page.evaluate(() => window.pressed);
  await button.click();
  try {
    await page.waitForFunction((n) => window.pressed === undefined || window.pressed > n, before, { timeout: 3000 });
    came ||= 'a change';
  } catch { /* nothing in the page: an event may have come */ }
  for (const [event, fn] of Object.entries(events)) page.off(event, fn);
  return came;
}

// Whoever may most comes last: what they press may take from the others what they had.
for (const role of roles.toReversed()) {
  test(`every button of the newsroom does something for the ${role}`, { timeout: 900_000 }, async (t) => {
    const views = await walk(role);
    let count = 0;
    for (const path of views.values()) count += await pressAll(role, path);
    t.diagnostic(`${count} buttons in ${views.size} views`);
    assert.ok(count > 10);
  });
}

/** pressAll presses each button of a view, as it was opened, and tells how many there are. */
async function pressAll(role, path) {
  const again = () => house.as(role, path.replace(/^\/newsroom\/?/, ''));
  let seen = await again();
  await shown(seen.page);
  const names = await pressable(seen.page, ofTheNewsroom);
  for (const name of names) {
    const came = await press(seen.page, name, ofTheNewsroom).catch((err) => { throw new Error(`“${name}” in ${path} could not be pressed`, { cause: err }); });
    assert.ok(came, `“${name}” in ${path} does nothing`);
    // What is refused with a sentence, as deleting what readers see is (409), is no fault; that it is said is tested with its view.
    assert.deepEqual(seen.faults.filter((f) => !/status (of )?409/.test(f)), [], `“${name}” in ${path}`);
    if (name === 'Sign out' || !new URL(seen.page.url()).pathname.startsWith('/newsroom')) {
      await seen.close();
      seen = await again();
    } else {
      await seen.page.goto(new URL(path, house.address).href);
    }
    await shown(seen.page);
  }
  await seen.close();
  return names.length;
}

test('every button of the site does something for a reader', { timeout: 300_000 }, async (t) => {
  const { pages, broken } = await crawl(house.address);
  assert.deepEqual(broken, []);
  let count = 0;
  for (const [kind, path] of Object.entries(kinds(pages))) {
    const seen = await house.open(path);
    for (const name of await pressable(seen.page, ofTheSite)) {
      count++;
      assert.ok(await press(seen.page, name, ofTheSite), `“${name}” in ${path}, a ${kind} page, does nothing`);
      await seen.page.goto(new URL(path, house.address).href);
    }
    await seen.close();
  }
  t.diagnostic(`${count} buttons`);
  assert.ok(count > 3);
});
