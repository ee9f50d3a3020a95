/**
 * What a lawyer's site may not say: success rates, promises of a result, comparison with colleagues, titles that are
 * not held, the look of an official site. Article 10 of the national rules of the profession: truthful information,
 * neither laudatory nor comparative.
 */
import { buildFinding, findAll, type ProseDocument, quoteAround } from '../document';
import type { Finding } from '../finding';

interface Ban {
  pattern: RegExp;
  what: string;
  hint: string;
}

const WON = 'gagnée?s?|remportée?s?|récupérée?s?|recouvrée?s?';

const BANS: Ban[] = [
  {
    pattern: new RegExp(
      `taux (?:de|d’) ?(?:réussite|succès|recouvrement|satisfaction|efficacité)|\\d[\\s\\u00a0\\u202f]*% (?:de |d’)?(?:réussite|succès|des (?:dossiers|affaires|litiges|créances) (?:${WON}))`,
      'giu',
    ),
    what: 'A success rate',
    hint: 'Take it out: no figure of that kind may be published.',
  },
  {
    pattern:
      /(?:résultats?|succès|réussite|gains?|victoire|paiement|remboursement|recouvrement|issue) (?:est |sont |sera |100[\s\u00a0]?% )?(?:garanti|assuré)e?s?(?!\p{L})|(?:nous|on) (?:vous )?garanti(?:ssons|t)|satisfait ou remboursé|(?:gagn|obt|réuss|récup)[\p{L}]* (?:à coup sûr|à tous les coups)|(?<!n’est jamais |pas |rien n’est |jamais )(?:sans (?:aucun )?risque(?! d[e’]))|vous (?:gagnerez|obtiendrez) (?:votre procès|gain de cause|à coup)/giu,
    what: 'A promise of a result',
    hint: 'Say what may follow and on what it depends.',
  },
  {
    pattern:
      /meilleure?s? (?:avocats?|cabinets?|spécialistes?)|(?:moins chers?|mieux|plus rapides?) que (?:les|d’|nos|vos) ?(?:autres )?(?:avocats?|cabinets?|confrères)|contrairement aux autres (?:avocats|cabinets|sites)|(?:cabinet|avocat) (?:n°|numéro)[\s\u00a0]?(?:1|un)|(?:leader|référence) (?:du|en|de la) (?:droit|recouvrement)/giu,
    what: 'A comparison with colleagues, or praise',
    hint: 'Say what is done, not how it compares.',
  },
  {
    pattern: /avocats? (?:spécialiste|spécialisé|expert)e?s?(?!\p{L})/giu,
    what: 'A speciality, a title that only its holder may use',
    hint: 'Write « avocat » and what it is asked to do, for example « un avocat qui pratique le recouvrement ».',
  },
  {
    pattern:
      /(?<!(?:pas|ni) un )site (?:officiel|gouvernemental|agréé)(?! (?:de|du|des|d’)(?!\p{L}))|(?:agréé|certifié|labellisé) par l’État/giu,
    what: 'The words of an official site',
    hint: 'Say who publishes the site.',
  },
];

/** Finds what the rules of the profession forbid in a text. */
export function checkProfessional(document: ProseDocument): Finding[] {
  return BANS.flatMap(({ pattern, what, hint }) =>
    findAll(document, pattern).map(({ offset }) =>
      buildFinding(
        document,
        offset,
        'professional',
        `${what}: « ${quoteAround(document, offset, 40)} ».`,
        hint,
      ),
    ),
  );
}

/** Colours of the French flag and of the State's design system, and the State's own typeface and words. */
const OFFICIAL =
  /#000091|#e1000f|#0055a4|#ef4135|#002395|#ed2939|#002654|\bMarianne\b|République française|\bdsfr\b/gi;

/** Finds in a style sheet, picture or view what would make the site look like one of the State's. */
export function checkOfficialLook(path: string, text: string): Finding[] {
  return [...text.matchAll(OFFICIAL)].map(({ index, 0: words }) =>
    buildFinding(
      { path, text },
      index,
      'official-look',
      `"${words}" belongs to the sites of the State.`,
      'Use the tokens of src/css/tokens.css.',
    ),
  );
}
