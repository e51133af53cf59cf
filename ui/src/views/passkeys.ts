// What a browser and its device need to make a passkey and to sign in with one. Bytes travel as base64url.
import { api, ask, plain } from '../api/client';

/** canPasskeys tells whether this browser can have passkeys at all. */
export const canPasskeys = typeof PublicKeyCredential !== 'undefined' && !!navigator.credentials;

const bytes = (text: string): ArrayBuffer => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0)).buffer as ArrayBuffer;
const text = (data: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(data))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

interface Listed { id: string; type: 'public-key' }

const listed = (list: Listed[] | undefined) => (list ?? []).map((c) => ({ type: c.type, id: bytes(c.id) }));

/** addPasskey has a device make one. password is asked for where somebody signed in a while ago. */
export async function addPasskey(name: string, password: string): Promise<void> {
  const question = await ask(() => api.POST('/me/passkeys/ask', { body: { password: password || undefined } }));
  const o = (question.options as { publicKey: any }).publicKey;
  const made = await navigator.credentials.create({
    publicKey: { ...o, challenge: bytes(o.challenge), user: { ...o.user, id: bytes(o.user.id) }, excludeCredentials: listed(o.excludeCredentials) },
  }) as PublicKeyCredential;
  const response = made.response as AuthenticatorAttestationResponse;
  await ask(() => api.POST('/me/passkeys', { body: { id: question.id, name, answer: {
    id: made.id, rawId: text(made.rawId), type: made.type,
    response: { clientDataJSON: text(response.clientDataJSON), attestationObject: text(response.attestationObject) },
  } } }));
}

/** enterByPasskey has a device say who is there, and signs them in. */
export async function enterByPasskey(): Promise<void> {
  const question = await plain(() => api.POST('/session/passkey/ask', {}));
  const o = (question.options as { publicKey: any }).publicKey;
  const signed = await navigator.credentials.get({ publicKey: { ...o, challenge: bytes(o.challenge), allowCredentials: listed(o.allowCredentials) } }) as PublicKeyCredential;
  const response = signed.response as AuthenticatorAssertionResponse;
  await plain(() => api.POST('/session/passkey', { body: { id: question.id, answer: {
    id: signed.id, rawId: text(signed.rawId), type: signed.type,
    response: { clientDataJSON: text(response.clientDataJSON), authenticatorData: text(response.authenticatorData), signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : undefined },
  } } }));
}

/** cancelled tells whether the person, and not the server, said no. */
export function cancelled(err: unknown): boolean { return err instanceof DOMException; }
