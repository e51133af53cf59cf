// Every kind of page, as a reader meets it: in both colour schemes, narrow and wide, with the keyboard,
// without scripts, on paper.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { axe, folder, invalid, looks, schemes, settled, sideways, squeezed, start, tidy, widths } from './kit.mjs';
import { crawl, kinds } from './site.mjs';

let house;
let pages;
let all;

before(async () => {
  house = await start();
  ({ pages } = await crawl(house.address));
  all = kinds(pages);
});
after(async () => {
  tidy();
  await house?.stop();
});

/** each runs a check on every kind of page, each kind as a test of its own. */
async function each(t, check) {
  for (const [kind, where] of Object.entries(all)) await t.test(kind, () => check(kind, where));
}

// What somebody keeps to look at is the whole page; else what a window shows of it is drawn, in a tenth of the time.
const fullPage = Boolean(process.env.FIRSTHAND_SHOTS);

/** shown opens a page, hands it to the check and closes it whatever happens. */
async function shown(where, options, check) {
  const opened = await house.open(where, options);
  try {
    return await check(opened);
  } finally {
    await opened.close();
  }
}

test('no console errors, no failed requests, no request to another host', (t) => each(t, async (kind, where) => {
  for (const scheme of schemes) {
    await shown(where, { scheme }, async ({ page, response, faults }) => {
      await settled(page);
      assert.equal(response.status(), kind === 'missing' ? 404 : 200);
      assert.deepEqual(faults, []);
    });
  }
}));

test('axe finds nothing, in light and in dark', (t) => each(t, async (kind, where) => {
  for (const { width, scheme } of looks) {
    await shown(where, { scheme, width }, async ({ page }) => {
      await settled(page);
      assert.deepEqual(await axe(page), [], `${kind}, ${scheme}, ${width} px`);
    });
  }
}));

test('the dark scheme is dark and the light one light', (t) => each(t, async (kind, where) => {
  const brightness = {};
  for (const scheme of schemes) {
    brightness[scheme] = await shown(where, { scheme }, ({ page }) => page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const colour = [document.body, document.documentElement].map((e) => getComputedStyle(e).backgroundColor)
        .find((c) => !/, 0\)$|transparent/.test(c)) ?? 'white';
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
      return (r + g + b) / 765;
    }));
  }
  assert.ok(brightness.light > 0.85, `${kind}: the light ground has brightness ${brightness.light}`);
  assert.ok(brightness.dark < 0.25, `${kind}: the dark ground has brightness ${brightness.dark}`);
}));

test('the HTML of every page of the site is valid', async () => {
  const wrong = [];
  for (const [where, page] of pages) {
    if (page.html) wrong.push(...(await invalid(page.html)).map((line) => `${where}: ${line}`));
  }
  const missing = await (await fetch(new URL(all.missing, house.address))).text();
  wrong.push(...(await invalid(missing)).map((line) => `404: ${line}`));
  assert.deepEqual(wrong.slice(0, 40), []);
});

test('readable with scripts off', (t) => each(t, async (kind, where) => {
  const words = (options) => shown(where, options, async ({ page, faults }) => {
    assert.deepEqual(faults, []);
    // Buttons that only a script can answer are put there by the script.
    await page.evaluate(() => document.querySelectorAll('[data-copy]').forEach((place) => place.remove()));
    return (await page.locator('main').innerText()).replace(/\s+/g, ' ').trim();
  });
  const without = await words({ scripts: false });
  assert.ok(without.length > 40, `${kind} shows only ${JSON.stringify(without)} without scripts`);
  assert.equal(without, await words({ scripts: true }), `${kind} reads differently with scripts`);
}));

test('a story without scripts has its whole text, its quotes and who said them', async () => {
  await shown(all.story, { scripts: false }, async ({ page }) => {
    assert.ok(await page.locator('h1').isVisible());
    assert.ok((await page.locator('main article p').count()) >= 3);
    const figure = page.locator('figure[data-firsthand-quote]').first();
    assert.ok(await figure.locator('blockquote p').first().isVisible());
    assert.ok((await figure.locator('figcaption').innerText()).length > 10);
  });
});

test('from 320 to 1920 px nothing scrolls sideways and no column is too narrow to read', (t) => each(t, async (kind, where) => {
  await shown(where, { width: 320 }, async ({ page }) => {
    for (const width of [320, ...widths, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${kind} at ${width} px`);
      assert.deepEqual(await squeezed(page), [], `${kind} at ${width} px`);
    }
  });
}));

test('twice the letter size still fits', (t) => each(t, async (kind, where) => {
  await shown(where, { width: 640 }, async ({ page }) => {
    await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
    assert.deepEqual(await sideways(page), { over: 0, elements: [] }, kind);
  });
}));

test('the keyboard: skip link first, then in the order of the page, always seen', (t) => each(t, async (kind, where) => {
  await shown(where, { width: 1440 }, async ({ page }) => {
    const stops = [];
    const count = await page.locator('a[href]:visible, button:visible, input:visible, textarea:visible, select:visible, summary:visible').count();
    for (let stop = 0; stop < Math.min(count + 2, 60); stop++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return null;
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        const every = [...document.querySelectorAll('*')];
        return {
          name: (e.innerText || e.getAttribute('aria-label') || e.tagName).trim().slice(0, 40),
          href: e.getAttribute('href'),
          place: every.indexOf(e),
          seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
        };
      });
      if (!now) break;
      stops.push(now);
    }
    assert.ok(stops.length >= 3, `${kind} has ${stops.length} places for the keyboard`);
    assert.match(stops[0].href ?? '', /^#./, `${kind}: the first stop is ${JSON.stringify(stops[0])}, not a skip link`);
    for (const stop of stops) {
      assert.ok(stop.seen, `${kind}: ${JSON.stringify(stop)} has the focus and cannot be seen`);
      assert.ok(stop.marked, `${kind}: ${JSON.stringify(stop)} has the focus and does not show it`);
    }
    const places = stops.map((stop) => stop.place);
    assert.deepEqual(places, [...places].sort((a, b) => a - b), `${kind}: the focus jumps about`);
  });
}));

test('the skip link leads to the words of the page', (t) => each(t, async (kind, where) => {
  await shown(where, {}, async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const inside = await page.evaluate(() => document.querySelector(location.hash)?.closest('main') !== null && location.hash !== '');
    assert.ok(inside, `${kind}: the skip link does not lead into main`);
    const rest = await page.evaluate(() => {
      const target = document.querySelector(location.hash);
      const after = (e) => target.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING && e.checkVisibility();
      return [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), textarea, select, summary')].filter(after).length;
    });
    if (rest === 0) return; // nothing after it can take the focus
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => {
      const here = document.activeElement;
      return Boolean(document.querySelector(location.hash).compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    assert.ok(next, `${kind}: after the skip link the keyboard goes on before the words`);
  });
}));

/** count adds up what moved; it runs in the page before anything else. */
function count() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      window.shifts.push({ value: entry.value, nodes: entry.sources.map((s) => s.node?.outerHTML?.slice(0, 120) ?? String(s.node)) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('nothing moves while a page loads or is scrolled', (t) => each(t, async (kind, where) => {
  for (const width of [360, 1440]) {
    await shown(where, { width, before: count }, async ({ page }) => {
      await settled(page);
      const shifts = await page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
          scrollTo(0, y);
          await new Promise(requestAnimationFrame);
        }
        await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        return window.shifts;
      });
      assert.deepEqual(shifts, [], `${kind} at ${width} px`);
    });
  }
}));

test('a story page is under 60 KB in all without pictures', async (t) => {
  await shown(all.story, {}, () => {}); // the first reader gets it uncompressed, all others compressed
  await shown(all.story, {}, () => {});
  const opened = await house.open('about:blank', {});
  try {
    const parts = [];
    opened.page.on('response', (response) => parts.push(response));
    await opened.page.goto(new URL(all.story, house.address).href, { waitUntil: 'load' });
    await settled(opened.page);
    let sent = 0;
    let whole = 0;
    for (const part of parts) {
      const type = part.request().resourceType();
      if (['image', 'media'].includes(type) || part.status() >= 300) continue;
      const { responseBodySize, responseHeadersSize } = await part.request().sizes();
      const body = (await part.body()).length;
      sent += responseBodySize + responseHeadersSize;
      whole += body;
      t.diagnostic(`${type} ${new URL(part.url()).pathname}: ${responseBodySize} bytes sent, ${body} unpacked`);
    }
    t.diagnostic(`${all.story}: ${sent} bytes sent, ${whole} unpacked, of at most ${60 * 1024} sent`);
    assert.ok(sent > 1000, 'nothing was measured');
    assert.ok(sent < 60 * 1024, `a reader downloads ${sent} bytes`);
  } finally {
    await opened.close();
  }
});

test('every picture has its size and its words', (t) => each(t, async (kind, where) => {
  await shown(where, {}, async ({ page }) => {
    const bare = await page.locator('img').evaluateAll((images) => images
      .filter((image) => !image.getAttribute('width') || !image.getAttribute('height') || image.getAttribute('alt') === null)
      .map((image) => image.outerHTML.slice(0, 160)));
    assert.deepEqual(bare, [], kind);
  });
}));

test('right to left the page is the mirror of itself', (t) => each(t, async (kind, where) => {
  await shown(where, { width: 768 }, async ({ page }) => {
    const measure = () => page.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      return [...document.querySelectorAll('main, main h1, main figure.fh-quote, main figure.fh-quote blockquote')].map((e) => {
        const box = e.getBoundingClientRect();
        const style = getComputedStyle(e);
        return { left: box.left, right: wide - box.right, padLeft: parseFloat(style.paddingLeft), padRight: parseFloat(style.paddingRight), name: e.className || e.tagName };
      });
    });
    const ltr = await measure();
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    const rtl = await measure();
    assert.deepEqual(await sideways(page), { over: 0, elements: [] }, kind);
    for (const [i, one] of ltr.entries()) {
      const other = rtl[i];
      assert.ok(Math.abs(one.left - other.right) < 2 && Math.abs(one.padLeft - other.padRight) < 2,
        `${kind}: ${one.name} stands ${one.left} from the left and, mirrored, ${other.right} from the right; its padding ${one.padLeft} and ${other.padRight}`);
    }
  });
}));

test('on paper: the words and the sources, not the navigation', (t) => each(t, async (kind, where) => {
  for (const scheme of schemes) {
    await shown(where, { media: 'print', scheme, width: 768 }, async ({ page }) => {
      assert.equal(await page.locator('nav:visible').count(), 0, `${kind} prints its navigation`);
      assert.ok(await page.locator('main').isVisible());
      const ink = await page.evaluate(() => getComputedStyle(document.querySelector('main')).color.match(/[\d.]+/g).slice(0, 3).map(Number));
      assert.ok(Math.max(...ink) < 110, `${kind} prints in ${ink} where the screen is ${scheme}`);
      await page.screenshot({ path: path.join(folder(), `print-${kind}-${scheme}.png`), fullPage });
    });
  }
}));

test('a picture of every kind of page at three widths, light and dark', async (t) => {
  t.diagnostic(process.env.FIRSTHAND_SHOTS ? `pictures are in ${folder()}` : 'FIRSTHAND_SHOTS=folder keeps the pictures');
  await each(t, async (kind, where) => {
    for (const scheme of schemes) {
      await shown(where, { scheme }, async ({ page }) => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          await settled(page);
          const bytes = await page.screenshot({ path: path.join(folder(), `${kind}-${width}-${scheme}.png`), fullPage });
          assert.ok(bytes.length > 5000, `${kind}, ${width} px, ${scheme}: the picture is empty`);
        }
      });
    }
  });
});
