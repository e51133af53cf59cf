// Whether mail works is known once a letter came: one to yourself.
import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { useLoad } from '../kit/load';
import { told } from '../api/client';
import { useMe } from '../shell/session';
import { call } from './part';

interface Sending { sends: boolean; server?: string; from?: string }
interface Answer { sent: boolean; says: string }

export function MailTest() {
  const me = useMe();
  const { data } = useLoad(() => call<Sending>('GET', '/settings/mail'), []);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (!me || !data?.sends) return null;
  const send = async () => {
    setBusy(true);
    setAnswer(null);
    try { setAnswer(await call<Answer>('POST', '/settings/mail/test')); } catch (err) { setAnswer({ sent: false, says: told(err) }); }
    setBusy(false);
  };
  return (
    <div class="mail-test">
      <h3>Does it work?</h3>
      <p class="hint">A letter from {data.from} to {me.email}, through {data.server}.</p>
      <div><Button icon="check" busy={busy} onClick={send}>Send a letter to yourself</Button></div>
      <p role="status" class={answer && !answer.sent ? 'fault' : undefined}>{answer?.says}</p>
    </div>
  );
}
