// The quotes behind a number of the source audit, each with the story that it stands in.
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/schema';
import { api, ask } from '../api/client';
import { Button } from '../kit/button';
import { useLoad, useQuestion } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { Time } from '../kit/time';
import { fault } from '../kit/toast';
import { asked, searched } from '../shell/asked';
import type { ViewProps } from '../shell/routes';
import { href } from '../shell/router';

type Used = components['schemas']['AuditedQuote'];

const those: Record<string, string> = {
  firsthand: 'first hand', through: 'through others', unnamed: 'of unnamed sources', sourced: 'with a source', unsourced: 'without a source',
  archived: 'with a source that is kept', unarchived: 'with a source that is not kept', checked: 'checked', guessed: 'not confirmed',
};

export default function AuditQuotes({ query }: ViewProps) {
  const wanted = asked({ from: query.from, to: query.to, topic: query.topic, byline: query.byline, speaker: query.speaker, only: query.only });
  const read = (offset?: number) => ask(() => api.GET('/source-audit/quotes', { params: { query: { ...wanted, offset } as never } }));
  const { data, err, reload } = useLoad(() => read(), [JSON.stringify(wanted)]);
  const [more, setMore] = useState<{ quotes: Used[]; next?: number } | null>(null);
  useEffect(() => setMore(null), [data]);
  const question = useQuestion([data]);
  const quotes: Used[] = [...(data?.quotes ?? []), ...(more?.quotes ?? [])];
  const next = more ? more.next : data?.next;
  const older = async () => {
    const mine = question.current, page = await read(next);
    if (question.current === mine) setMore({ quotes: [...(more?.quotes ?? []), ...page.quotes], next: page.next });
  };
  return (
    <Page title={`Quotes: ${those[query.only ?? ''] ?? 'all'}`} bar={<a href={searched('/numbers/sources', { from: query.from, to: query.to })}>Back to who is quoted</a>}>
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : quotes.length === 0
        ? <Empty icon="quote" title="No such quote any more">The numbers were of before: look at them again.</Empty>
        : <ul class="rows" aria-label="Quotes">
          {quotes.map((q) => (
            <li key={`${q.quote_id} ${q.story_id}`} class="row">
              <span class="row-main"><a href={href(`/quotes/${q.quote_id}`)}>“{q.text}”</a><small>{q.speaker || q.printed || 'Nobody on file'}, in <a href={href(`/stories/${q.story_id}`)}>{q.title}</a></small></span>
              {q.unnamed && <Badge>Unnamed</Badge>}
              {!q.sourced && <Badge tone="warn">No source</Badge>}
              {q.state === 'checked' && <Badge tone="good">Checked</Badge>}
              <small><Time at={q.published_at} /></small>
            </li>
          ))}
        </ul>}
      {next ? <p class="row-more"><Button onClick={() => { older().catch(fault); }}>Show more</Button></p> : null}
    </Page>
  );
}
