/**
 * What a package says of itself: `imsmanifest.xml` of SCORM 1.2 and 2004, `cmi5.xml`. One course, one unit to launch.
 *
 * @see SCORM 1.2 and SCORM 2004 4th Edition Content Aggregation Model; cmi5 (Quartz) 13 and 14
 */
import { element, formatXml } from './xml';

/** What manifests need to know of a course. */
export interface PackagedCourse {
  /** the course's id, ASCII with hyphens */
  id: string;
  title: string;
  summary: string;
  /** share of points from which it is passed, 0.5 to 1 */
  passMark: number;
  /** the course's address on the site, absolute: its identifier for xAPI */
  iri: string;
}

/** The page that a platform opens. */
const LAUNCH_FILE = 'index.html';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const name = (id: string) => `litiges-clients.${id}`;

function listFileElements(files: readonly string[]) {
  return files.map((href) => element('file', { href: encodeURI(href) }));
}

/** SCORM 1.2. @param files - every file of the resource, relative to the package, launch file included */
export function buildManifest12(course: PackagedCourse, files: readonly string[]): string {
  return formatXml(
    element(
      'manifest',
      {
        identifier: name(course.id),
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
        'xmlns:xsi': XSI,
        'xsi:schemaLocation':
          'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd ' +
          'http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
      },
      [
        element('metadata', {}, [
          element('schema', {}, ['ADL SCORM']),
          element('schemaversion', {}, ['1.2']),
        ]),
        element('organizations', { default: 'organisation' }, [
          element('organization', { identifier: 'organisation' }, [
            element('title', {}, [course.title]),
            element('item', { identifier: 'parcours', identifierref: 'ressource', isvisible: 'true' }, [
              element('title', {}, [course.title]),
              element('adlcp:masteryscore', {}, [String(Math.round(course.passMark * 100))]),
            ]),
          ]),
        ]),
        element('resources', {}, [
          element(
            'resource',
            { identifier: 'ressource', type: 'webcontent', 'adlcp:scormtype': 'sco', href: LAUNCH_FILE },
            listFileElements(files),
          ),
        ]),
      ],
    ),
  );
}

/** SCORM 2004, 4th edition. @param files - every file of the resource, launch file included */
export function buildManifest2004(course: PackagedCourse, files: readonly string[]): string {
  const sequencing = element('imsss:sequencing', {}, [
    element('imsss:objectives', {}, [
      element('imsss:primaryObjective', { objectiveID: 'reussite', satisfiedByMeasure: 'true' }, [
        element('imsss:minNormalizedMeasure', {}, [String(course.passMark)]),
      ]),
    ]),
    element('imsss:deliveryControls', { completionSetByContent: 'true', objectiveSetByContent: 'true' }),
  ]);
  return formatXml(
    element(
      'manifest',
      {
        identifier: name(course.id),
        version: '1.0',
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
        'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
        'xmlns:xsi': XSI,
        'xsi:schemaLocation':
          'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd ' +
          'http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd ' +
          'http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
      },
      [
        element('metadata', {}, [
          element('schema', {}, ['ADL SCORM']),
          element('schemaversion', {}, ['2004 4th Edition']),
        ]),
        element('organizations', { default: 'organisation' }, [
          element('organization', { identifier: 'organisation' }, [
            element('title', {}, [course.title]),
            element('item', { identifier: 'parcours', identifierref: 'ressource' }, [
              element('title', {}, [course.title]),
              sequencing,
            ]),
            element('imsss:sequencing', {}, [element('imsss:controlMode', { choice: 'true', flow: 'true' })]),
          ]),
        ]),
        element('resources', {}, [
          element(
            'resource',
            { identifier: 'ressource', type: 'webcontent', 'adlcp:scormType': 'sco', href: LAUNCH_FILE },
            listFileElements(files),
          ),
        ]),
      ],
    ),
  );
}

/** cmi5: the course structure, of one assignable unit. */
export function buildCourseStructure(course: PackagedCourse): string {
  const text = (value: string) => [element('langstring', { lang: 'fr-FR' }, [value])];
  const words = () => [
    element('title', {}, text(course.title)),
    element('description', {}, text(course.summary)),
  ];
  return formatXml(
    element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
      element('course', { id: course.iri }, words()),
      element(
        'au',
        {
          id: new URL('#unite', course.iri).href,
          moveOn: 'CompletedAndPassed',
          masteryScore: String(course.passMark),
          launchMethod: 'AnyWindow',
          activityType: 'http://adlnet.gov/expapi/activities/course',
        },
        [...words(), element('url', {}, [LAUNCH_FILE])],
      ),
    ]),
  );
}
