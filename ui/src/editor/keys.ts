// The keys of the text. Others of the house (save, palette) are the shell's.
import { baseKeymap, chainCommands, createParagraphNear, exitCode, liftEmptyBlock, newlineInCode, selectAll, setBlockType, splitBlock, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { NodeSelection, type Command, type Plugin } from 'prosemirror-state';
import { backToBlock, duplicate, leaveFigure, leaveLine, move, nodeType, paragraph, plainAgain, turnInto } from './commands';
import { schema } from './schema';

const hardBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code || state.selection.$from.parent.type.name === 'question') return false;
  if (dispatch) dispatch(state.tr.replaceSelectionWith(nodeType('hard_break').create(), true).scrollIntoView());
  return true;
};

/** intoBlock is Enter on a block that is selected as a whole: into its first field, or its text. */
const intoBlock: Command = (state, _dispatch, view) => {
  if (!(state.selection instanceof NodeSelection) || !view) return false;
  const dom = view.nodeDOM(state.selection.from) as HTMLElement | null;
  const field = dom?.querySelector<HTMLElement>('input, textarea, select, button');
  if (!field) return false;
  field.focus();
  return true;
};

const item = nodeType('list_item');
const mark = (name: string) => toggleMark(schema.marks[name]!);

/** textKeys are those of the text; more come first (the extension's, the link's). */
export function textKeys(): Plugin[] {
  return [
    keymap({
      'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
      'Mod-b': mark('bold'), 'Mod-i': mark('italic'), 'Mod-u': mark('underline'), 'Mod-e': mark('code'), 'Mod-Shift-x': mark('strike'), 'Mod-Shift-h': mark('highlight'),
      'Mod-Alt-0': setBlockType(paragraph), 'Mod-Alt-2': setBlockType(nodeType('heading'), { level: 2 }), 'Mod-Alt-3': setBlockType(nodeType('heading'), { level: 3 }),
      'Mod-Shift-7': turnInto('ordered_list'), 'Mod-Shift-8': turnInto('bullet_list'), 'Mod-Shift-9': turnInto('blockquote'),
      'Alt-Shift-ArrowUp': move(true), 'Alt-Shift-ArrowDown': move(false), 'Mod-Shift-d': duplicate,
      'Enter': chainCommands(intoBlock, newlineInCode, leaveLine, splitListItem(item), leaveFigure, createParagraphNear, liftEmptyBlock, splitBlock),
      'Shift-Enter': chainCommands(exitCode, hardBreak), 'Mod-Enter': chainCommands(exitCode, hardBreak),
      'Tab': sinkListItem(item), 'Shift-Tab': liftListItem(item),
      'Backspace': chainCommands(undoInputRule, plainAgain, backToBlock), 'Mod-a': selectAll,
    }),
    keymap(baseKeymap),
  ];
}
