// Line icons on a grid of 20, drawn for the newsroom. They are decoration: what a button does is said in words.
/** shapes are drawn elsewhere too: in the text, where no component is. */
export const shapes = {
  stories: 'M4 4h12v12H4zM7 8h6M7 11h6',
  board: 'M4 4h3.5v12H4zM9 4h3v8H9zM13.5 4H16v5h-2.5z',
  calendar: 'M4 5.5h12V16H4zM4 9h12M7.5 3.5v4M12.5 3.5v4',
  read: 'M10 3v9M6.5 9l3.5 3.5L13.5 9M4 15.5h12',
  quote: 'M4.5 13c2 0 3-1 3-3V6.5h-3V10h3M11.5 13c2 0 3-1 3-3V6.5h-3V10h3',
  people: 'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 16c0-3 2-4.5 4.5-4.5S12 13 12 16M13 4.3a2.4 2.4 0 0 1 0 4.6M14 11.7c1.9.4 3 1.9 3 4.3',
  media: 'M3.5 5h13v10.5h-13zM6 12.5l3-3 2.5 2.5 2-1.5 3 3M12.8 8.2h.01',
  front: 'M3.5 4h13v4h-13zM3.5 10.5h6V16h-6zM12 10.5h4.5V16H12z',
  topics: 'M4 4.5h5.5l6.5 6.5-5 5L4.5 9.5zM7 7h.01',
  numbers: 'M4 16V9.5h3V16M8.5 16V4h3v12M13 16v-4h3v4M3 16h14',
  settings: 'M4 6h7M14.5 6H16M4 10h2.5M10 10h6M4 14h6M13.5 14H16M11 4.5v3M6.5 8.5v3M10 12.5v3',
  staff: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 16.5c0-3.5 2.5-5 6-5s6 1.5 6 5',
  log: 'M5 3.5h10v13H5zM7.5 7h5M7.5 10h5M7.5 13h3',
  plus: 'M10 4v12M4 10h12',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13.2 13.2L17 17',
  close: 'M5 5l10 10M15 5L5 15',
  check: 'M4 10.5l4 4 8-9',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  down: 'M5 7.5l5 5 5-5',
  up: 'M5 12.5l5-5 5 5',
  left: 'M12.5 5l-5 5 5 5',
  right: 'M7.5 5l5 5-5 5',
  link: 'M8.5 11.5a3 3 0 0 0 4.2 0l2.8-2.8a3 3 0 0 0-4.2-4.2L10 5.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.8 2.8a3 3 0 0 0 4.2 4.2L10 14.2',
  external: 'M11.5 4H16v4.5M16 4l-7 7M13.5 11.5V16H4V6.5h4.5',
  edit: 'M4 16l.8-3.5 8.5-8.5 2.7 2.7-8.5 8.5zM11.5 5.8l2.7 2.7',
  trash: 'M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5',
  undo: 'M7.5 4.5L4 8l3.5 3.5M4 8h7.5a4.2 4.2 0 0 1 0 8.5H8',
  redo: 'M12.5 4.5L16 8l-3.5 3.5M16 8H8.5a4.2 4.2 0 0 0 0 8.5H12',
  clock: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM10 6.5V10l2.5 2',
  bell: 'M5 13.5c1-1 1.2-2.2 1.2-4.5a3.8 3.8 0 0 1 7.6 0c0 2.3.2 3.5 1.2 4.5zM8.5 16h3',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  note: 'M4 4.5h12v8.5H9.5L6 16v-3H4z',
  lock: 'M5.5 9h9v7.5h-9zM7 9V6.5a3 3 0 0 1 6 0V9',
  warning: 'M10 3.5L17 16H3zM10 8v4M10 14h.01',
  info: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM10 9.5v4M10 6.5h.01',
  drag: 'M7.5 5h.01M12.5 5h.01M7.5 10h.01M12.5 10h.01M7.5 15h.01M12.5 15h.01',
  bold: 'M6 4h4.5a3 3 0 0 1 0 6H6zM6 10h5.3a3 3 0 0 1 0 6H6z',
  italic: 'M8.5 4h5M6.5 16h5M11.5 4l-3 12',
  heading: 'M5 4v12M15 4v12M5 10h10',
  list: 'M8 5.5h8M8 10h8M8 14.5h8M4.5 5.5h.01M4.5 10h.01M4.5 14.5h.01',
  code: 'M7 6l-4 4 4 4M13 6l4 4-4 4',
  upload: 'M10 13V4M6.5 7.5L10 4l3.5 3.5M4 15.5h12',
  download: 'M10 4v9M6.5 9.5L10 13l3.5-3.5M4 15.5h12',
  phone: 'M6.5 3.5h7v13h-7zM9.5 14.5h1',
  desktop: 'M3.5 4.5h13v8.5h-13zM7.5 16h5M10 13v3',
  moon: 'M15.5 12A6.5 6.5 0 0 1 8 4.5a6 6 0 1 0 7.5 7.5z',
  sun: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4',
  star: 'M10 3.5l2 4.3 4.5.6-3.3 3.2.8 4.7L10 14l-4 2.3.8-4.7L3.5 8.4 8 7.8z',
  key: 'M12.5 10.5a3.5 3.5 0 1 0-3.3-2.3L3.5 14v2.5H6v-2h2v-2h2l.5-.7',
  out: 'M8 4H4v12h4M12.5 6.5L16 10l-3.5 3.5M16 10H8',
} as const;

export type IconName = keyof typeof shapes;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6"
      stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
