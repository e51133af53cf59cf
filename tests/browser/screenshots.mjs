// Takes the pictures of docs/images anew: make screenshots. They are pictures of the demo, so what the
// documents show is what the program does.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { settled, start } from './kit.mjs';
import { crawl, kinds } from './site.mjs';

const images = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../docs/images');

const house = await start();
try {
  const { pages } = await crawl(house.address);
  const all = kinds(pages);
  const wanted = [
    ['front', all.front, 1440, 'light'], ['front-dark', all.front, 1440, 'dark'], ['front-phone', all.front, 360, 'light'],
    ['story', all.story, 1440, 'light'], ['story-phone', all.story, 360, 'dark'],
    ['person', all.person, 1440, 'light'], ['quote', all.quote, 768, 'light'],
  ];
  for (const [name, where, width, scheme] of wanted) {
    const { page, close } = await house.open(where, { width, height: width < 500 ? 780 : 1000, scheme });
    await settled(page);
    await page.screenshot({ path: path.join(images, `${name}.png`) });
    await close();
    console.log(`docs/images/${name}.png  ${where}`);
  }
} finally {
  await house.stop();
}
