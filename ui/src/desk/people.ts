// Finding somebody on file, and putting somebody there.
import { api, ask } from '../api/client';
import type { Option } from '../kit/combo';
import { fault } from '../kit/toast';

/** findPeople gives people on file by the beginning of any of their names. */
export async function findPeople(name: string): Promise<Option[]> {
  if (!name) return [];
  const { people } = await ask(() => api.GET('/people', { params: { query: { name } } }));
  return (people ?? []).map((p) => ({ id: p.id ?? '', label: p.name, about: p.description }));
}

/** newPerson puts somebody on file. */
export async function newPerson(name: string): Promise<Option | null> {
  try {
    const made = await ask(() => api.POST('/people', { body: { name } }));
    return { id: made.id, label: name };
  } catch (err) { fault(err); return null; }
}
