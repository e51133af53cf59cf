// Above the text: how many quotes there are, and how they stand. It leads to their list.
import { useEffect } from 'preact/hooks';
import { Button } from '../kit/button';
import { useStory } from '../story/context';
import { setNow } from './now';
import { useQuoteState, useRows } from './use-quotes';

export default function QuotesStrip() {
  const context = useStory();
  setNow(context);
  useEffect(() => () => setNow(null), []);
  const state = useQuoteState();
  const rows = useRows(context.editor, state.data).filter((r) => r.id);
  if (!rows.length) return null;
  const sourced = rows.filter((r) => r.card?.has_source).length, checked = rows.filter((r) => r.card?.state === 'checked').length, flagged = state.data?.flagged ?? 0;
  const words = [rows.length === 1 ? '1 quote' : `${rows.length} quotes`, `${sourced} with a source`, `${checked} checked`, flagged && (flagged === 1 ? '1 record changed' : `${flagged} records changed`)].filter(Boolean).join(' · ');
  return <Button small kind="quiet" icon={sourced < rows.length || flagged ? 'warning' : 'quote'} class="quotes-strip" onClick={() => context.openPanel('quotes')}>{words}</Button>;
}
