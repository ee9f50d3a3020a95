import { type ReactNode, useId } from 'react';
import styles from './styles.module.css';

export interface ChartBar {
  label: string;
  /** 0 to 100 */
  percent: number;
  /** what stands at the end of the bar */
  note: string;
}

const ROW = 34;
const LEFT = 44;
const WIDTH = 640;
const SPAN = WIDTH - LEFT - 110;

/** Bars from 0 to 100 %, numbered as the table under them, which says all of it in words. */
export default function Chart({ title, bars }: { title: string; bars: readonly ChartBar[] }): ReactNode {
  const id = useId();
  const height = bars.length * ROW + 28;
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id} ${id}-detail`}
    >
      <title id={id}>{title}</title>
      <desc id={`${id}-detail`}>
        {bars.map(({ label, percent, note }) => `N° ${label} : ${percent} %, ${note}`).join(' ; ')}
      </desc>
      {[0, 25, 50, 75, 100].map((tick) => (
        <g key={tick}>
          <line
            x1={LEFT + (SPAN * tick) / 100}
            x2={LEFT + (SPAN * tick) / 100}
            y1="0"
            y2={bars.length * ROW}
            className={styles.grid}
          />
          <text
            x={LEFT + (SPAN * tick) / 100}
            y={bars.length * ROW + 20}
            textAnchor="middle"
            className={styles.tick}
          >
            {tick} %
          </text>
        </g>
      ))}
      {bars.map(({ label, percent, note }, index) => (
        <g key={label} transform={`translate(0 ${index * ROW})`}>
          <text x={LEFT - 10} y={ROW / 2 + 5} textAnchor="end" className={styles.label}>
            {label}
          </text>
          <rect
            x={LEFT}
            y="6"
            width={Math.max(2, (SPAN * percent) / 100)}
            height={ROW - 12}
            rx="3"
            className={styles.fill}
          />
          <text x={LEFT + (SPAN * percent) / 100 + 8} y={ROW / 2 + 5} className={styles.label}>
            {percent} % <tspan className={styles.tick}>{note}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}
