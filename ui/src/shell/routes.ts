// The table of views: a line each. A view is a chunk of its own that is loaded when it is first opened. Whoever adds one
// writes ui/src/views/NAME.tsx with a default export and a line here.
import type { ComponentType } from 'preact';
import type { IconName } from '../kit/icon';

export interface ViewProps {
  /** params are the parts of the path that the table names (:id). */
  params: Record<string, string>;
  query: Record<string, string>;
}

export interface View {
  /** path below /newsroom, "/stories/:id". */
  path: string;
  /** title as it stands in the tab and the palette. */
  title: string;
  load: () => Promise<{ default: ComponentType<ViewProps> }>;
  /** nav puts it into the rail: desk is the daily work, site what readers see, house who and how. */
  nav?: { group: 'desk' | 'site' | 'house'; icon: IconName; key?: string; label?: string };
  /** may is an act that the person must be allowed to do at all for the view to be offered. */
  may?: string;
  /** open: shown without a session (sign in, set-up). */
  open?: boolean;
  /** bare: without the rail (sign in, the editor on a phone decides by itself). */
  bare?: boolean;
}

// The rail keeps this order.
export const views: View[] = [
  { path: '/', title: 'Stories', load: () => import('../views/stories'), nav: { group: 'desk', icon: 'stories', key: 's' } },
  { path: '/stories/:id', title: 'Story', load: () => import('../views/story') },
  { path: '/board', title: 'Board', load: () => import('../views/board'), nav: { group: 'desk', icon: 'board', key: 'b' } },
  { path: '/calendar', title: 'Calendar', load: () => import('../views/calendar'), nav: { group: 'desk', icon: 'calendar', key: 'k' } },
  { path: '/find', title: 'Find', load: () => import('../views/find') },
  { path: '/bin', title: 'Bin', load: () => import('../views/bin') },
  { path: '/read', title: 'New from text or link', load: () => import('../views/read'), nav: { group: 'desk', icon: 'read', key: 'r', label: 'Read it in' }, may: 'reading.save' },
  { path: '/read/:id', title: 'Read it in', load: () => import('../views/reading'), may: 'reading.save' },
  { path: '/quotes', title: 'Quotes', load: () => import('../views/quotes'), nav: { group: 'desk', icon: 'quote', key: 'q' } },
  { path: '/quotes/:id', title: 'Quote', load: () => import('../views/quote') },
  { path: '/people', title: 'People', load: () => import('../views/people'), nav: { group: 'desk', icon: 'people', key: 'p' } },
  { path: '/people/:id', title: 'Person', load: () => import('../views/person') },
  { path: '/media', title: 'Media', load: () => import('../views/media'), nav: { group: 'desk', icon: 'media', key: 'm' }, may: 'media.save' },
  { path: '/media/:id', title: 'Media', load: () => import('../views/media-item'), may: 'media.save' },
  { path: '/readers', title: 'Readers', load: () => import('../views/readers'), nav: { group: 'desk', icon: 'note', key: 'e' }, may: 'report.handle' },

  { path: '/front', title: 'Front page', load: () => import('../views/front'), nav: { group: 'site', icon: 'front', key: 'f' } },
  { path: '/members', title: 'Members', load: () => import('../views/members'), nav: { group: 'site', icon: 'people' }, may: 'member.save' },
  { path: '/topics', title: 'Topics', load: () => import('../views/topics'), nav: { group: 'site', icon: 'topics', key: 't' } },
  { path: '/numbers', title: 'Numbers', load: () => import('../views/numbers'), nav: { group: 'site', icon: 'numbers', key: 'u' }, may: 'numbers.read' },
  { path: '/numbers/sources', title: 'Who is quoted', load: () => import('../views/sources-audit'), may: 'numbers.read' },
  { path: '/numbers/quotes', title: 'Quotes behind a number', load: () => import('../views/audit-quotes'), may: 'numbers.read' },

  { path: '/staff', title: 'Staff', load: () => import('../views/staff'), nav: { group: 'house', icon: 'staff' }, may: 'byline.save' },
  { path: '/log', title: 'Who did what', load: () => import('../views/log'), nav: { group: 'house', icon: 'log' }, may: 'audit.read' },
  { path: '/settings', title: 'Settings', load: () => import('../views/settings'), nav: { group: 'house', icon: 'settings', key: ',' }, may: 'redirect.save' },
  { path: '/settings/:part', title: 'Settings', load: () => import('../views/settings'), may: 'redirect.save' },
  { path: '/profile', title: 'Your profile', load: () => import('../views/profile') },

  { path: '/sign-in', title: 'Sign in', load: () => import('../views/sign-in'), open: true, bare: true },
  { path: '/enter', title: 'Sign in by a link', load: () => import('../views/enter'), open: true, bare: true },
  { path: '/forgotten', title: 'Forgotten password', load: () => import('../views/forgotten'), open: true, bare: true },
  { path: '/reset', title: 'New password', load: () => import('../views/reset'), open: true, bare: true },
  { path: '/invited', title: 'Invitation', load: () => import('../views/invited'), open: true, bare: true },
  { path: '/set-up', title: 'Set up', load: () => import('../views/set-up'), open: true, bare: true },
];
