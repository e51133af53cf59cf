// Numbers in the newsroom: what is read, by keyboard, as chart and as table; who is quoted, and the quotes behind each number.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { axe, schemes, sideways, start } from './kit.mjs';

let desk;
before(async () => { desk = await start(); });
after(() => desk?.stop());

/** read asks for a page as a browser does in which somebody opens it. */
function read(path, cookie) {
  const headers = {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', accept: 'text/html', 'accept-language': 'en',
    'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', ...(cookie ? { cookie } : {}),
  };
  return new Promise((resolve, reject) => {
    http.get(new URL(path, desk.address), { headers }, (answer) => { answer.resume(); answer.on('end', () => resolve(answer.statusCode)); }).on('error', reject);
  });
}

test('what was read is seen by keyboard, as a chart and as a table', async () => {
  const { page, faults, close } = await desk.as('contributor', 'numbers');
  const chart = page.getByRole('slider', { name: 'Reads in the last 7 days' });
  await chart.waitFor();
  await chart.focus();
  await page.keyboard.press('Home');
  assert.equal(await chart.getAttribute('aria-valuenow'), '0');
  const first = await chart.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowRight');
  const second = await chart.getAttribute('aria-valuetext');
  assert.notEqual(first, second);
  await page.locator('.chart-table summary').focus();
  await page.keyboard.press('Enter');
  const cells = await page.locator('.chart-table tbody tr').allInnerTexts();
  assert.equal(cells.length, 7);
  assert.deepEqual(cells.map((row) => row.replace(/\s*\t\s*/, ': ')).reverse().slice(0, 2), [first, second], 'the table says what the chart says');
  await page.getByRole('button', { name: '24 hours' }).click();
  await page.getByRole('slider', { name: 'Reads in the last 24 hours' }).waitFor();
  assert.match(page.url(), /range=day/);
  assert.deepEqual(faults, []);
  await close();
});

test('a reader is counted, and somebody of the desk is not', async () => {
  const { page, api, faults, close } = await desk.as('author', 'numbers');
  await page.locator('.numbers').waitFor();
  const cookies = (await page.context().cookies(desk.address)).map((c) => `${c.name}=${c.value}`).join('; ');
  assert.match(cookies, /firsthand-desk=1/);
  const total = async () => (await api('GET', 'numbers?range=day')).body.all.total;
  const was = await total();
  for (let n = 0; n < 3; n++) assert.equal(await read('/', cookies), 200);
  assert.equal(await read('/'), 200);
  let now = was;
  while (now === was) now = await total(); // it is kept every second
  assert.equal(now, was + 1);
  assert.deepEqual(faults, []);
  await close();
});

test('the numbers of a story stand beside it', async () => {
  const { page, api, faults, close } = await desk.as('editor', 'numbers');
  await page.locator('.numbers').waitFor();
  const { body } = await api('GET', 'numbers?range=week');
  const { id, reads, name } = body.stories[0];
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Numbers', exact: true }).click();
  await page.getByRole('slider', { name: 'Reads of this story in the last 7 days' }).waitFor();
  assert.equal(await page.locator('.numbers-beside .numbers-total strong').innerText(), reads.toLocaleString('en-US'));
  assert.match(page.url(), new RegExp(id));
  assert.deepEqual(faults, []);
  await close();
});

test('each number of the source audit opens the quotes behind it', async () => {
  const { page, api, faults, close } = await desk.as('author', 'numbers/sources');
  await page.getByRole('heading', { name: 'How they are known' }).waitFor();
  const { body } = await api('GET', 'source-audit?by=speaker');
  const row = body.rows.find((r) => r.name && r.sourced > 0);
  const [what, n] = ['with a source', row.sourced];
  const link = page.getByRole('link', { name: `${row.name}, ${what}: ${n}`, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Quotes', exact: true }).waitFor();
  assert.equal(await page.getByRole('list', { name: 'Quotes', exact: true }).getByRole('listitem').count(), Math.min(50, n));
  await page.goBack();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Table (CSV)' }).click()]);
  assert.match(file.suggestedFilename(), /^sources-by-speaker-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  assert.deepEqual(faults, []);
  await close();
});

test('the numbers are readable by everybody, light and dark, on a small phone and on a desk', async () => {
  const { page, faults, close } = await desk.as('editor', 'numbers');
  for (const where of ['numbers', 'numbers/sources', 'numbers/quotes']) {
    await page.goto(new URL(`newsroom/${where}`, desk.address).href);
    await page.locator('.numbers, ul.rows').first().waitFor();
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const scheme of schemes) {
        await page.emulateMedia({ colorScheme: scheme });
        assert.deepEqual(await axe(page), [], `${where} ${width} ${scheme}`);
        assert.deepEqual(await sideways(page), { over: 0, elements: [] }, `${where} ${width} ${scheme}`);
      }
    }
  }
  assert.deepEqual(faults, []);
  await close();
});
