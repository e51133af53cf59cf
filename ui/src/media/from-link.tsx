import { useState } from 'preact/hooks';
import { Button } from '../kit/button';
import { Dialog, show } from '../kit/dialog';
import { TextField } from '../kit/field';

/** askForLink asks for the address of a picture or a file; null: nothing was given. */
export function askForLink(): Promise<string | null> {
  return show<string>((done) => <FromLink done={done} />);
}

function FromLink({ done }: { done: (url: string | null) => void }) {
  const [url, setUrl] = useState('');
  const [fault, setFault] = useState('');
  const go = (e: Event) => {
    e.preventDefault();
    const text = url.trim();
    if (!/^https?:\/\/[^\s/]+/.test(text)) setFault('Give the whole address: it begins with https://');
    else done(text);
  };
  return (
    <Dialog title="From a link" onClose={() => done(null)} actions={<>
      <Button onClick={() => done(null)}>Cancel</Button>
      <Button kind="primary" onClick={go}>Take it in</Button>
    </>}>
      <form onSubmit={go}>
        <TextField label="Address of the picture or file" value={url} onValue={(v) => { setUrl(v); setFault(''); }} fault={fault} inputMode="url" autoFocus
          hint="It is fetched once and kept here. Where it came from is noted; what you may do with it is for you to say." />
      </form>
    </Dialog>
  );
}
