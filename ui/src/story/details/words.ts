import type { EditorView } from 'prosemirror-view';
import type { Story } from '../context';

/** plainStart is the first words of the text, as lists show them where nobody wrote a dek. */
export function plainStart(editor: EditorView | null, story: Story): string {
  if (editor) return editor.state.doc.textBetween(0, Math.min(editor.state.doc.content.size, 1500), ' ', ' ').slice(0, 400);
  const words: string[] = [];
  const walk = (node: unknown) => {
    if (words.join(' ').length > 400 || !node || typeof node !== 'object') return;
    const { text, content } = node as { text?: unknown; content?: unknown };
    if (typeof text === 'string') words.push(text);
    if (Array.isArray(content)) content.forEach(walk);
  };
  walk((story as { document?: unknown }).document);
  return words.join(' ').slice(0, 400);
}
