// The words that are being cited stay marked in the text while the panel has the focus.
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

const key = new PluginKey<DecorationSet>('citing');

/** showChosen marks words as chosen; nothing: none are. */
export function showChosen(view: EditorView, place?: { from: number; to: number }) {
  const set = place && place.to > place.from ? DecorationSet.create(view.state.doc, [Decoration.inline(place.from, place.to, { class: 'citing' })]) : DecorationSet.empty;
  view.dispatch(view.state.tr.setMeta(key, set).setMeta('addToHistory', false));
}

export function chosen(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: { init: () => DecorationSet.empty, apply: (tr, set) => tr.getMeta(key) ?? set.map(tr.mapping, tr.doc) },
    props: { decorations: (state) => key.getState(state) },
  });
}
