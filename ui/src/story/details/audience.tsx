// Who may read all of the story, and whether readers may say something under it.
import { useRef } from 'preact/hooks';
import { api, ask } from '../../api/client';
import { Check, Select } from '../../kit/field';
import { useLoad } from '../../kit/load';
import { fault, toast } from '../../kit/toast';
import { currentMe, mayAtAll } from '../../shell/session';
import { useStory } from '../context';
import { useStanding } from './standing';

const whom = [{ value: 'public', label: 'Everybody' }, { value: 'members', label: 'Members' }, { value: 'paid', label: 'Members who pay' }];

export function Audience() {
  const { story } = useStory();
  const { set, fault: wrong } = useStanding();
  const decides = mayAtAll('story.publish');
  const now = story.visibility || 'public';
  const came = useRef(now); // a choice that only another system offers stays one while somebody looks at the others
  const some = [...new Set([came.current, now])].filter((v) => !whom.some((w) => w.value === v));
  return (
    <>
      <Select label="Who may read all of it" value={now} choices={[...whom, ...some.map((value) => ({ value, label: 'Some members, as it came in' }))]} disabled={!decides} fault={wrong}
        hint={!decides ? 'An editor decides this.' : now === 'public' ? undefined : 'Others read as far as the block “End of the open part”; without one, the headline and the dek alone.'}
        onValue={(visibility) => { void set({ visibility }, visibility === 'public' ? 'Everybody may read all of it.' : 'Others read its open part alone.'); }} />
      <Comments />
    </>
  );
}

/** Comments says whether the story takes more of them; nothing where the site has none. */
function Comments() {
  const { story } = useStory();
  const id = story.id!;
  const { data, set } = useLoad(() => ask(() => api.GET('/stories/{id}/comments', { params: { path: { id } } })), [id]);
  const may = mayAtAll('story.publish') || (mayAtAll('comment.close') && story.owner_id === currentMe()?.id);
  if (!data?.on_site) return null;
  const close = async (closed: boolean) => {
    set((before) => before && { ...before, closed });
    try {
      await ask(() => api.PUT('/stories/{id}/comments', { params: { path: { id } }, body: { closed } }));
      toast({ text: closed ? 'It takes no more comments.' : 'It takes comments.', action: { label: 'Undo', run: () => close(!closed) } });
    } catch (err) {
      set((before) => before && { ...before, closed: !closed });
      throw err;
    }
  };
  return (
    <Check label="Readers may comment" checked={!data.closed} disabled={!may} onValue={(open) => { close(!open).catch(fault); }}
      hint={!may ? 'An editor decides this.' : data.shown === 0 ? 'Nobody has said anything yet.' : `${data.shown === 1 ? '1 comment stands' : `${data.shown} comments stand`} under it, and stay${data.shown === 1 ? 's' : ''} when it takes no more.`} />
  );
}
