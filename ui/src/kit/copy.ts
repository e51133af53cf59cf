import { toast } from './toast';

/** copy puts words into the clipboard, and says so; where the browser does not let the page, it says that. */
export async function copy(words: string) {
  try {
    await navigator.clipboard.writeText(words);
    toast({ text: 'Copied.' });
  } catch {
    toast({ text: 'The browser does not let this page copy: mark it and copy it yourself.', kind: 'fault' });
  }
}
