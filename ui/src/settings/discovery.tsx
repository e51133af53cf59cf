// How programs, search engines and other sites find what is published.
import { Check, TextField } from '../kit/field';
import { PartFrame } from './frame';
import { usePart } from './part';

interface Values { hub: string; ai_crawlers: boolean; made_pictures: boolean }

const files: [string, string][] = [
  ['/rss/', 'RSS'], ['/feed.atom', 'Atom'], ['/feed.json', 'JSON Feed'], ['/quotes/rss/', 'Quotes'], ['/sitemap.xml', 'Sitemaps'], ['/sitemap-news.xml', 'News sitemap'], ['/robots.txt', 'robots.txt'],
];

export default function Discovery() {
  const part = usePart<Values>('discovery');
  return (
    <PartFrame title="Feeds and discovery" about="How programs, search engines and other sites find what you publish. Nothing of a draft is in any of it." part={part}>
      {(v) => <>
        <Check label="Make pictures for sharing" checked={v.made_pictures} onValue={(made_pictures) => part.set({ made_pictures })}
          hint="A story or a quote without a picture of its own is shared with one that shows its words in the colour of the site." />
        <Check label="Crawlers for language models are welcome" checked={v.ai_crawlers} onValue={(ai_crawlers) => part.set({ ai_crawlers })}
          hint="Off, robots.txt asks those that are known to stay away, and there is no llms.txt. Whether they do is up to them: nothing can keep out who does not say who it is." />
        <TextField label="WebSub hub" type="url" maxLength={2000} placeholder="https://…" value={v.hub} onValue={(hub) => part.set({ hub })}
          hint="Told at once when a feed changes, so that followers need not keep asking. A hub is somebody else’s server and learns when you publish. Empty, nobody is told." />
        <p class="hint">{files.map(([path, name], i) => <>{i > 0 && ' · '}<a href={path} target="_blank" rel="noopener">{name}</a></>)}. Topics, bylines and people have feeds of their own: put <code>rss/</code>, <code>feed.atom</code> or <code>feed.json</code> behind their address.</p>
      </>}
    </PartFrame>
  );
}
