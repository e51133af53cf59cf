// Quotes: the desk's unconfirmed ones, and those on file.
import { useState } from 'preact/hooks';
import { adopt } from '../kit/adopt';
import { Page } from '../kit/page';
import { Tabs } from '../kit/tabs';
import type { ViewProps } from '../shell/routes';
import { Desk } from './quotes/desk';
import { OnFileQuotes } from './quotes/on-file';
import sheet from './quotes/quotes.css?sheet';

adopt(sheet);

export default function Quotes({ query }: ViewProps) {
  const [tab, setTab] = useState(query.tab === 'file' || query.words || query.person ? 'file' : 'desk');
  return (
    <Page title="Quotes">
      <Tabs label="Quotes" value={tab} onValue={setTab} tabs={[{ id: 'desk', label: 'To confirm' }, { id: 'file', label: 'On file' }]}>
        {tab === 'desk' ? <Desk /> : <OnFileQuotes words={query.words} person={query.person} />}
      </Tabs>
    </Page>
  );
}
