/** The two sides of an invoice, as the formats write them. */
import { type InvoiceWarning, NOBODY, type Party, type Side } from './model';
import { isSiren, isSiret, isVat, readVatSiren, squeeze } from './numbers';
import { find, findAll, readText, textAt, type XmlElement } from './xml/dom';

/** A number with the register that gives it. */
interface Registered {
  /** ISO 6523, or empty */
  scheme: string;
  number: string;
}

/** What a format says of a party, before its numbers are told apart. */
interface RawParty {
  names: readonly string[];
  address: readonly string[];
  country: string;
  /** of the company first, then others that name it */
  legal: readonly Registered[];
  others: readonly Registered[];
  vat: readonly Registered[];
  email: string;
  phone: string;
}

const readId = (element: XmlElement): Registered => ({
  scheme: element.getAttribute('schemeID')?.trim() ?? '',
  number: squeeze(readText(element)),
});

const keep = (...texts: readonly string[]): string[] => texts.filter((text) => text !== '');

/** Reads a trade party of CII or ZUGFeRD. */
export function readTradeParty(party: XmlElement | undefined): Party {
  const address = find(party, 'PostalTradeAddress');
  const contact = find(party, 'DefinedTradeContact');
  const at = (...path: string[]) => textAt(address, ...path);
  return build({
    names: keep(textAt(party, 'Name'), textAt(party, 'SpecifiedLegalOrganization', 'TradingBusinessName')),
    address: keep(
      at('LineOne'),
      at('LineTwo'),
      at('LineThree'),
      keep(at('PostcodeCode'), at('CityName')).join(' '),
    ),
    country: at('CountryID').toUpperCase(),
    legal: [...findAll(party, 'SpecifiedLegalOrganization', 'ID')].map(readId),
    others: [
      ...findAll(party, 'GlobalID'),
      ...findAll(party, 'ID'),
      ...findAll(party, 'URIUniversalCommunication', 'URIID'),
    ].map(readId),
    vat: [...findAll(party, 'SpecifiedTaxRegistration', 'ID')].map(readId),
    email: textAt(contact, 'EmailURIUniversalCommunication', 'URIID'),
    phone: textAt(contact, 'TelephoneUniversalCommunication', 'CompleteNumber'),
  });
}

/** Reads a party of UBL. */
export function readUblParty(party: XmlElement | undefined): Party {
  const address = find(party, 'PostalAddress');
  const at = (...path: string[]) => textAt(address, ...path);
  return build({
    names: keep(textAt(party, 'PartyLegalEntity', 'RegistrationName'), textAt(party, 'PartyName', 'Name')),
    address: keep(
      at('StreetName'),
      at('AdditionalStreetName'),
      at('AddressLine', 'Line'),
      keep(at('PostalZone'), at('CityName')).join(' '),
    ),
    country: at('Country', 'IdentificationCode').toUpperCase(),
    legal: [...findAll(party, 'PartyLegalEntity', 'CompanyID')].map(readId),
    others: [...findAll(party, 'PartyIdentification', 'ID'), ...findAll(party, 'EndpointID')].map(readId),
    vat: [...findAll(party, 'PartyTaxScheme')].flatMap((scheme) => {
      const id = find(scheme, 'CompanyID');
      const isVatScheme = /^(VAT|TVA|)$/i.test(textAt(scheme, 'TaxScheme', 'ID'));
      return id && isVatScheme ? [readId(id)] : [];
    }),
    email: textAt(party, 'Contact', 'ElectronicMail'),
    phone: textAt(party, 'Contact', 'Telephone'),
  });
}

/** Registers of ISO 6523 that are French: SIREN and SIRET are given under either, and under none. */
const FRENCH = /^(0002|0009|0225|SIRENE?|SIRET|)$/i;

function build(raw: RawParty): Party {
  const vat = raw.vat.find(({ number }) => /^[A-Z]{2}[0-9A-Z]{2,13}$/.test(number))?.number ?? '';
  const isFrench = raw.country === 'FR' || raw.country === '';
  const find14 = (all: readonly Registered[]) => pick(all, /^\d{14}$/, isFrench);
  const find9 = (all: readonly Registered[]) => pick(all, /^\d{9}$/, isFrench);
  const siret = find14(raw.legal) || find14(raw.others);
  const siren = find9(raw.legal) || siret.slice(0, 9) || find9(raw.others) || readVatSiren(vat);
  const all = [...raw.legal, ...raw.others].map(({ number }) => number);
  return {
    ...NOBODY,
    name: raw.names[0] ?? '',
    address: raw.address,
    country: raw.country || vat.slice(0, 2),
    siren,
    siret,
    vat,
    email: raw.email,
    phone: raw.phone,
    numbers: [...new Set(all.filter((number) => /^\d{9}$|^\d{14}$/.test(number)))],
  };
}

/** A number that names no register is one of ours only where the party is in France. */
function pick(all: readonly Registered[], shape: RegExp, isFrench: boolean): string {
  const found = all.find(
    ({ scheme, number }) => shape.test(number) && FRENCH.test(scheme) && (scheme !== '' || isFrench),
  );
  return found?.number ?? '';
}

/** What does not fit in the numbers of a party. The numbers are taken as they are. */
export function checkParty(party: Party, side: Side): InvoiceWarning[] {
  const warnings: InvoiceWarning[] = [];
  const { siren, siret, vat } = party;
  const tell = (kind: 'SIREN' | 'SIRET' | 'TVA', number: string) =>
    warnings.push({ code: 'wrong-key', side, kind, number });
  if (siren && !isSiren(siren)) tell('SIREN', siren);
  else if (siret && !isSiret(siret)) tell('SIRET', siret);
  if (!isVat(vat)) tell('TVA', vat);
  const other = readVatSiren(vat);
  if (other && siren && other !== siren) warnings.push({ code: 'other-number', side, siren, vat });
  return warnings;
}
