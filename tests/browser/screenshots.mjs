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
async function take(name, where, width, scheme, steps = async () => {}) {
  const { page, close } = await house.open(where, { width, height: width < 500 ? 780 : 1000, scheme });
  await steps(page);
  await settled(page);
  const file = `${name}-${width}${scheme === 'dark' ? '-dark' : ''}.png`;
  await page.screenshot({ path: path.join(images, file) });
  await close();
  console.log(`docs/images/${file}  ${new URL(page.url()).pathname}`);
}

/** paste reads the page of docs/STORY.md and shows the findings. */
async function paste(page) {
  await page.getByRole('textbox').first().fill(readFileSync(new URL('pasted.txt', import.meta.url), 'utf8'));
  await page.getByRole('button', { name: /^(read|show)/i }).click();
  await page.getByRole('button', { name: /^publish/i }).waitFor();
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
  await take('findings', '/newsroom/paste/', 1440, 'light', paste);
  await take('pasted', '/newsroom/paste/', 1440, 'light', async (page) => {
    await paste(page);
    await page.getByRole('button', { name: /^publish/i }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/newsroom/'));
  });
} finally {
  await house.stop();
}
