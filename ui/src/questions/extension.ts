// Questions to readers in the text: each has an ID of its own, by which its answers find it; the first of a story needs none.
// The panel beside the story says what can be chosen and when it closes.
import { Plugin } from 'prosemirror-state';
import type { Extension } from '../editor/extend';

const letters = 'abcdefghjkmnpqrstuvwxyz';

/** fresh is an ID that can stand in an address: letters, for a number is a page of a list. */
function fresh(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (n) => letters[n % letters.length]).join('');
}

export const asking: Extension = {
  id: 'questions',
  plugins: () => [new Plugin({
    appendTransaction: (list, _before, state) => {
      if (!list.some((tr) => tr.docChanged)) return null;
      const seen = new Set<string>();
      let tr = state.tr;
      state.doc.forEach((node, pos) => {
        if (node.type.name !== 'question') return;
        const id = String(node.attrs.id);
        if (seen.has(id)) tr = tr.setNodeAttribute(pos, 'id', fresh());
        seen.add(id);
      });
      return tr.docChanged ? tr : null;
    },
  })],
};
