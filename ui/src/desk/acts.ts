// What can be done with a story from a list, a board, a panel. Each gives how far the story is then.
import { api, ask } from '../api/client';
import type { Option } from '../kit/combo';
import { toast } from '../kit/toast';
import { onMoved } from '../story/moved';
import type { Workflow } from './stage';

const of = (id: string) => ({ params: { path: { id } } });

export const workflowOf = (id: string): Promise<Workflow> => ask(() => api.GET('/stories/{id}/workflow', of(id)));
export const askReview = (id: string, body: { reviewer_id?: string; due_at?: string; words?: string }) => ask(() => api.POST('/stories/{id}/review', { ...of(id), body }));
export const approve = (id: string, revision: string) => ask(() => api.POST('/stories/{id}/approve', { ...of(id), body: { revision } }));
export const sendBack = (id: string, why?: string) => ask(() => api.POST('/stories/{id}/return', { ...of(id), body: { why } }));
export const schedule = (id: string, revision: string, at: string) => ask(() => api.POST('/stories/{id}/schedule', { ...of(id), body: { revision, at } }));
export const unschedule = (id: string) => ask(() => api.DELETE('/stories/{id}/schedule', of(id)));
export const embargo = (id: string, at: string) => ask(() => api.POST('/stories/{id}/embargo', { ...of(id), body: { at } }));
export const liftEmbargo = (id: string) => ask(() => api.DELETE('/stories/{id}/embargo', of(id)));
export const unpublishAt = (id: string, at: string) => ask(() => api.POST('/stories/{id}/unpublish-at', { ...of(id), body: { at } }));
export const keepPublished = (id: string) => ask(() => api.DELETE('/stories/{id}/unpublish-at', of(id)));
export const plan = (id: string, body: { planned_for?: string; due_at?: string }) => ask(() => api.PUT('/stories/{id}/plan', { ...of(id), body }));
export const bringBack = (id: string) => ask(() => api.POST('/stories/{id}/bring-back', of(id)));

export async function publish(id: string, revision: string): Promise<Workflow> {
  await ask(() => api.POST('/stories/{id}/publish', { params: { path: { id }, query: { revision } } }));
  return workflowOf(id);
}

export async function unpublish(id: string): Promise<Workflow> {
  await ask(() => api.POST('/stories/{id}/unpublish', of(id)));
  return workflowOf(id);
}

/** putAway puts a story into the bin and offers to take it out again. What readers saw stays away then: Undo brings back the story, not its place on the site. */
export async function putAway(id: string, title: string): Promise<void> {
  const was = await workflowOf(id);
  await ask(() => api.POST('/stories/{id}/trash', of(id)));
  onMoved.tell();
  toast({
    text: was.live_stage ? `“${title}” was taken away from readers and lies in the bin.` : `“${title}” lies in the bin.`,
    action: { label: 'Undo', run: async () => { await bringBack(id); onMoved.tell(); } },
  });
}

let people: Promise<Option[]> | null = null;

/** colleagues finds people of the desk by what is typed of their name. */
export async function colleagues(query: string): Promise<Option[]> {
  people ??= ask(() => api.GET('/colleagues', {})).then((out) => (out.colleagues ?? []).map((c) => ({ id: c.id, label: c.name, about: c.role })));
  people.catch(() => { people = null; });
  const wanted = query.toLowerCase();
  return (await people).filter((p) => p.label.toLowerCase().split(/\s+/).some((word) => word.startsWith(wanted)) || p.label.toLowerCase().startsWith(wanted));
}
