import type { OperatorInput } from './src/plugins/site-shell/operatorSchema';

/**
 * The operator's file: who publishes this site, which firm answers, where messages go.
 *
 * It ships unfilled on purpose. Whatever is left out is said plainly to readers, and `npm run build` lists it.
 * Give a field by removing its `//`. Environment variables win over this file: SITE_URL, BASE_URL,
 * CONTACT_ENDPOINT, CONTACT_FORMAT, CONTACT_PUBLIC_KEY, FIRM_PHONE, FIRM_EMAIL, APPOINTMENT_URL.
 */
const operator: OperatorInput = {
  site: {
    name: 'Litiges clients',
    // url: 'https://www.exemple.fr',
  },

  // The firm that readers may call. A lawyer's site must name the lawyer, the bar and how to reach them.
  firm: {
    // name: 'Cabinet …',
    // lawyer: 'Maître …',
    // bar: 'Barreau de …',
    // address: '…',
    // phone: '01 23 45 67 89',
    // hours: 'du lundi au vendredi, de 9 h à 18 h',
    // email: 'contact@exemple.fr',
    // vat: 'FR…',
    // title: 'Avocat, titre obtenu en France',
    // rules: 'Règlement intérieur national de la profession d’avocat',
  },

  // appointmentUrl: 'https://…',

  contact: {
    // Receives call-back requests by POST, from the reader's browser. It must:
    //  - allow this site's origin (CORS), answer within `timeoutSeconds`, and be reached over https;
    //  - take `format`: 'form' (application/x-www-form-urlencoded) or 'json' (application/json);
    //  - answer 2xx with a JSON object, in which `ok: false`, `success: false` or an `error` means refused;
    //    a service that answers anything else needs `answer: 'any'` (a captive portal then passes for a success);
    //  - take a plain form POST too, for readers without JavaScript (its answer page is what they will see);
    //  - drop messages whose field `site_web` is filled: no reader sees that field.
    //  - drop a request whose `identifiant` it has already: it is a retry (the whole contract: endpoint/README.md).
    // endpoint: 'https://…',
    format: 'form',
    answer: 'json',
    timeoutSeconds: 15,
    // publicKey: 'age1…', // made by age-keygen: the summary of the case is then sealed in the reader's browser
    // storedBy: 'Name and address of the service that keeps the messages, if it is neither publisher nor host',
  },

  publisher: {
    // name: '…', legalForm: 'SAS', capital: '1 000 €', siren: '123 456 789',
    // address: '…', phone: '…', email: '…', director: '…', vat: '…',
  },

  host: {
    // name: '…', address: '…', phone: '…',
  },

  // For the firm's own clients who are consumers.
  mediator: {
    // name: '…', address: '…', url: 'https://…',
  },

  // After a lawyer has really read the content: { by: 'Maître …', on: '2027-01-15', scope: 'tous les guides et arbres' }
  review: null,

  retention: {
    // requestMonths: 12,
  },

  accessibility: {
    // auditedBy: '…', auditedOn: '2027-01-15',
  },
};

export default operator;
