// Markdown's signs while one types: they become what they mean, and Backspace takes it back.
import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import type { MarkType } from 'prosemirror-model';
import { TextSelection, type Plugin } from 'prosemirror-state';
import { insert, nodeType, topBlock } from './commands';
import { schema } from './schema';

/** around makes a mark of text between signs: **bold**. */
function around(sign: RegExp, type: MarkType): InputRule {
  return new InputRule(sign, (state, match, start, end) => {
    const words = match[2]!;
    const parent = state.doc.resolve(start).parent;
    if (parent.type.spec.code || !parent.type.allowsMarkType(type)) return null;
    const tr = state.tr;
    const from = start + match[1]!.length, to = from + words.length;
    if (to < end) tr.delete(to, end);
    tr.delete(start, from);
    tr.addMark(start, start + words.length, type.create());
    return tr.removeStoredMark(type);
  });
}

export function shortcuts(): Plugin {
  const n = nodeType, m = schema.marks;
  return inputRules({ rules: [
    new InputRule(/^(#{1,4})\s$/, (state, match, start, end) => {
      const $start = state.doc.resolve(start);
      if ($start.parent.type.name !== 'paragraph' || !$start.node(-1).canReplaceWith($start.index(-1), $start.indexAfter(-1), n('heading'))) return null;
      return state.tr.delete(start, end).setBlockType(start, start, n('heading'), { level: Math.max(2, match[1]!.length) });
    }),
    wrappingInputRule(/^\s*[-+*]\s$/, n('bullet_list')),
    wrappingInputRule(/^(\d{1,4})[.)]\s$/, n('ordered_list'), (match) => ({ start: Number(match[1]) || 1 }), (match, node) => node.childCount + node.attrs.start === Number(match[1])),
    wrappingInputRule(/^>\s$/, n('blockquote')),
    textblockTypeInputRule(/^```([a-z0-9+#-]*)\s$/, n('code_block'), (match) => ({ language: match[1] ?? '' })),
    new InputRule(/^(?:---|—-|\*\*\*|___)\s?$/, (state, _match, start, end) => {
      const here = topBlock(state.doc.resolve(start));
      if (!here || here.node.type.name !== 'paragraph') return null;
      const tr = state.tr.delete(start, end);
      insert(tr, n('divider').create());
      const next = tr.selection.to;
      const after = tr.doc.resolve(next).nodeAfter;
      if (after?.isTextblock) tr.setSelection(TextSelection.create(tr.doc, next + 1));
      return tr;
    }),
    around(/(\*\*)(?=\S)((?:(?!\*\*).)*\S)\*\*$/, m.bold!),
    around(/(?<![\w_])(__)(?=\S)((?:(?!__).)*\S)__$/, m.bold!),
    around(/(?<![*\w])(\*)(?=[^\s*])([^*]*[^\s*])\*$/, m.italic!),
    around(/(?<![_\w])(_)(?=[^\s_])([^_]*[^\s_])_$/, m.italic!),
    around(/(~~)(?=\S)((?:(?!~~).)*\S)~~$/, m.strike!),
    around(/(?<!`)(`)([^`]+)`$/, m.code!),
  ] });
}
