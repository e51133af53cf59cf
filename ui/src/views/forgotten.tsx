// A forgotten password: a letter with a link. What is said is the same whether there is such an account or not.
import { useState } from 'preact/hooks';
import { api, plain, told } from '../api/client';
import { Button, LinkButton } from '../kit/button';
import { TextField } from '../kit/field';
import { href } from '../shell/router';
import { Door } from './door';

export default function Forgotten() {
  const [email, setEmail] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'sent' | 'no mail'>('asking');
  const [fault, setFault] = useState('');
  const submit = async (e: Event) => {
    e.preventDefault();
    setState('busy');
    setFault('');
    try {
      const answer = await plain(() => api.POST('/session/reset', { body: { email } }));
      setState(answer.mails ? 'sent' : 'no mail');
    } catch (err) {
      setFault(told(err));
      setState('asking');
    }
  };
  if (state === 'sent' || state === 'no mail') {
    return (
      <Door title={state === 'sent' ? 'Look into your mail' : 'Ask an administrator'}>
        <p role="status">{state === 'sent'
          ? `If ${email} has an account here, a letter with a link is on its way. The link is good for an hour. If nothing comes, ask again after ten minutes.`
          : 'This newsroom sends no mail. An administrator can give you a link for a new password.'}</p>
        <LinkButton href={href('/sign-in')}>Back to signing in</LinkButton>
      </Door>
    );
  }
  return (
    <Door title="Forgotten your password?" lead="Give the address of your account. We send you a link to choose a new one.">
      <form onSubmit={submit}>
        <TextField label="E-mail" type="email" autocomplete="username" required autofocus value={email} onValue={setEmail} fault={fault} />
        <div class="form-actions"><Button kind="primary" type="submit" busy={state === 'busy'}>Send the link</Button></div>
        <p class="door-foot"><a href={href('/sign-in')}>Back to signing in</a></p>
      </form>
    </Door>
  );
}
