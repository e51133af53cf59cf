// How long each view of the newsroom takes, from the click to the last thing that it draws:
//
//   node bench/views/views.mjs [FILE]   (make bench-views) prints a table, and writes it into FILE (docs/PERFORMANCE.md, say).
//
// The demo is opened as its owner in a browser that nothing watches; every entry of the rail, and what lies below it, is
// clicked through. ROUNDS=7 rounds, each in a browser profile of its own: once with nothing loaded but the frame, once more
// with the scripts there. The page measures itself: its clock begins with the click. A view is drawn in the frame that shows
// its headline and its data: nothing says "Loading", and nothing that it asked for is still on its way. It is still in the
// frame that shows its last change, after which nothing is asked and nothing changes for half a second. What changes below
// a headline that stays, a filter say, is drawn when it is still.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { flags, serve } from '../../tests/browser/kit.mjs';

const { chromium } = createRequire(new URL('../../tests/browser/kit.mjs', import.meta.url))('playwright-core');
const rounds = Number(process.env.ROUNDS ?? 7);
const limit = 100; // ms

/** watch runs in the page before anything else: it counts what is asked of the server, and notes what was drawn when. */
function watch() {
  const open = { asked: 0, reads: 0 }; // reads are those that bring what a view shows
  const { fetch } = window;
  window.fetch = (...what) => {
    const read = (what[0].method ?? what[1]?.method ?? 'GET') === 'GET' ? 1 : 0;
    open.asked++;
    open.reads += read;
    return fetch(...what).finally(() => { setTimeout(() => { open.asked--; open.reads -= read; answered(); }); });
  };
  let answered = () => {}; // an answer may bring nothing that changes the page
  /** drawn runs then in the task that follows the next frame. */
  const drawn = (then) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = then; c.port2.postMessage(0); });
  window.measure = (css, text, heading) => new Promise((resolve, reject) => {
    const said = (el) => (el.getAttribute('aria-label') ?? el.textContent).replace(/\s+/g, ' ').trim();
    const target = [...document.querySelectorAll(css)].find((el) => el.getBoundingClientRect().width && (!text || said(el).startsWith(text)));
    if (!target) { reject(new Error(`there is no ${css} that says ${text}`)); return; }
    const heads = () => [...document.querySelectorAll('main h1, [data-headline]')].map(said);
    const old = new Set(heads());
    const headed = () => heads().some((h) => (heading === '*' ? h && !old.has(h) : h.startsWith(heading)));
    let last = 0, changed = 0, shown = 0;
    const complete = () => { if (heading && !shown && !open.reads && headed() && !document.querySelector('main .loading')) shown = performance.now(); };
    answered = () => drawn(complete);
    // A preview of the site draws a page of its own in its frame: its words about that are no change of the view.
    const own = (m) => !(m.target.nodeType === 1 ? m.target : m.target.parentElement)?.closest('.look, .toasts, .bell');
    const seen = new MutationObserver((list) => {
      if (!list.some(own)) return;
      changed = performance.now();
      drawn(() => {
        last = performance.now();
        complete();
      });
    });
    seen.observe(document.querySelector('.frame'), { subtree: true, childList: true, characterData: true, attributes: true });
    const began = performance.now();
    target.click();
    const look = () => {
      const now = performance.now();
      const there = !heading || headed();
      if (now - began > 15_000) { seen.disconnect(); reject(new Error(`“${heading}” is not there after 15 s`)); return; }
      if (there && last && !open.asked && !document.querySelector('main .loading') && last > changed && now - last > 500) {
        seen.disconnect();
        resolve({ drawn: (shown || last) - began, still: last - began });
        return;
      }
      setTimeout(look, 20);
    };
    look();
  });
}

// What is clicked, in this order: its name, where the thing to click is and what it says, and the headline that is waited for.
const rail = (name, heading = name) => [name, '#rail a', name, heading];
const subjects = ['Navigation', 'Theme', 'Rules of the desk', 'Policies', 'Redirects', 'Code in every page', 'Keys for programs', 'Webhooks', 'Mail', 'Options of the server'];
const steps = [
  rail('Stories'), ['Stories: drafts', '.chip', 'Drafts'], ['Stories: all', '.chip', 'All'], ['Bin', '.page-head a', 'Bin', 'Bin'],
  [null, '#rail a', 'Stories', 'Stories'], ['A story', '.stories-row a.row', '', '*'],
  ['A story: details', '.story-rail button', 'Details'], ['A story: quotes', '.story-rail button', 'Quotes'], ['A story: workflow', '.story-rail button', 'Workflow'],
  ['A story: notes', '.story-rail button', 'Notes'], ['A story: revisions', '.story-rail button', 'Revisions'], ['A story: preview', '.story-rail button', 'Preview'],
  rail('Board'), ['Board: mine', '.chip', 'Mine'], rail('Calendar'), ['Calendar: the month before', '.calendar-months button', 'The month before'],
  rail('Read it in', 'New from text or link'), rail('Quotes'), ['Quotes: on file', '[role=tab]', 'On file'], ['A quote', 'main .rows a.row', '', '*'],
  rail('People'), ['A person', 'main .rows a.row', '', '*'], rail('Media'), ['A picture', 'main a[href*="/media/"]', '', '*'],
  rail('Front page'), rail('Topics'), rail('Numbers'),
  rail('Staff'), ['Staff: invitations', '[role=tab]', 'Invitations'], ['Staff: bylines', '[role=tab]', 'Bylines'], rail('Who did what'),
  rail('Settings'), ...subjects.map((name) => [`Settings: ${name}`, '.settings-menu a', name]),
];

/** walk clicks through the newsroom and adds to what each view took. */
async function walk(page, took, which) {
  for (const [name, css, text, heading] of steps) {
    const ms = await page.evaluate((what) => window.measure(...what), [css, text, heading ?? '']);
    if (name) took.get(name)[which].push(ms);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

const demo = await serve();
const browser = await chromium.launch({ executablePath: process.env.FIRSTHAND_CHROMIUM ?? '/usr/bin/chromium', args: flags });
const took = new Map(steps.filter(([name]) => name).map(([name]) => [name, { first: [], again: [] }]));
const signed = await browser.newContext();
const before = os.loadavg()[0];
try {
  const door = await signed.newPage();
  await door.goto(demo.links.owner);
  await door.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
  const state = await signed.storageState();
  await signed.close();
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, storageState: state, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${demo.address}newsroom/nowhere`);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    await walk(page, took, 'first');
    await walk(page, took, 'again');
    await context.close();
    process.stderr.write(`  round ${round + 1} of ${rounds}\n`);
  }
} finally {
  await browser.close();
  await demo.stop();
}

const rows = [...took].map(([name, { first, again }]) => ({
  name, first: median(first.map((t) => t.drawn)), again: median(again.map((t) => t.drawn)), still: median(again.map((t) => t.still)), worst: Math.max(...again.map((t) => t.drawn)),
}));
const over = rows.filter((r) => r.again > limit), overFirst = rows.filter((r) => r.first > limit);
const on = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const text = `## Every view of the newsroom

\`make bench-views\`: the demo, opened as its owner at 1440 × 900, everything in the rail and what lies below it clicked through. From the click to the
frame that shows the headline and the data, by the page's own clock; the median of ${rounds}, in milliseconds. *First* is with nothing loaded but the
frame, *again* with the scripts of the view there, *worst* the slowest of those. *Still* is when the last thing in the view has changed. Pictures, and
the pages of the site that previews draw in their frames, are not waited for.

${on}, ${os.cpus()[0].model.trim()}, ${os.cpus().length} cores, Chromium ${browser.version()}, a load of ${before.toFixed(1)} to ${os.loadavg()[0].toFixed(1)} meanwhile.
${over.length ? `${over.length} of ${rows.length} take over ${limit} ms again: ${over.map((r) => r.name).join(', ')}.` : `None of ${rows.length} takes over ${limit} ms again.`}
${overFirst.length ? `The first time ${overFirst.length} do.` : 'Nor does any the first time.'}

| view | first | again | worst | still |
|---|---|---|---|---|
${rows.map((r) => `| ${r.name} | ${r.first.toFixed(0)} | ${r.again.toFixed(0)} | ${r.worst.toFixed(0)} | ${r.still.toFixed(0)} |`).join('\n')}
`;
console.log(text);
if (process.argv[2]) {
  const page = readFileSync(process.argv[2], 'utf8');
  const at = page.indexOf('## Every view of the newsroom');
  const end = at < 0 ? -1 : page.indexOf('\n## ', at + 3);
  const rest = end < 0 ? '' : page.slice(end + 1);
  writeFileSync(process.argv[2], `${(at < 0 ? page : page.slice(0, at)).trimEnd()}\n\n${text}${rest && `\n${rest}`}`);
}
