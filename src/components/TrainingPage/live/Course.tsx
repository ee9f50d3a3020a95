import type { ReactNode } from 'react';
import Course, { type CourseProps } from '../../Training/Course';
import { HostProvider } from '../../Training/host';
import { useSiteHost } from '../useSiteHost';

/** The course player, on the site. */
export default function LiveCourse(props: CourseProps): ReactNode {
  return (
    <HostProvider value={useSiteHost()}>
      <Course {...props} />
    </HostProvider>
  );
}
