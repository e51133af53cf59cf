// Before a story goes out: what to know of its quotes. It warns; it holds the story back only where the desk's rule says so, and
// then the server does.
import { adopt } from '../kit/adopt';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { useStory } from '../story/context';
import sheet from './quotes.css?sheet';
import { useQuoteState } from './use-quotes';

adopt(sheet);

export function QuotesBefore() {
  const { openPanel } = useStory();
  const { data } = useQuoteState();
  const warnings = data?.warnings ?? [];
  if (!warnings.length) return null;
  return (
    <section class={`quotes-warns${data!.blocked ? ' blocked' : ''}`} aria-label="Quotes of this story">
      {warnings.map((w) => <p key={w}><Icon name="warning" size={15} /> {w}</p>)}
      {data!.blocked && <p>This desk publishes no quote without a source.</p>}
      <div class="quotes-acts"><Button small icon="quote" onClick={() => openPanel('quotes')}>See the quotes</Button></div>
    </section>
  );
}
