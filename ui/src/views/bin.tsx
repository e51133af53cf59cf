// What was put away: it comes back with one press until it is gone for good.
import { api, ask } from '../api/client';
import { bringBack } from '../desk/acts';
import { Button } from '../kit/button';
import { useListKeys } from '../kit/list-keys';
import { useLoad } from '../kit/load';
import { Empty, Fault, Loading, Page } from '../kit/page';
import { full, Time } from '../kit/time';
import { fault, toast } from '../kit/toast';
import { href, useLocation } from '../shell/router';
import { may } from '../shell/session';

export default function Bin() {
  const { route } = useLocation();
  const { data, err, reload } = useLoad(() => ask(() => api.GET('/stories', { params: { query: { binned: true, sort: 'touched', limit: 100 } } })), []);
  const list = data?.stories ?? [];
  const keys = useListKeys(list.length);
  const back = async (id: string, title: string) => {
    try {
      await bringBack(id);
      reload();
      toast({ text: `“${title}” is among the stories again.`, action: { label: 'Open it', run: () => route(href(`/stories/${id}`)) } });
    } catch (e) { fault(e); }
  };
  return (
    <Page title="Bin">
      {err && !data ? <Fault err={err} again={reload} /> : !data ? <Loading /> : list.length === 0
        ? <Empty title="The bin is empty" icon="trash">What you put away stays here for thirty days, and then it is gone.</Empty>
        : (
          <ul class="rows" onKeyDown={keys.onKeyDown}>
            {list.map((s, at) => (
              <li key={s.id} class="row" {...keys.row(at)}>
                <span class="row-main"><strong>{s.title}</strong><small>Put away by {s.workflow.trashed_by || 'somebody'}, <Time at={s.workflow.trashed_at} />. Gone for good on {full(s.workflow.gone_at)}.</small></span>
                {may('story.trash', s.owner_id ?? '') && <Button icon="undo" onClick={() => back(s.id, s.title)}>Bring back<span class="for-ears"> {s.title}</span></Button>}
              </li>
            ))}
          </ul>
        )}
    </Page>
  );
}
