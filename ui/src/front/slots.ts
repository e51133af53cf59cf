// The front page as it is being arranged: its slots, and what may be done with them. Nothing here talks to the server.
import type { components } from '../api/schema';

export type Slot = components['schemas']['Slot'];
export type Line = components['schemas']['FrontLine'];
export type Front = components['schemas']['Front'];
export type Area = components['schemas']['FrontArea'];

/** plain is a slot as it is sent: without what the server says of it. */
export function plain(s: Slot): Slot {
  return { story_id: s.story_id || undefined, fill: s.fill, topic_id: s.fill === 'topic' ? s.topic_id : undefined };
}

export function same(a: Slot[], b: Slot[]): boolean {
  return JSON.stringify(a.map(plain)) === JSON.stringify(b.map(plain));
}

/** place puts a story into a slot. Where it stood before, nothing is picked any more: no story stands twice. */
export function place(slots: Slot[], at: number, story: Line): Slot[] {
  return slots.map((s, n) => (n === at ? { ...s, story_id: story.id, picked: story } : s.story_id === story.id ? { ...s, story_id: undefined, picked: undefined } : s));
}

/** clear lets a slot fill itself. */
export function clear(slots: Slot[], at: number): Slot[] {
  return slots.map((s, n) => (n === at ? { ...s, story_id: undefined, picked: undefined } : s));
}

/** swap changes what was picked for two slots; how they fill themselves stays with the place. */
export function swap(slots: Slot[], from: number, to: number): Slot[] {
  if (to < 0 || to >= slots.length || from === to) return slots;
  const a = slots[from]!, b = slots[to]!;
  return slots.map((s, n) => (n === from ? { ...s, story_id: b.story_id, picked: b.picked } : n === to ? { ...s, story_id: a.story_id, picked: a.picked } : s));
}

export function fillBy(slots: Slot[], at: number, fill: Slot['fill'], topic?: { id: string; name: string }): Slot[] {
  return slots.map((s, n) => (n === at ? { ...s, fill, topic_id: topic?.id, topic: topic?.name } : s));
}

/** words of what fills a slot by itself. */
export function fillWords(s: Slot): string {
  if (s.fill === 'featured') return 'Newest featured story';
  if (s.fill === 'topic') return `Newest on ${s.topic || 'a topic'}`;
  return 'Newest story';
}

/** areasOf parts the slots as the theme does; what goes beyond stands in one more part. */
export function areasOf(areas: Area[], slots: Slot[]): { name: string; from: number; to: number }[] {
  const parts: { name: string; from: number; to: number }[] = [];
  let at = 0;
  for (const a of areas) {
    if (at >= slots.length) break;
    parts.push({ name: a.name, from: at, to: Math.min(slots.length, at + a.places) });
    at += a.places;
  }
  if (at < slots.length) parts.push({ name: 'Further down', from: at, to: slots.length });
  return parts;
}
