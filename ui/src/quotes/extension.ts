// What citing puts into the text: its keys, its button, its line in the menu of blocks, the look of quotes. The panel itself is
// loaded when it is first opened.
import type { EditorView } from 'prosemirror-view';
import { adopt } from '../kit/adopt';
import { fault } from '../kit/toast';
import type { Extension } from '../editor/extend';
import { QuotedWords, QuoteFigure, selectFigure } from './figure';
import { chosen } from './hint';
import { changes } from './now';
import { placeOf, type Place } from './place';
import { openSign, signs } from './sign';
import sheet from './text.css?sheet';
import type { QuoteCard } from './types';

/** cite opens the panel for what is chosen in the text. */
export function cite(view: EditorView, place: Place = placeOf(view.state), onDone?: (card: QuoteCard | null) => void, link = '') {
  if (!view.editable) return;
  import('./panel').then(({ openCite }) => openCite(view, place, onDone, link), () => fault(new Error('not loaded')));
}

adopt(sheet);

const list = signs(cite);

export const quotes: Extension = {
  id: 'quotes',
  plugins: () => [chosen(), list.plugin(), changes()],
  keys: { ...list.keys, 'Mod-j': (_state, _dispatch, view) => { if (view) cite(view); return true; } },
  bar: [{ id: 'cite', label: 'Cite', icon: 'quote', keys: 'mod+j', run: (view) => cite(view) }],
  offers: [{ id: 'cite', label: 'Cite a quote', about: 'On file, or a new one with its source', icon: 'quote', words: 'quote said source cite', run: (view) => cite(view) }],
  nodeViews: { quote_figure: (node, view, getPos) => new QuoteFigure(node, view, getPos, { onCite: (v, pos) => { selectFigure(v, pos); cite(v); } }) },
  markViews: { quote: (mark) => new QuotedWords(mark) },
  links: (url) => [{
    id: 'cite', label: 'The quote in it', about: 'Cite what is said there', icon: 'quote',
    run: (view, at) => { view.dispatch(view.state.tr.delete(at.from, at.to)); cite(view, placeOf(view.state), undefined, url); },
  }],
  onQuoteSign: openSign,
};
