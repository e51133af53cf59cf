// Choosing a picture: sent from this device. (The library's own window takes its place where there is one.)
import { send } from '../../api/client';
import { fault } from '../../kit/toast';

export interface Chosen { path: string; alt?: string; caption?: string; credit?: string }

/** choosePicture asks for a picture and gives it once it is on file; null: none was chosen. */
export function choosePicture(): Promise<Chosen | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.onchange = async () => {
      const file = input.files?.[0];
      if (!file) { resolve(null); return; }
      try {
        const kept = await send<{ path: string }>('POST', `/media?name=${encodeURIComponent(file.name.slice(0, 200) || 'picture')}`, file, { 'Content-Type': 'application/octet-stream' });
        resolve({ path: kept.path });
      } catch (err) { fault(err); resolve(null); }
    };
    input.oncancel = () => resolve(null);
    input.click();
  });
}

/** onFile is what is on file about a picture. */
export async function onFile(path: string): Promise<Chosen | null> {
  return { path };
}
