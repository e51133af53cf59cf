// How search engines and networks cut what they are given.

let canvas: CanvasRenderingContext2D | null = null;

function width(text: string, font: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 8;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** cutTo shortens a text to a width in pixels, at the end of a word. */
export function cutTo(text: string, pixels: number, font: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (width(clean, font) <= pixels) return clean;
  const words = clean.split(' ');
  let short = '';
  for (const word of words) {
    const longer = short ? `${short} ${word}` : word;
    if (width(`${longer} …`, font) > pixels) break;
    short = longer;
  }
  return `${short || clean.slice(0, 40)} …`;
}

/** what a page of results shows, on a desktop: a headline of 580 pixels, and two lines of 600 below it. */
export const searchTitle = (text: string) => cutTo(text, 580, '20px Arial, sans-serif');
export const searchText = (text: string) => cutTo(text, 1180, '14px Arial, sans-serif');

/** cutAt shortens a text to a number of letters, at the end of a word, as the site does in what it tells networks. */
export function cutAt(text: string, most: number): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if ([...clean].length <= most) return clean;
  const short = [...clean].slice(0, most).join('');
  const blank = short.lastIndexOf(' ');
  return `${(blank > most / 2 ? short.slice(0, blank) : short).replace(/[ ,;:–-]+$/, '')}…`;
}
