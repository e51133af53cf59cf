// Choosing a picture, and what the library knows about one.
import { api, ask } from '../../api/client';

export interface Chosen { path: string; alt?: string; caption?: string; credit?: string }

/** choosePicture has somebody choose a picture from the library, or bring one; null: none was chosen. */
export async function choosePicture(): Promise<Chosen | null> {
  const { pickMedia } = await import('../../media/picker');
  const m = await pickMedia({ kind: 'image' });
  return m && { path: m.path, alt: m.alt, caption: m.caption, credit: m.credit };
}

/** onFile is what is on file about a picture. */
export async function onFile(path: string): Promise<Chosen | null> {
  const { media } = await ask(() => api.GET('/media', { params: { query: { path } } }));
  const m = media[0];
  return m ? { path, alt: m.alt, caption: m.caption, credit: m.credit } : { path };
}
