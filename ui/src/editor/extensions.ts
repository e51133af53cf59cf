// What is put into the text from elsewhere, a line each.
import { quotes } from '../quotes/extension';
import { asking } from '../questions/extension';
import type { Extension } from './extend';

export const extensions: Extension[] = [quotes, asking];
