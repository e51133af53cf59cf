// Language, translations, what lists say, the address of the original.
import { useEffect, useState } from 'preact/hooks';
import { api, ask, told } from '../../api/client';
import { Button } from '../../kit/button';
import { Combo, type Option } from '../../kit/combo';
import { Select, TextArea, TextField } from '../../kit/field';
import { useStory, type Story } from '../context';
import { setStanding, useStanding } from './standing';

const tags = ['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'en-GB', 'en-US', 'es', 'et', 'eu', 'fa', 'fi', 'fr', 'ga', 'gl', 'he', 'hi', 'hr', 'hu', 'id', 'is', 'it', 'ja', 'ko', 'lt', 'lv', 'nb', 'nl', 'pl', 'pt',
  'pt-BR', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi', 'zh', 'zh-Hant'];

function languages(own: string) {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
  const list = (own && !tags.includes(own) ? [...tags, own] : tags).map((value) => {
    let label = value;
    try { label = names.of(value) ?? value; } catch { /* as it is written */ }
    return { value, label };
  });
  return [{ value: '', label: 'The site’s language' }, ...list.sort((a, b) => a.label.localeCompare(b.label))];
}

export function More() {
  const { story, update } = useStory();
  const { set, fault } = useStanding();
  return (
    <>
      <Select label="Language" value={story.language ?? ''} choices={languages(story.language ?? '')} fault={fault} onValue={(language) => { void set({ language }, 'The language is set.'); }} />
      <Translations />
      <TextArea label="Excerpt" rows={2} maxLength={1000} value={story.excerpt ?? ''} hint="What lists and feeds say, in place of the dek." onValue={(excerpt) => update({ excerpt })} />
      <Original />
    </>
  );
}

/** Original is kept only while it is an address: half of one would hold up the save of the text. */
function Original() {
  const { story, update } = useStory();
  const [url, setUrl] = useState(story.canonical_url ?? '');
  useEffect(() => setUrl(story.canonical_url ?? ''), [story.canonical_url]);
  const good = !url.trim() || /^https?:\/\/[^\s/]+\S*$/.test(url.trim());
  return (
    <TextField type="url" label="Address of the original" value={url} placeholder="https://" maxLength={2000}
      hint="Where it stood first, if not here: search engines then name that page." fault={good ? undefined : 'This is not the address of a page: it begins with https://. It is not kept yet.'}
      onValue={(value) => { setUrl(value); if (!value.trim() || /^https?:\/\/[^\s/]+\S*$/.test(value.trim())) update({ canonical_url: value.trim() }); }} />
  );
}

function Translations() {
  const { story } = useStory();
  const { set, fault } = useStanding();
  const [failed, setFailed] = useState('');
  const group = story.translation_group ?? '';
  const find = async (search: string): Promise<Option[]> => {
    const { stories } = await ask(() => api.GET('/stories', { params: { query: { search } as Record<string, string> } }));
    return (stories ?? []).filter((s) => s.id !== story.id).map((s) => ({ id: s.id!, label: s.title ?? '', about: s.language || undefined }));
  };
  const join = async ({ id, label }: Option) => {
    setFailed('');
    try {
      const other = await ask(() => api.GET('/stories/{id}', { params: { path: { id } } })) as Story;
      const name = other.translation_group || group || id;
      if (!other.translation_group) await setStanding(id, other.working_revision!, other.stands_as, { translation_group: name });
      if (name !== group) await set({ translation_group: name }, `It is a translation of “${label}”.`);
    } catch (err) { setFailed(told(err)); }
  };
  return (
    <div class="details-group">
      <Combo label="The same story in another language" placeholder={group ? 'Add another' : 'Find it by its headline'} find={find} onPick={(o) => { void join(o); }}
        hint={group ? 'It belongs to a set of translations: search engines are told of those that are published.' : undefined} />
      {group && <div><Button small onClick={() => { void set({ translation_group: '' }, 'It is no translation any more.'); }}>Take it out of the set</Button></div>}
      {(fault || failed) && <p class="fault" role="alert">{fault || failed}</p>}
    </div>
  );
}
