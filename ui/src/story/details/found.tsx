// How the story looks in a page of results and where people share it.
import { useState } from 'preact/hooks';
import { TextArea, TextField } from '../../kit/field';
import { Tabs } from '../../kit/tabs';
import { currentMe } from '../../shell/session';
import { useStory, type Story } from '../context';
import { plainStart } from './words';
import { cutAt, searchText, searchTitle } from './measure';
import { PictureField } from './picture-field';

/** shown is what each place is told, as the site makes it. */
function shown(story: Story, first: string) {
  const site = currentMe()?.site_title ?? '';
  const title = story.meta_title || [story.title, site].filter(Boolean).join(' – ');
  const text = story.meta_description || story.excerpt || story.dek || first;
  const open = { title: story.og_title || title, text: story.og_description || text, image: story.og_image || story.feature_image || '' };
  return { title, text, open, x: { title: story.x_title || open.title, text: story.x_description || open.text, image: story.x_image || open.image } };
}

/** count says how long a text is, and how much of it is shown. */
const count = (text: string | undefined, about: number) => `${[...(text ?? '')].length} letters; about ${about} are shown.`;

export function Found() {
  const { story, update, editor } = useStory();
  const [tab, setTab] = useState('search');
  const is = shown(story, plainStart(editor, story));
  const address = story.url ? new URL(story.url) : null;
  return (
    <Tabs label="Places" value={tab} onValue={setTab} tabs={[{ id: 'search', label: 'Search' }, { id: 'open', label: 'Shared' }, { id: 'x', label: 'On X' }]}>
      <div class="details-group">
        {tab === 'search' && <>
          <figure class="details-result" aria-label="As search engines show it">
            <small>{address?.host}{address?.pathname.replace(/\/$/, '').replace(/\//g, ' › ')}</small>
            <strong>{searchTitle(is.title)}</strong>
            <span>{searchText(is.text)}</span>
          </figure>
          <TextField label="Title for search" maxLength={300} value={story.meta_title ?? ''} placeholder={is.title} hint={count(story.meta_title || is.title, 60)} onValue={(meta_title) => update({ meta_title })} />
          <TextArea label="Description for search" maxLength={500} value={story.meta_description ?? ''} placeholder={cutAt(is.text, 160)} hint={count(story.meta_description || is.text, 155)} onValue={(meta_description) => update({ meta_description })} />
        </>}
        {tab === 'open' && <>
          <Card label="As messengers and networks show it" {...is.open} host={address?.host} />
          <TextField label="Title where it is shared" maxLength={300} value={story.og_title ?? ''} placeholder={is.title} hint={count(story.og_title || is.title, 70)} onValue={(og_title) => update({ og_title })} />
          <TextArea label="Text where it is shared" maxLength={500} value={story.og_description ?? ''} placeholder={cutAt(is.text, 160)} hint={count(story.og_description || is.text, 110)} onValue={(og_description) => update({ og_description })} />
          <PictureField label="Picture where it is shared" path={story.og_image ?? ''} hint="Empty: the feature image. 1200 × 630 fits best." onPath={(og_image) => update({ og_image })} />
        </>}
        {tab === 'x' && <>
          <Card label="As X shows it" {...is.x} host={address?.host} x />
          <TextField label="Title on X" maxLength={300} value={story.x_title ?? ''} placeholder={is.open.title} hint={count(story.x_title || is.open.title, 70)} onValue={(x_title) => update({ x_title })} />
          <TextArea label="Text on X" maxLength={500} value={story.x_description ?? ''} placeholder={cutAt(is.open.text, 160)} hint={count(story.x_description || is.open.text, 125)} onValue={(x_description) => update({ x_description })} />
          <PictureField label="Picture on X" path={story.x_image ?? ''} hint="Empty: the one for sharing." onPath={(x_image) => update({ x_image })} />
        </>}
      </div>
    </Tabs>
  );
}

function Card({ label, title, text, image, host, x }: { label: string; title: string; text: string; image: string; host?: string; x?: boolean }) {
  return (
    <figure class={`details-card${x ? ' details-card-x' : ''}`} aria-label={label}>
      {image ? <img src={image} alt="" /> : <span class="details-card-none">No picture</span>}
      <span class="details-card-words">
        {!x && <small>{host}</small>}
        <strong>{cutAt(title, 70)}</strong>
        {!x && <span>{cutAt(text, 110)}</span>}
      </span>
      {x && <small>From {host}</small>}
    </figure>
  );
}
