// The first view: what the desk is working on.
import { api, ask } from '../api/client';
import { Button } from '../kit/button';
import { useListKeys } from '../kit/list-keys';
import { useLoad } from '../kit/load';
import { Badge, Empty, Fault, Loading, Page } from '../kit/page';
import { newStory } from '../shell/app';
import { href, useLocation } from '../shell/router';

export default function Stories() {
  const { route } = useLocation();
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/stories', {})), []);
  const list = data?.stories ?? [];
  const open = (at: number) => route(href(`/stories/${list[at]!.id}`));
  const keys = useListKeys(list.length, open);
  return (
    <Page title="Stories">
      {err ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length === 0
        ? <Empty title="No stories yet" icon="stories" action={<Button kind="primary" icon="plus" onClick={() => newStory(route)}>New story</Button>}>Begin one, or read one in from a text or a link.</Empty>
        : (
          <ul class="rows" onKeyDown={keys.onKeyDown}>
            {list.map((s, at) => (
              <li key={s.id}>
                <a class="row" href={href(`/stories/${s.id}`)} {...keys.row(at)}>
                  <span class="row-main"><strong>{s.title}</strong>{s.dek && <small>{s.dek}</small>}</span>
                  <Badge tone={s.published ? 'good' : 'plain'}>{s.published ? 'Published' : 'Draft'}</Badge>
                </a>
              </li>
            ))}
          </ul>
        )}
    </Page>
  );
}
