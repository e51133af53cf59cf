// The browser kit: starts the real program, opens its pages in Chromium, and keeps what went wrong.
//
// A test file calls start() once and stops it in an after hook. Nothing here waits for a time and
// nothing is tried twice: what is waited for is a line, an event or a state of the page.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** binary is the program under test. */
export const binary = process.env.FIRSTHAND_BINARY ?? path.join(top, 'bin/firsthand');

/** flags: without these, Chromium itself talks to hosts of its maker, and to the GPU; and no name but that of this machine leads anywhere. */
export const flags = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** chromiums are where Debian puts it; the shell is the same engine without the windows around it, and starts pages in two thirds of the time. */
const chromiums = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** launch starts a browser. */
export function launch() {
  return chromium.launch({ executablePath: process.env.FIRSTHAND_CHROMIUM ?? chromiums.find((file) => existsSync(file)), args: flags });
}

/** widths are a small phone, a phone, a tablet and a desk, in CSS pixels. */
export const widths = [360, 768, 1440];

/** schemes are the two colour schemes that a reader may prefer. */
export const schemes = ['light', 'dark'];

/** looks are a small phone in light and a desk in dark, which between them show what goes wrong; with FIRSTHAND_LONG=1 the other two as well. */
export const looks = [{ width: 320, scheme: 'light' }, { width: 1440, scheme: 'dark' }];
if (process.env.FIRSTHAND_LONG) looks.push({ width: 320, scheme: 'dark' }, { width: 1440, scheme: 'light' });

/**
 * serve starts `firsthand demo` on a free port and gives its address, ending in a slash, and links: by role ("owner", "editor", …)
 * where a browser signs in. Pictures stay in their own formats unless a test asks for others: making them takes a core for half a minute.
 */
export async function serve(...files) {
  const demo = await run(['demo', '--listen', '127.0.0.1:0', '--picture-formats', 'none', ...files], (line) => /^Open .* in a browser\./.test(line));
  demo.links = Object.fromEntries(demo.said.map((line) => line.match(/^Sign in as (\w+): (\S+)$/)).filter(Boolean).map(([, role, url]) => [role, url]));
  return demo;
}

/**
 * serveNew starts `firsthand serve` with an empty folder, as on the first day; more are further options. It knows its own address, by name.
 * setUp is the link that it prints for who sets the site up, and code what the API is sent of it.
 */
export async function serveNew(...more) {
  const port = await freePort();
  const site = await run(['serve', '--listen', `localhost:${port}`, '--url', `http://localhost:${port}`, '--data', 'site', '--picture-formats', 'none', ...more]);
  const setUp = site.said.map((line) => line.match(/^Nobody owns this site yet\. Set it up at (\S+)$/)?.[1]).find(Boolean);
  return { ...site, address: `http://localhost:${port}/`, setUp, code: setUp?.split('#')[1] };
}

/** freePort gives a port of this machine that nobody listens on. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', reject);
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** run starts the program, and waits until it listens and has said what it is to say. */
async function run(args, saysToo = () => true) {
  if (!existsSync(binary)) throw new Error(`${binary} is not there: run make build`);
  const home = mkdtempSync(path.join(tmpdir(), 'firsthand-demo-'));
  const env = { ...process.env, HOME: home, TMPDIR: home };
  const child = spawn(binary, args, { cwd: home, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  process.once('exit', () => child.kill('SIGKILL')); // a file that is ended because it took too long
  const address = await new Promise((resolve, reject) => {
    let found, ready = false;
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on('line', (line) => {
        said.push(line);
        found ??= line.match(/listening on (http:\/\/[\w.:[\]-]+\/)/)?.[1];
        ready ||= saysToo(line);
        if (found && ready) resolve(found);
      });
    }
    child.on('error', reject);
    ended.then((code) => reject(new Error(`the program ended with status ${code} before it listened:\n${said.join('\n')}`)));
  });
  return {
    address,
    said,
    async stop() {
      child.kill('SIGTERM');
      const code = await ended;
      rmSync(home, { recursive: true, force: true });
      if (code !== 0) throw new Error(`the program did not stop well, its status is ${code}:\n${said.join('\n')}`);
    },
  };
}

/** start gives a running demo and a browser; stop() ends both. */
export async function start(...files) {
  return withBrowser(await serve(...files));
}

/** startNew is start for a new site, which nobody has set up. */
export async function startNew(...more) {
  return withBrowser(await serveNew(...more));
}

async function withBrowser(demo) {
  let browser;
  try {
    browser = await launch();
  } catch (err) {
    await demo.stop();
    throw err;
  }
  return {
    address: demo.address,
    said: demo.said,
    links: demo.links,
    setUp: demo.setUp,
    code: demo.code,
    open: (where, options) => open(browser, demo.address, where, options),
    as: (role, where, options) => as(browser, demo, role, where, options),
    async stop() {
      await browser.close();
      await demo.stop();
    },
  };
}

/** roles are Ghost's, as the demo has somebody for each. */
export const roles = ['owner', 'administrator', 'editor', 'author', 'contributor'];

/**
 * as is open for somebody of the desk: signed in by the link that the demo printed for that role. where is a path below
 * /newsroom/. It gives what open gives, and api(method, path, body): a call of the newsroom's API as this person.
 */
export async function as(browser, demo, role, where = '', options = {}) {
  const line = demo.said.map((l) => l.match(/^Sign in as (\w+): \S+#(\S+)$/)).find((m) => m?.[1] === role);
  if (!line) throw new Error(`the demo printed no link for ${role}:\n${demo.said.join('\n')}`);
  const base = new URL('newsroom/api/', demo.address).href;
  const headers = { origin: new URL(demo.address).origin };
  let request;
  const seen = await open(browser, demo.address, new URL(`newsroom/${where}`, demo.address).href, {
    ...options,
    async enter(context) {
      request = context.request;
      const answer = await request.post(`${base}session/link`, { data: { token: line[2] }, headers });
      if (!answer.ok()) throw new Error(`signing in as ${role} answers ${answer.status()}: ${await answer.text()}`);
    },
  });
  return {
    ...seen,
    async api(method, path, body) {
      const answer = await request.fetch(base + path, { method, data: body, headers });
      const text = await answer.text();
      return { status: answer.status(), body: text ? JSON.parse(text) : undefined };
    },
  };
}

/**
 * open shows one page in a context of its own and gives { page, response, faults, close }. The faults
 * are lines about console errors, exceptions, requests that failed and requests to other hosts, which
 * lead nowhere (flags). Options: width, height, scheme (light or dark), scripts (false: none run),
 * media (print), before (a function that runs in the page before anything else), enter (a function that is given the
 * context before the page is opened).
 */
export async function open(browser, address, where = '', options = {}) {
  const { width = 1440, height = 900, scheme = 'light', scripts = true, media, before, enter } = options;
  const context = await browser.newContext({
    viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: scripts, reducedMotion: 'reduce',
  });
  const faults = [];
  const here = new URL(address);
  context.on('request', (request) => { // seen, not held up: a browser whose requests are held up keeps nothing that it was given
    const url = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.host !== here.host) faults.push(`request to another host: ${url}`);
  });
  if (enter) await enter(context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (before) await page.addInitScript(before);
  if (media) await page.emulateMedia({ media, colorScheme: scheme });
  const target = new URL(where, address).href;
  page.on('console', (message) => {
    // A page that is asked for and missing, or a form that is refused, is no fault of the page that says so.
    const own = message.location().url === target && /status of (404|422)/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !own) faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (err) => faults.push(`exception: ${err.message}`));
  page.on('requestfailed', (request) => {
    // What was still on its way when the page was left is aborted by the browser itself.
    const left = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (new URL(request.url()).host === here.host && !left) faults.push(`request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== target) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  const response = await page.goto(target, { waitUntil: 'load' });
  return { page, response, faults, close: () => context.close() };
}

const require = createRequire(import.meta.url);
let judge;

/** axe lists what shuts people out of a page, one line each. */
export async function axe(page) {
  // A frame whose scripts may not run cannot run the judge either, which would wait for it for good. What is shown there is
  // a page of the site, and judged as one; that the frame has a name is judged here.
  const quiet = 'iframe[sandbox]:not([sandbox*="allow-scripts"])';
  const nameless = await page.locator(`${quiet}:not([title])`).count();
  if (nameless > 0) return [`frame-title: ${nameless} frames have no title`];
  const options = { resultTypes: ['violations'] };
  const framed = await page.locator(`iframe:not(${quiet})`).count() > 0;
  const { violations } = framed ? await new AxeBuilder({ page }).exclude(quiet).options(options).analyze() : await judged(page, quiet, options);
  return violations.flatMap((rule) => rule.nodes.map((node) =>
    `${rule.id} (${rule.impact}): ${rule.help}: ${node.target.join(' ')} ${node.any.concat(node.all).map((c) => c.message).join('; ')}`));
}

/** judged asks the judge in a page without frames. It is half a megabyte, which takes the page longer to read than to obey: a page is given it once. */
async function judged(page, quiet, options) {
  judge ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  if (await page.evaluate(() => !window.axe)) await page.evaluate(judge);
  return page.evaluate(([exclude, how]) => window.axe.run({ exclude: [[exclude]] }, how), [quiet, options]);
}

const html = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-implicit-button-type': 'off', // what HTML says it is without one is what is meant
    'require-sri': 'off', // nothing comes from another host
    'unique-landmark': 'off', // axe judges landmarks, by what is shown
  },
});

/** invalid lists what is wrong with the HTML as it was sent, one line each. */
export async function invalid(text) {
  const report = await html.validateString(text);
  return report.results.flatMap((result) => result.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`));
}

/** sideways tells by how many CSS pixels the page is wider than the window, and which elements stick out. */
export async function sideways(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - wide;
    if (over <= 0) return { over: 0, elements: [] };
    const elements = [...document.querySelectorAll('body *')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > wide + 1 || box.left < -1);
    }).map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return { over, elements: elements.slice(0, 8) };
  });
}

/** squeezed lists text that stands in a column too narrow to read: four lines or more of fewer than five letters each. */
export async function squeezed(page) {
  return page.evaluate(() => {
    const found = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const text = walk.currentNode.data.replace(/\s+/g, ' ').trim();
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      const lines = new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top))).size;
      if (lines >= 4 && text.length < 5 * lines) found.push(`${lines} lines: ${text}`);
    }
    return found.slice(0, 8);
  });
}

/** settled waits until fonts and pictures are there and two frames were drawn. */
export async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].filter((image) => image.loading !== 'lazy').map((image) => image.decode().catch(() => {})));
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** folder is where pictures go: FIRSTHAND_SHOTS, else a temporary one that tidy() removes. */
let shots;
export function folder() {
  shots ??= process.env.FIRSTHAND_SHOTS ?? mkdtempSync(path.join(tmpdir(), 'firsthand-shots-'));
  mkdirSync(shots, { recursive: true });
  return shots;
}

/** tidy removes the pictures that nobody asked for. */
export function tidy() {
  if (shots && !process.env.FIRSTHAND_SHOTS) rmSync(shots, { recursive: true, force: true });
}
