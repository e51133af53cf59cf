// What stands above the story.
import { TextArea, TextField } from '../../kit/field';
import { useState } from 'preact/hooks';
import { DateField } from '../../story/date-field';
import { words } from '../../story/dates';
import type { Head } from './finding';

const listed = (list: string[] | null | undefined) => (list ?? []).join(', ');
const parted = (text: string) => text.split(',').map((s) => s.trim()).filter(Boolean);

export function HeadFields({ head, onHead }: { head: Head; onHead: (head: Head) => void }) {
  const [topics, setTopics] = useState(listed(head.topics));
  const [byline, setByline] = useState(listed(head.byline));
  return (
    <div class="read-head">
      <TextArea label="Headline" rows={2} class="read-headline" value={head.headline} onValue={(headline) => onHead({ ...head, headline: headline.replace(/\n/g, ' ') })} />
      <details class="read-more">
        <summary>{[topics ? `Topics: ${topics}` : 'No topics', byline ? `by ${byline}` : 'no byline', head.date ? `dated ${words(head.date)}` : 'dated when it goes out'].join(', ')}</summary>
        <TextField label="Line below the headline" value={head.dek ?? ''} onValue={(dek) => onHead({ ...head, dek })} />
        <div class="read-two">
          <TextField label="Topics" hint="Several are parted by commas" value={topics} onValue={(v) => { setTopics(v); onHead({ ...head, topics: parted(v) }); }} />
          <TextField label="Byline" hint="Several are parted by commas" value={byline} onValue={(v) => { setByline(v); onHead({ ...head, byline: parted(v) }); }} />
        </div>
        <DateField label="Date" hint="A day: 31 March 2014. Empty: when it goes out" value={head.date} onValue={(date) => onHead({ ...head, date })} />
      </details>
    </div>
  );
}
