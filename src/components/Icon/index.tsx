import type { ReactNode } from 'react';

/** Line drawings on a 24 × 24 grid, drawn with the colour of the text around them. */
const PATHS = {
  arrow: 'M5 12h14M13 6l6 6-6 6',
  book: 'M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5V20',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5',
  check: 'M5 12.5l4.5 4.5L19 7',
  chevron: 'M9 6l6 6-6 6',
  chart: 'M4 20V4M4 20h16M8 20v-6M12.5 20V8M17 20v-9',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5.5l3.5 2',
  close: 'M6 6l12 12M18 6L6 18',
  compass: 'M12 3a9 9 0 100 18 9 9 0 000-18zM15.5 8.5l-2 5-5 2 2-5z',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M5 20h14',
  folder: 'M3 6h6l2 2.5h10V19H3zM7 13h10M7 16h6',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.2v.1',
  invoice: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6M9 12h6',
  lock: 'M5 11h14v10H5zM8 11V8a4 4 0 018 0v3',
  mail: 'M3 6h18v13H3zM3 7l9 7 9-7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  moon: 'M20 14.5A8.5 8.5 0 019.5 4 8.5 8.5 0 1020 14.5z',
  objection: 'M4 5h16v11h-8l-5 4v-4H4zM9.5 8.5l5 4M14.5 8.5l-5 4',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a2 2 0 01-2 2A15 15 0 013 6a2 2 0 012-2z',
  share: 'M12 15V4M8 7.5L12 4l4 3.5M5 12v8h14v-8',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21',
  medal: 'M12 3a6 6 0 100 12 6 6 0 000-12zM8.5 14L7 21l5-2.5 5 2.5-1.5-7M9.5 9l1.8 1.8L14.7 7.3',
  printer: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  quiz: 'M12 3a9 9 0 100 18 9 9 0 000-18zM9.5 9.5a2.6 2.6 0 015 .6c0 1.7-2.5 2-2.5 3.7M12 16.7v.1',
  repeat: 'M4 12a8 8 0 0113.7-5.6L20 8.5M20 4v4.5h-4.5M20 12a8 8 0 01-13.7 5.6L4 15.5M4 20v-4.5h4.5',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  talk: 'M3 5h12v9H8l-5 4zM18 9h3v11l-4-3h-6v-1',
  repair: 'M12 20s-7-4.5-7-10a4 4 0 017-2.6A4 4 0 0119 10c0 5.5-7 10-7 10z',
  together: 'M9 7a5 5 0 100 10A5 5 0 009 7zM15 7a5 5 0 100 10 5 5 0 000-10z',
  stairs: 'M3 20h5v-5h5v-5h5V5h3',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.5v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative icon: hidden from screen readers, so always beside words that say the same. */
export default function Icon({ name, size = 20 }: { name: IconName; size?: number }): ReactNode {
  return (
    <svg
      className="lc-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
