import { usePluginData } from '@docusaurus/useGlobalData';
import { useEffect, useState } from 'react';
import { readToday } from '../case/today';

/** The reader's day, `YYYY-MM-DD`; the day of the build in the pre-built page and in the first render. */
export function useReaderDay(): string {
  const { buildDay } = usePluginData('decision-trees') as { buildDay: string };
  const [day, setDay] = useState(buildDay);
  useEffect(() => setDay(readToday(window, new Date())), []);
  return day;
}
