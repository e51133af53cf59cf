// The quotes of the open story as they stand now: the places of the text, their records, and what the server counted.
import { useEffect, useReducer, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { api, ask } from '../api/client';
import { useLoad, type Loaded } from '../kit/load';
import { useStory } from '../story/context';
import { onText } from './now';
import { plainText, printedQuotes, type Printed } from './place';
import { hear, record } from './records';
import type { PlainQuote, QuoteCard, QuoteState, Standing } from './types';

export interface Row extends Printed { card: QuoteCard | null | undefined; standing: Standing | undefined }

/** useRows gives the quotes of the text in its order, soon after each change of it. */
export function useRows(editor: EditorView | null, state: QuoteState | undefined): Row[] {
  const [, render] = useReducer((n: number) => n + 1, 0);
  const [printed, setPrinted] = useState<Printed[]>([]);
  useEffect(() => {
    if (!editor) return;
    let timer = 0;
    const read = () => { timer = 0; setPrinted(printedQuotes(editor.state)); };
    read();
    const stop = onText(() => { timer ||= window.setTimeout(read, 400); });
    return () => { window.clearTimeout(timer); stop(); };
  }, [editor]);
  const ids = [...new Set(printed.map((p) => p.id).filter(Boolean))];
  useEffect(() => {
    const stops = ids.map((id) => hear(id, () => render(0)));
    return () => stops.forEach((stop) => stop());
  }, [ids.join()]);
  return printed.map((p) => ({ ...p, card: p.id ? record(p.id) : null, standing: state?.quotes?.find((s) => s.quote.id === p.id && (s.printed === p.text || !printed.some((o) => o !== p && o.id === p.id))) }));
}

/** useQuoteState is how the quotes of the revision that was saved last stand, as the server counts them. */
export function useQuoteState(): Loaded<QuoteState | undefined> {
  const { story, revision, editor } = useStory();
  const id = story.id ?? '';
  // A story that prints none is not asked about with every save.
  return useLoad(async () => (editor && !printedQuotes(editor.state).length ? undefined : ask(() => api.GET('/stories/{id}/quote-state', { params: { path: { id } } }))), [id, revision, editor]);
}

/** FoundQuote is a quote of the text without a record: where it stood when it was found, and what was printed there. */
export type FoundQuote = PlainQuote & { from: number; to: number; words: string };

/** findPlain asks for the quotes of the text that have no record. */
export async function findPlain(view: EditorView, title: string): Promise<FoundQuote[]> {
  const { doc } = view.state, plain = plainText(view.state);
  if (!plain.text.trim()) return [];
  const { quotes } = await ask(() => api.POST('/cite/find', { body: { text: plain.text, headline: title, blocks: plain.blocks } }));
  return (quotes ?? []).map((q) => {
    const from = plain.at(q.start), to = plain.at(q.end);
    return { ...q, from, to, words: doc.textBetween(from, to, '\n\n', '\n') };
  });
}
