// What is put into the text from elsewhere, a line each.
import type { Extension } from './extend';

export const extensions: Extension[] = [];
