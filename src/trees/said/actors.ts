/** Whose act a word of a text is, and whom it touches. */
import { AUXILIARIES, Clause, INFINITIVE, JOINS, list, THEM } from './clause';
import type { Doer, Target } from './token';
import { THEM_NOUNS, US } from './words';

const BEING = list('suis es est sommes etes sont etais etait etions etaient sera seront serait ete etre fut');
/** Verbs that take « être » without being done to anyone. */
const MOVES =
  /^(?:parti|venu|alle|arrive|reste|devenu|tombe|mort|decede|ne|entre|sorti|retourne|revenu|passe|intervenu|rentre|descendu|monte)e?s?$/;
/** As it is written, with its accents. */
const PARTICIPLE = /(?:é|ée|i|ie|u|ue|û|ûe|it|ite|is|ise|ert|erte|eint)s?$/;
/** Forms that stand right behind a subject. */
const FINITE = list(
  'a ont avait avaient aura auront est sont etait etaient sera seront va vont veut veulent voulait voulaient peut peuvent doit doivent devait devaient refuse refusent',
);
const DETERMINERS =
  /^(?:le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|deux|trois)$/;
/** Neither we nor the customer, who also act on their own. */
const THIRD =
  /^(?:juge|tribunal|cour|huissier|commissaire|greffe|avocate?|expert|experte|assureur|assurance|banque|mediateur|mediatrice|conciliateur|prefecture|police|gendarmerie|procureur|liquidateur|mandataire|administrateur|plateforme|google|transporteur|fournisseur|fabricant|constructeur|voisine?|notaire|organisme|association)s?$/;
/** « notre assurance » is ours, and yet acts on its own. */
const FAMILIAR =
  /^(?:avocate?|assureur|assurance|banque|clients?|clientes?|fournisseur|transporteur|expert|voisine?)$/;
/** Acts that turn their meaning with their object. */
const DIRECTED =
  /^(?:donn|condamn|debout|assign|convoqu|attaqu|poursui|rembours|menac|insult|reclam|relanc|ecri|propos|demand)/;

const isPerson = (form: string): boolean =>
  US.has(form) || THEM.has(form) || form === 'nous' || THEM_NOUNS.has(form);

/** Reads subjects and objects. */
export class Actors extends Clause {
  /** Whose act the word at a place is: the nearest subject before it in its clause. */
  findActor(index: number): Doer | undefined {
    if (this.isOurReply(index)) return 'us';
    let isPassive = false;
    for (let at = index - 1; at >= 0 && at >= index - 9; at -= 1) {
      const form = this.form(at);
      if (this.isStop(at)) return undefined;
      if (at >= index - 3 && BEING.has(form) && this.isParticiple(index)) isPassive = true;
      if (form === "s'" || form === 'se') isPassive = false;
      const actor = this.readSubject(at, index);
      // Who acts on a thing is not told: « la facture a été payée ».
      if (actor && isPassive && !isPerson(form)) return undefined;
      if (actor === 'other') return actor;
      if (actor) return isPassive ? (actor === 'us' ? 'them' : 'us') : actor;
      if (JOINS.has(form) && at < index - 1 && !/^(?:et|qui)$/.test(form)) return undefined;
      if (form === 'et' && this.hasWordBetween(at, index)) return undefined;
    }
    return undefined;
  }

  /** « il est malade » is no act of anyone's; « il est condamné » is. */
  private isParticiple(index: number): boolean {
    const form = this.form(index);
    return PARTICIPLE.test(this.exact(index)) && !MOVES.test(form) && !INFINITIVE.test(form);
  }

  /** « pas encore répondu »: whoever writes so speaks of their own answer. */
  private isOurReply(index: number): boolean {
    return (
      /^(?:repondu|reagi|relance)$/.test(this.form(index)) &&
      this.form(index - 1) === 'encore' &&
      this.form(index - 2) === 'pas' &&
      (this.isStop(index - 3) || JOINS.has(this.form(index - 3)))
    );
  }

  /** Whom an act touches that has a direction: « le juge nous a donné raison ». */
  findTarget(index: number): Target | undefined {
    if (!DIRECTED.test(this.form(index))) return undefined;
    for (let at = index - 1; at >= index - 4 && !this.isStop(at); at -= 1) {
      const form = this.form(at);
      if (form === 'me' || form === "m'" || (form === 'nous' && this.isObject(at))) return 'us';
      if (form === 'lui' || form === 'leur') return 'them';
      if (form === "l'" && AUXILIARIES.has(this.form(at + 1))) return 'them';
    }
    return undefined;
  }

  private hasWordBetween(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.counts(at)) return true;
    return false;
  }

  private readSubject(at: number, index: number): Doer | undefined {
    const form = this.form(at);
    if (US.has(form)) return 'us';
    if (THEM.has(form)) return 'them';
    const before = this.form(at - 1);
    if (form === 'nous') return this.isObject(at) ? undefined : 'us';
    if (THEM_NOUNS.has(form))
      return /^(?:au|aux|du|par|chez|pour|avec|a)$/.test(before) || this.isBehind(at) ? undefined : 'them';
    return at < index - 1 && this.opensVerb(at + 1, index) ? this.readNoun(at) : undefined;
  }

  /** Between a noun and a verb stand its auxiliary and what is light: « des parents nous ont [annulé] ». */
  private opensVerb(from: number, index: number): boolean {
    let hasAuxiliary = false;
    for (let at = from; at < index; at += 1) {
      const form = this.form(at);
      if (FINITE.has(form)) hasAuxiliary = true;
      else if (!hasAuxiliary && !/^(?:ne|n'|nous|me|m'|lui|leur|l'|le|la|les|se|s'|y|en)$/.test(form))
        return false;
      else if (this.counts(at)) return false;
    }
    return hasAuxiliary;
  }

  /** A noun that acts: ours, a third party's, or nearly always the customer. */
  private readNoun(at: number): Doer | undefined {
    if (!this.counts(at)) return undefined;
    for (let back = at - 1; back >= at - 3; back -= 1) {
      const form = this.form(back);
      if (!DETERMINERS.test(form)) {
        if (this.isStop(back) || !this.counts(back)) return undefined;
        continue;
      }
      if (/^(?:a|chez|pour|avec|de|par|d'|contre|sur|en|dans)$/.test(this.form(back - 1))) return undefined;
      if (/^(?:mon|ma|mes|notre|nos)$/.test(form)) return FAMILIAR.test(this.form(at)) ? 'other' : 'us';
      return THIRD.test(this.form(at)) ? 'other' : 'them';
    }
    return undefined;
  }

  /** « à la cliente », « chez une cliente » */
  private isBehind(at: number): boolean {
    return (
      /^(?:la|le|les|l'|un|une|mon|ma|notre|cette|ce)$/.test(this.form(at - 1)) &&
      /^(?:a|chez|pour|avec|de|par|d'|contre)$/.test(this.form(at - 2))
    );
  }
}
