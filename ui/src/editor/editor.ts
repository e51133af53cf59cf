// The text of a story: puts the parts together. The story view makes one and gives it a place, a library and an ear.
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Node } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view';
import { adopt } from '../kit/adopt';
import { bar } from './bar';
import { views } from './blocks';
import { nodeType } from './commands';
import sheet from './editor.css?sheet';
import type { Extension } from './extend';
import { extensions as all } from './extensions';
import { finding } from './find';
import { handle } from './handle';
import { textKeys } from './keys';
import { menus } from './menus';
import { paste } from './paste';
import { sending, type Library } from './send';
import { shortcuts } from './shortcuts';

export interface EditorOptions {
  /** root is the positioned element around the text, in which bars and lists are placed. */
  root: HTMLElement;
  place: HTMLElement;
  doc: Node;
  language: string;
  editable: () => boolean;
  library: Library;
  /** onChange is told of every change of the text. It must be quick: it is part of a key. */
  onChange: (doc: Node) => void;
  /** onUpdate is told of every change of text or selection. */
  onUpdate?: (view: EditorView) => void;
  extensions?: Extension[];
}

const fromRight = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'syr', 'iw']);

/** direction is how a language is written. */
export function direction(language: string): 'rtl' | 'ltr' {
  const [base = '', ...rest] = language.toLowerCase().split('-');
  if (rest.some((p) => p === 'arab' || p === 'hebr')) return 'rtl';
  return fromRight.has(base) && !rest.includes('latn') ? 'rtl' : 'ltr';
}

/** stateOf makes a new state of a text: another version, with nothing to undo. */
export function stateOf(doc: Node, o: Pick<EditorOptions, 'root' | 'library' | 'extensions'>): EditorState {
  const extensions = o.extensions ?? all;
  return EditorState.create({ doc, plugins: [
    menus(o.root, extensions, o.library), bar(o.root, extensions),
    ...extensions.filter((e) => e.keys).map((e) => keymap(e.keys!)),
    shortcuts(), ...textKeys(), history({ depth: 500, newGroupDelay: 600 }), dropCursor({ class: 'drop-line', color: false, width: 3 }), gapCursor(),
    paste(o.library), sending(), finding(), handle(o.root), hints(), signs(extensions), hands(),
    ...extensions.flatMap((e) => e.plugins?.() ?? []),
  ] });
}

export function createEditor(o: EditorOptions): EditorView {
  adopt(sheet);
  const extensions = o.extensions ?? all;
  const view: EditorView = new EditorView({ mount: o.place }, {
    state: stateOf(o.doc, o),
    editable: o.editable,
    attributes: () => ({
      role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text of the story', class: 'story-body', spellcheck: 'true',
      lang: o.language, dir: direction(o.language), 'aria-readonly': String(!o.editable()),
    }),
    nodeViews: { ...views(o.library), ...Object.assign({}, ...extensions.map((e) => e.nodeViews ?? {})) },
    markViews: Object.assign({}, ...extensions.map((e) => e.markViews ?? {})),
    handleDOMEvents: { keydown: (_view, e) => { if (isCommand(e)) selectionIsNow(); } },
    dispatchTransaction(tr: Transaction) {
      // Whoever only reads along changes nothing, whichever button or key asked for it.
      if (tr.docChanged && !o.editable()) return;
      view.updateState(view.state.apply(tr));
      if (tr.docChanged) o.onChange(view.state.doc);
      o.onUpdate?.(view);
    },
  });
  return view;
}

const isCommand = (e: KeyboardEvent) => e.ctrlKey || e.metaKey || e.key.length > 1;

/**
 * selectionIsNow has the editor read what is selected. A browser tells of a selection some time after it was made, on a
 * busy machine after the next key: a command would act on what was selected before.
 */
function selectionIsNow() {
  document.dispatchEvent(new Event('selectionchange'));
}

/** endOfText puts the cursor behind everything, on a line of its own. */
export function endOfText(view: EditorView) {
  const { doc } = view.state;
  const last = doc.lastChild;
  const tr = view.state.tr;
  if (!last || !last.isTextblock || last.type.name !== 'paragraph') tr.insert(doc.content.size, nodeType('paragraph').create());
  view.dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)));
  view.focus();
}

/** hints stand on the empty line that the cursor is on. */
function hints(): Plugin {
  return new Plugin({ props: { decorations(state) {
    const { $from, empty } = state.selection;
    if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph' || $from.parent.childCount) return null;
    const first = state.doc.childCount === 1;
    return DecorationSet.create(state.doc, [Decoration.node($from.before(), $from.after(), { class: 'hinted', 'data-hint': first ? 'Begin to write, or press / for blocks' : 'Press / for blocks' })]);
  } } });
}

/** signs tells extensions of quotation marks as they are typed. */
function signs(extensions: Extension[]): Plugin {
  const ears = extensions.filter((e) => e.onQuoteSign);
  return new Plugin({ props: { handleTextInput(view, from, _to, text) {
    if (ears.length && /^["“”„«»]$/.test(text)) queueMicrotask(() => ears.forEach((e) => e.onQuoteSign!(view, from, text)));
    return false;
  } } });
}

/** hands takes the pen from the fields of blocks when somebody else has it. */
function hands(): Plugin {
  return new Plugin({ view: (view) => {
    let was = view.editable;
    return { update: (now) => {
      if (now.editable === was) return;
      was = now.editable;
      now.dom.querySelectorAll('fieldset').forEach((f) => { f.disabled = !was; });
    } };
  } });
}
