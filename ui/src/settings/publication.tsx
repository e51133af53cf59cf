// The publication as a whole: name, language, pictures, colour, addresses.
import { Check, Field, TextArea, TextField } from '../kit/field';
import { PictureField } from '../story/details/picture-field';
import { PartFrame } from './frame';
import { usePart } from './part';

interface Prefixes { topics: string; bylines: string; people: string; quotes: string; corrections: string; search: string }
export interface Site {
  title: string; description: string; language: string; timezone: string; accent_color: string; logo: string; icon: string; cover_image: string; posts_per_page: number; remote_pictures: boolean; prefixes: Prefixes;
}

const zones = () => { try { return Intl.supportedValuesOf('timeZone'); } catch { return ['UTC']; } };

export default function Publication() {
  const part = usePart<Site>('publication');
  return (
    <PartFrame title="Publication" about="What the site is called, which language it speaks, how its pages look at first sight." part={part}>
      {(v) => <>
        <TextField label="Title" required maxLength={200} value={v.title} onValue={(title) => part.set({ title })} />
        <TextArea label="Description" rows={2} maxLength={2000} value={v.description} onValue={(description) => part.set({ description })} hint="One sentence, for search engines and for those who share the site." />
        <div class="pair">
          <TextField label="Language" value={v.language} onValue={(language) => part.set({ language })} hint="In short: en, de, fr, de-AT. Dates and the site’s own words follow it." />
          <Field label="Time zone" hint="For the dates that readers see.">
            {(ties) => <><input type="text" list="zones" {...ties} value={v.timezone} onInput={(e) => part.set({ timezone: e.currentTarget.value })} /><datalist id="zones">{zones().map((z) => <option key={z} value={z} />)}</datalist></>}
          </Field>
        </div>
        <div class="pair">
          <Field label="Colour" hint="Links, marks and buttons of the site.">
            {(ties) => <div class="colour"><input type="color" {...ties} value={v.accent_color || '#333333'} onInput={(e) => part.set({ accent_color: e.currentTarget.value })} /><code>{v.accent_color}</code></div>}
          </Field>
          <TextField label="Stories on a page of a list" type="number" min={0} max={100} value={String(v.posts_per_page)} onValue={(n) => part.set({ posts_per_page: Math.max(0, Math.min(100, Math.round(Number(n)) || 0)) })} hint="0: as many as the theme says." />
        </div>
        <PictureField label="Logo" path={v.logo} onPath={(logo) => part.set({ logo })} hint="Beside or instead of the title, as the theme has it." />
        <PictureField label="Icon" path={v.icon} onPath={(icon) => part.set({ icon })} hint="Square. In the tabs of browsers." />
        <PictureField label="Cover picture" path={v.cover_image} onPath={(cover_image) => part.set({ cover_image })} hint="Shown where the site is shared and a page has no picture of its own." />
        <Check label="Show pictures that stand on other sites" checked={v.remote_pictures} onValue={(remote_pictures) => part.set({ remote_pictures })}
          hint="Whoever opens such a page asks those sites for the picture, and is seen there. Off, only pictures from the library are shown; a story with others keeps its words." />
        <fieldset>
          <legend>First words of addresses</legend>
          <p class="hint">Each begins and ends with a slash. What has an address already keeps it; new pages get these.</p>
          <div class="pair">
            {(['topics', 'bylines', 'people', 'quotes', 'corrections', 'search'] as const).map((key) => (
              <TextField key={key} label={{ topics: 'Topics', bylines: 'Bylines', people: 'People', quotes: 'Quotes', corrections: 'Corrections', search: 'Search' }[key]} value={v.prefixes[key]}
                onValue={(text) => part.set({ prefixes: { ...v.prefixes, [key]: text } })} />
            ))}
          </div>
        </fieldset>
      </>}
    </PartFrame>
  );
}
