// Pictures, sounds and films for the seed, made here: a landscape of bands and a disc for each name, always the same bytes.
import zlib from 'node:zlib';
import { dice } from './words.mjs';

/** png draws a picture of that size; the same name gives the same picture. */
export function png(name, width, height) {
  const roll = dice(name);
  const colour = () => [40 + roll(200), 40 + roll(200), 40 + roll(200)];
  const bands = Array.from({ length: 5 }, colour);
  const disc = { x: roll(width), y: roll(height), r: Math.floor(height / 4), colour: colour() };
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    const band = bands[Math.floor((y * bands.length) / height)];
    for (let x = 0; x < width; x++) {
      const inside = (x - disc.x) ** 2 + (y - disc.y) ** 2 < disc.r ** 2;
      const at = y * (width * 3 + 1) + 1 + x * 3;
      (inside ? disc.colour : band).forEach((value, i) => { rows[at + i] = value; });
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', zlib.deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(zlib.crc32 ? zlib.crc32(body) : crc(body), body.length + 4);
  return out;
}

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** svg draws a mark: a wave below a lamp. */
export const svg = (colour) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="60" viewBox="0 0 240 60">
<circle cx="30" cy="22" r="12" fill="${colour}"/><path d="M4 46q13-14 26 0t26 0" fill="none" stroke="${colour}" stroke-width="5"/></svg>\n`);

/** gif is one grey dot. */
export const gif = () => Buffer.from('R0lGODlhAQABAIAAAJqamgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');

/** wav is half a second of a low tone. */
export function wav() {
  const rate = 8000;
  const samples = rate / 2;
  const out = Buffer.alloc(44 + samples);
  out.write('RIFF', 0);
  out.writeUInt32LE(36 + samples, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(1, 20);
  out.writeUInt16LE(1, 22);
  out.writeUInt32LE(rate, 24);
  out.writeUInt32LE(rate, 28);
  out.writeUInt16LE(1, 32);
  out.writeUInt16LE(8, 34);
  out.write('data', 36);
  out.writeUInt32LE(samples, 40);
  for (let i = 0; i < samples; i++) out[44 + i] = 128 + Math.round(60 * Math.sin((i * 2 * Math.PI * 110) / rate));
  return out;
}

/** mp4 is the beginning of a film and nothing more: no program here plays it. */
export const mp4 = () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom', 'latin1'), Buffer.from([0, 0, 2, 0]), Buffer.from('isommp41', 'latin1'), Buffer.from([0, 0, 0, 16]), Buffer.from('free', 'latin1'), Buffer.alloc(8)]);

/** files is what stands below the content folder, by path. */
export const files = {
  'images/2026/03/harbour-at-dusk.png': () => png('harbour', 1600, 1067),
  'images/2026/03/tall-lighthouse.png': () => png('lighthouse', 800, 1200),
  'images/2026/03/small-boat.png': () => png('boat', 400, 300),
  'images/2026/03/market-square.png': () => png('market', 2400, 1350),
  'images/2026/03/rope.png': () => png('rope', 640, 640),
  'images/2026/03/dot.gif': gif,
  'images/2026/03/fähre-im-nebel.png': () => png('ferry', 1200, 800),
  'images/2026/04/gull one.png': () => png('gull one', 900, 600),
  'images/2026/04/gull-two.png': () => png('gull two', 900, 600),
  'images/2026/04/gull-three.png': () => png('gull three', 600, 900),
  'images/2026/04/topic-harbour.png': () => png('topic harbour', 1200, 600),
  'images/2026/04/topic-weather.png': () => png('topic weather', 1200, 630),
  'images/2026/04/face-ottilie.png': () => png('ottilie', 300, 300),
  'images/2026/04/face-remko.png': () => png('remko', 320, 300),
  'images/2026/04/cover-ottilie.png': () => png('cover ottilie', 1800, 700),
  'images/2026/04/publication-cover.png': () => png('cover', 2000, 1100),
  'images/2026/04/publication-icon.png': () => png('icon', 256, 256),
  'images/2026/04/publication-logo.png': () => png('logo', 600, 160),
  'images/2026/04/card-og.png': () => png('og', 1200, 630),
  'images/2026/04/card-twitter.png': () => png('twitter', 1200, 600),
  'images/2026/04/wave.svg': () => svg('#0b7285'),
  'media/2026/03/foghorn.wav': wav,
  'media/2026/03/crossing.mp4': mp4,
  'media/2026/03/crossing_thumb.png': () => png('crossing', 640, 360),
  'files/2026/03/tide-table.csv': () => Buffer.from('hour,height\n00,0.4\n06,3.1\n12,0.6\n18,2.9\n'),
  'files/2026/03/harbour rules.txt': () => Buffer.from('Slow inside the wall.\nThe ferry goes first.\n'),
};
