// The words that are being cited stay marked in the text while the panel has the focus.
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('citing');

/** showChosen marks words as chosen; nothing: none are. */
export function showChosen(view: EditorView, place?: { from: number; to: number }) {
  const set = place && place.to > place.from ? DecorationSet.create(view.state.doc, [Decoration.inline(place.from, place.to, { class: 'citing' })]) : DecorationSet.empty;
  view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false));
}

/** followed is where the chosen words stand now: the text may have been changed by somebody else meanwhile. */
export function followed<P extends { from: number; to: number }>(view: EditorView, place: P): P {
  const found = key.getState(view.state)?.find()[0];
  return found ? { ...place, from: found.from, to: found.to } : place;
}

export function chosen(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: { init: () => DecorationSet.empty, apply: (tr, set) => tr.getMeta(key) ?? set.map(tr.mapping, tr.doc) },
    props: { decorations: (state) => key.getState(state) },
  });
}
