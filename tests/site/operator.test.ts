import { describe, expect, it } from 'vitest';
import siteConfig from '../../site.config';
import {
  OperatorError,
  type OperatorInput,
  resolveOperator,
} from '../../src/plugins/site-shell/operatorSchema';
import { formatMissing } from '../../src/plugins/site-shell/report';
import { listMissing, listRoutes } from '../../src/site/operator';

const MINIMAL: OperatorInput = { site: { name: 'Essai' }, contact: {} };

describe('resolveOperator', () => {
  it('accepts the file as it ships, and everything in it is missing', () => {
    const operator = resolveOperator(siteConfig, {});
    expect(operator.review).toBeNull();
    expect(listRoutes(operator)).toEqual([]);
    expect(listMissing(operator).map(({ key }) => key)).toContain('firm.phone');
  });

  it('lets the environment win', () => {
    const operator = resolveOperator(
      { ...MINIMAL, firm: { phone: '01 00 00 00 00' } },
      {
        SITE_URL: 'https://litiges.exemple.fr',
        CONTACT_ENDPOINT: 'http://127.0.0.1:4010/',
        CONTACT_FORMAT: 'json',
        FIRM_PHONE: '02 00 00 00 00',
        FIRM_EMAIL: 'cabinet@exemple.fr',
        APPOINTMENT_URL: 'https://rdv.exemple.fr/',
      },
    );
    expect(operator.site.url).toBe('https://litiges.exemple.fr');
    expect(operator.contact).toMatchObject({ endpoint: 'http://127.0.0.1:4010/', format: 'json' });
    expect(listRoutes(operator)).toEqual(['phone', 'form', 'appointment', 'email']);
    expect(operator.firm.phone).toBe('02 00 00 00 00');
  });

  it('counts an empty variable as absent', () =>
    expect(resolveOperator(MINIMAL, { FIRM_PHONE: ' ' }).firm.phone).toBeUndefined());

  it('names every unusable field at once', () => {
    const broken = { ...MINIMAL, firm: { phone: 'appelez', fone: '1' } } as OperatorInput;
    const attempt = () => resolveOperator(broken, { CONTACT_FORMAT: 'xml', SITE_URL: 'exemple.fr' });
    expect(attempt).toThrow(OperatorError);
    expect(attempt).toThrow(/site\.url[\s\S]*firm\.phone[\s\S]*fone[\s\S]*contact\.format/);
  });
});

describe('formatMissing', () => {
  it('says nothing when all is there', () => expect(formatMissing([])).toBe(''));
  it('lists key, meaning and page', () =>
    expect(formatMissing([{ key: 'host.name', label: 'l’hébergeur', page: '/mentions-legales/' }])).toMatch(
      /1 mention[\s\S]*host\.name +l’hébergeur \(\/mentions-legales\/\)/,
    ));
});
