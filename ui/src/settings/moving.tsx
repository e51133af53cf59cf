// Taking the site elsewhere: a file in each of four formats. The browser shows how far a download is.
import { useState } from 'preact/hooks';
import { base } from '../api/client';
import { LinkButton } from '../kit/button';
import { Check } from '../kit/field';

interface Format { id: string; title: string; about: string }

const formats: Format[] = [
  { id: 'archive', title: 'Everything, for another Firsthand', about: 'Stories with all their revisions, quotes, people, sources and captures, pictures, settings, themes. Brought in there with “firsthand import”, it is the same site. Keys, sessions, invitations, webhooks and sealed notes stay here.' },
  { id: 'ghost', title: 'Ghost', about: 'Stories, topics, bylines, settings and pictures as Ghost imports them. IDs, addresses and dates stay. Quotes become part of the text, with who said them.' },
  { id: 'wordpress', title: 'WordPress', about: 'Stories, topics, bylines and pictures as WordPress imports them (WXR). What is not for everybody arrives there as private.' },
  { id: 'markdown', title: 'Markdown', about: 'A file for each story, with its particulars at the top, and the pictures beside them. Any editor opens them.' },
];

export default function MovingOut() {
  const [passwords, setPasswords] = useState(false);
  const address = (f: Format) => `${base}/settings/export/${f.id}${passwords && f.id === 'archive' ? '?passwords=true' : ''}`;
  return (
    <section class="part" aria-labelledby="part">
      <header>
        <h2 id="part">Moving out</h2>
        <p class="hint">All of the site is yours, and you can take it with you at any time. Nothing here changes by it, and who took it stands in the log. A large site takes a while; one file is made at a time.</p>
      </header>
      <ul class="rows moving">
        {formats.map((f) => (
          <li key={f.id}>
            <div>
              <strong>{f.title}</strong>
              <p class="hint">{f.about}</p>
              {f.id === 'archive' && <Check label="With the passwords of the desk" hint="As hashes: people sign in as before. Without them an administrator lets everybody in anew." checked={passwords} onValue={setPasswords} />}
            </div>
            <LinkButton href={address(f)} download={`${f.id}.zip`} label={`Download: ${f.title}`}>Download</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
