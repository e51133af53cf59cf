// Takes the pictures of docs/images anew: make screenshots. They are pictures of the demo, so what the
// documents show is what the program does.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { settled, start } from './kit.mjs';
import { crawl, kinds } from './site.mjs';

const images = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../docs/images');

mkdirSync(images, { recursive: true });

const house = await start();

/** take opens a page and takes what a window of that width shows. */
async function take(name, where, width, scheme, steps = async () => {}, role = undefined) {
  const options = { width, height: width < 500 ? 780 : 1000, scheme };
  const { page, close } = role ? await house.as(role, where, options) : await house.open(where, options);
  await steps(page);
  await settled(page);
  const file = `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`;
  await page.screenshot({ path: path.join(images, file) });
  await close();
  console.log(`docs/images/${file}  ${new URL(page.url()).pathname}`);
}

/** readIn reads the page of docs/STORY.md in, up to the findings. */
async function readIn(page) {
  await page.getByRole('textbox', { name: 'Text of the page' }).fill(readFileSync(new URL('pasted.txt', import.meta.url), 'utf8'));
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: 'What was found' }).waitFor();
}

try {
  const { pages } = await crawl(house.address);
  const all = kinds(pages);
  await take('front', all.front, 1440, 'light');
  await take('front', all.front, 1440, 'dark');
  await take('front', all.front, 360, 'light');
  await take('story', all.story, 1440, 'light');
  await take('story', all.story, 360, 'dark');
  await take('person', all.person, 1440, 'light');
  await take('quote', all.quote, 768, 'light');
  await take('findings', 'read', 1440, 'light', async (page) => {
    await readIn(page);
    await page.keyboard.press('Shift+A');
    await page.locator('.finding-accept').first().waitFor();
  }, 'editor');
  const editor = await house.as('editor', 'read');
  await readIn(editor.page);
  await editor.page.getByRole('button', { name: 'Publish' }).click();
  const published = await editor.page.getByRole('link', { name: 'See it on the site' }).getAttribute('href');
  await editor.close();
  await take('pasted', published, 1440, 'light');
} finally {
  await house.stop();
}
