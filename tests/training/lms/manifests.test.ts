/** The manifests against the official schemas of SCORM and cmi5, and the published rules. */
import { describe, expect, it } from 'vitest';
import {
  buildCourseStructure,
  buildManifest12,
  buildManifest2004,
  type PackagedCourse,
} from '../../../src/training/lms/manifests';
import { listXmlErrors, XmlDocument } from './validateXml';

const course: PackagedCourse = {
  id: 'premier-jour',
  title: 'Premier jour : l’accueil des « clients » & <leurs> plaintes',
  summary: 'Écouter, noter, répondre.\u0007 Sans rien promettre.',
  passMark: 0.8,
  iri: 'https://exemple.test/formation/premier-jour/',
};
const files = ['index.html', 'assets/lecteur.js', 'assets/police été.woff2'];

describe('imsmanifest.xml', () => {
  it('is valid SCORM 1.2', () =>
    expect(listXmlErrors(buildManifest12(course, files), 'scorm12')).toEqual([]));

  it('is valid SCORM 2004 4th edition', () =>
    expect(listXmlErrors(buildManifest2004(course, files), 'scorm2004')).toEqual([]));

  it('would be refused with a mistake in it', () => {
    const wrong12 = buildManifest12(course, files).replace('scormtype="sco"', 'scormtype="course"');
    expect(listXmlErrors(wrong12, 'scorm12').join()).toContain('scormtype');
    const wrong2004 = buildManifest2004(course, files).replace('>0.8<', '>80<');
    expect(listXmlErrors(wrong2004, 'scorm2004').join()).toContain('minNormalizedMeasure');
  });

  it.each([buildManifest12, buildManifest2004])('names every file and what to launch: %o', (build) => {
    const document = XmlDocument.fromString(build(course, files));
    const hrefs = document.find('//@href').map((node) => decodeURI(node.content));
    expect(hrefs).toEqual(['index.html', ...files]);
    document.dispose();
  });

  it('keeps the words whole, and drops what XML cannot hold', () => {
    const document = XmlDocument.fromString(buildCourseStructure(course));
    expect(document.find("//*[local-name()='langstring']").map((node) => node.content)).toEqual([
      course.title,
      'Écouter, noter, répondre. Sans rien promettre.',
      course.title,
      'Écouter, noter, répondre. Sans rien promettre.',
    ]);
    document.dispose();
  });
});

describe('cmi5.xml', () => {
  const xml = buildCourseStructure(course);
  const read = (path: string) => {
    const document = XmlDocument.fromString(xml);
    try {
      return document.find(path, { c: NAMESPACE }).map((node) => node.content);
    } finally {
      document.dispose();
    }
  };
  const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

  it('is valid by the official schema, and would be refused with a mistake in it', () => {
    expect(listXmlErrors(xml, 'cmi5')).toEqual([]);
    expect(listXmlErrors(xml.replace('CompletedAndPassed', 'Finished'), 'cmi5').join()).toContain('moveOn');
    expect(listXmlErrors(xml.replace(/<url>.*<\/url>/, ''), 'cmi5').join()).toContain('url');
  });

  it('holds its elements in the order of the schema', () => {
    expect(read('/c:courseStructure/*')).toHaveLength(2);
    expect(
      read('/c:courseStructure/c:course[1]/c:title/following-sibling::c:description/c:langstring'),
    ).toEqual(['Écouter, noter, répondre. Sans rien promettre.']);
    expect(read('/c:courseStructure/c:au/c:title/following-sibling::*[1][self::c:description]')).toHaveLength(
      1,
    );
    expect(read('/c:courseStructure/c:au/c:description/following-sibling::*[1][self::c:url]')).toEqual([
      'index.html',
    ]);
  });

  it('gives course and unit an absolute IRI each, and not the same', () => {
    const ids = [...read('//c:course/@id'), ...read('//c:au/@id')];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(new URL(id).protocol).toBe('https:');
  });

  it('moves on when completed and passed, at the mastery of the course', () => {
    expect(read('//c:au/@moveOn')).toEqual(['CompletedAndPassed']);
    expect(read('//c:au/@masteryScore')).toEqual(['0.8']);
    expect(read('//c:au/@launchMethod')).toEqual(['AnyWindow']);
  });

  it('names languages as RFC 5646 does', () => {
    expect(new Set(read('//c:langstring/@lang'))).toEqual(new Set(['fr-FR']));
  });
});
