// What stands in the top bar beside the person: a line each (the bell of notifications, say). Small things only: they are
// part of the first view.
import type { ComponentType } from 'preact';
import { KeptTop } from '../story/kept-top';
import { Bell } from './bell';

export const tops: { id: string; Component: ComponentType }[] = [
  { id: 'kept', Component: KeptTop },
  { id: 'bell', Component: Bell },
];
