/** Marks of each word of a text what is denied, claimed, wished, supposed or past, and what names ourselves. */
import { Actors } from './actors';
import { AUXILIARIES, Clause, INFINITIVE, JOINS, list, THEM } from './clause';
import type { Mode, Token } from './token';
import { ENDS, PARTS, US, type Word } from './words';

const DENIALS = list('pas plus jamais rien aucun aucune point guere');
const SAYS =
  /^(?:di(?:t|s|sent|sait|re)|preten(?:d|dent|dait|dre|du)|affirm\w+|soutien\w*|soutenai\w+|assur(?:e|ent|ait)|jur(?:e|ent|ait)|racont\w+|declar\w+|estim(?:e|ent|ait)|trouv(?:e|ent|ait)|pens(?:e|ent|ait)|croi(?:t|ent)|considere\w*|invoqu\w+|argu\w+|reproch\w+|accus(?:e|ent|ait)|plain(?:t|dre|gnent)|allegu\w+|raconte|ecrit|repond\w*)$/;
const GOVERNS =
  /^(?:veu(?:t|x|lent)|voul\w+|souhait\w+|demand(?:e|ent|ait|ons)|exig\w+|menac\w+|prome(?:t|ttent|ttait)|promis|refus\w+|compt(?:e|ent|ons|ait)|envisag\w+|pens(?:es?|ais|ons|e)|esper\w+|doi(?:t|s|vent)|dev(?:ait|ais|ons|rait|rais)|fau(?:t|drait)|peu(?:t|x|vent)|pou[rv]\w+|aimerai\w*|voudrai\w*|va|vais|vont|cherch\w+|besoin|peur|envie|essa\w+|tent(?:e|ent|ait)|obligee?|hesit\w+|prefer\w+|propos(?:e|ent|ait))$/;
/** What a line that only names a trade does not hold. */
const TELLS =
  /^(?:chez|contre|client|cliente|clients|facture|factures|impayee?s?|litige|un|une|mon|ma|notre|on|je|j'|il|elle|\d.*)$/;
const OWNS = /^(?:suis|est|sommes|ai|a|tiens|tient|gere|dirige|avons|etais|tenons)$/;
/** « j’ai un garage » says what is ours; « on a livré une école », « nous a réglé » do not. */
const HAS = /^(?:ai|a|avons|avions|avais)$/;
const FIRM =
  /^(?:societe|entreprise|boite|garage|magasin|agence|asso|association|cabinet|resto|restaurant|hotel|salle|atelier|sarl|eurl|sas|sasu|boutique|club|usine|pme|pharmacie|etude)$/;
const FORMER = list('autrefois auparavant jadis');
const NOWADAYS = list("maintenant desormais aujourd'hui mais or depuis la puis");

/** What « plus de » counts. */
const COUNTED =
  /^(?:\d.*|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|cent|mille|moitie)$/;

/** Marks each word once, in passes over the text. */
export class SenseReader extends Clause {
  /** with the words of each denial */
  private readonly denied = new Map<number, readonly number[]>();
  private readonly modes = new Map<number, Mode>();
  private readonly ours = new Set<number>();

  private readonly actors: Actors;

  constructor(words: readonly Word[]) {
    super(words);
    this.actors = new Actors(words);
    this.markDenied();
    this.markFormer();
    this.markSupposed();
    this.markMeant();
    this.markClaimed();
    this.markOurs();
  }

  read(index: number): Pick<Token, 'isDenied' | 'actor' | 'mode' | 'isOurs' | 'target' | 'whole'> {
    const actor = this.actors.findActor(index);
    const target = this.actors.findTarget(index);
    const by = this.denied.get(index);
    return {
      isDenied: by !== undefined,
      mode: this.modes.get(index) ?? 'told',
      ...(by && by.length > 0 && { whole: this.span([...by, index]) }),
      ...(actor && { actor }),
      ...(target && { target }),
      ...(this.ours.has(index) && { isOurs: true as const }),
    };
  }

  /** From the first of some words to the last. */
  private span(places: readonly number[]): readonly [start: number, end: number] {
    const first = this.words[Math.min(...places)];
    const last = this.words[Math.max(...places)];
    return [first?.start ?? 0, last?.end ?? 0];
  }

  /** Marks from a word to the end of what hangs on it. */
  private mark(mode: Mode, from: number, isEnd: (index: number) => boolean): void {
    for (let at = from; at < this.words.length && !ENDS.has(this.form(at)) && !isEnd(at); at += 1)
      if (!this.modes.has(at)) this.modes.set(at, mode);
  }

  private markDenied(): void {
    for (let at = 0; at < this.words.length; at += 1) {
      const form = this.form(at);
      if (form === 'sans' || form === 'ni' || form === 'non') this.denyNext(at);
      else if (DENIALS.has(form)) this.denyAround(at);
    }
  }

  /** The next word that counts. */
  private denyNext(by: number): void {
    for (let at = by + 1; at < by + 5 && !this.isStop(at); at += 1)
      if (this.counts(at)) {
        this.denied.set(at, [by]);
        return;
      }
  }

  private denyAround(at: number): void {
    const before = this.findBefore(at);
    const form = this.form(at);
    const next = this.form(at + 1);
    if (form === 'plus' && before.ne === undefined && !this.deniesMore(at)) return;
    if (form === 'point' && before.ne === undefined) return;
    if (form === 'jamais' && this.form(at - 1) === 'si') return;
    const by = before.ne === undefined ? [at] : [before.ne, at];
    if (before.verb !== undefined) this.denied.set(before.verb, by);
    const isLight = before.verb === undefined || AUXILIARIES.has(this.form(before.verb));
    const isObject = /^(?:de|d'|aucune?)$/.test(next) || form.startsWith('aucun');
    if (isLight || isObject) this.denyAfter(at + 1, by);
  }

  /** « plus de 3 000 € », « en plus », « de plus en plus » deny nothing; « plus de budget » does. */
  private deniesMore(at: number): boolean {
    const [before, next, third] = [this.form(at - 1), this.form(at + 1), this.form(at + 2)];
    if (/^(?:en|de|le|au)$/.test(before)) return false;
    if (!/^(?:de|d')$/.test(next)) return !/^(?:que|qu'|en|tard|\d.*)$/.test(next);
    if (COUNTED.test(third)) return false;
    return (
      /^(?:nouvelles?|reponses?|contacts?|signes?)$/.test(third) ||
      this.isStop(at - 1) ||
      /^(?:a|ai|ont|avons|avait|et|mais)$/.test(before)
    );
  }

  /** The verb before a denial, and the « ne » before it, that people leave out. */
  private findBefore(at: number): { verb?: number; ne?: number } {
    let verb: number | undefined;
    for (let back = at - 1; back >= at - 5 && !this.isStop(back); back -= 1) {
      const form = this.form(back);
      if (form === 'ne' || form === "n'") return { ne: back, ...(verb !== undefined && { verb }) };
      if (verb === undefined && back >= at - 3 && (this.counts(back) || AUXILIARIES.has(form))) verb = back;
    }
    // Without « ne », only the word just before is denied.
    const [one, two] = [at - 1, at - 2];
    if (this.counts(one) || AUXILIARIES.has(this.form(one))) return { verb: one };
    if (
      /^(?:toujours|encore|meme|tout)$/.test(this.form(one)) &&
      (this.counts(two) || AUXILIARIES.has(this.form(two)))
    )
      return { verb: two };
    return {};
  }

  private denyAfter(from: number, by: readonly number[]): void {
    let isObject = false;
    for (let at = from; at < from + 5 && !this.isStop(at); at += 1) {
      const form = this.form(at);
      if (/^(?:et|mais|que|qu'|qui|si|car|parce)$/.test(form)) return;
      if (form === 'de' || form === "d'") isObject = true;
      if (!this.counts(at)) continue;
      this.denied.set(at, by);
      // « pas signé de devis » denies both.
      if (/^(?:de|d')$/.test(this.form(at + 1)) && !isObject && this.counts(at + 2))
        this.denied.set(at + 2, by);
      return;
    }
  }

  /** « avant, il payait », « au début »: until the day of today comes back. */
  private markFormer(): void {
    for (let at = 0; at < this.words.length; at += 1) {
      const form = this.form(at);
      const next = this.form(at + 1);
      const isBefore = form === 'avant' && (next === ',' || THEM.has(next) || US.has(next) || next === 'ca');
      const isStart =
        form === 'au' && /^(?:debut|depart)$/.test(next) && !/^(?:de|du|d')$/.test(this.form(at + 2));
      const isUntil = /^jusqu'?$/.test(form) && /^(?:ici|la|en|a)$/.test(next) && /^(?:ici|la)$/.test(next);
      if (!(isBefore || isStart || isUntil || FORMER.has(form))) continue;
      this.mark('former', at, (one) => one > at + 1 && NOWADAYS.has(this.form(one)));
    }
  }

  /** « s’il ne paie pas, … », « au cas où … » */
  private markSupposed(): void {
    for (let at = 0; at < this.words.length; at += 1) {
      const form = this.form(at);
      const isIf = (form === 'si' || form === "s'") && this.opensClause(at + 1, form === "s'");
      const isCase =
        form === 'cas' && /^(?:ou|de)$/.test(this.form(at + 1)) && /^(?:au|en)$/.test(this.form(at - 1));
      if (isIf || isCase)
        this.mark('supposed', at + 1, (one) => this.form(one) === ',' || this.form(one) === 'mais');
    }
  }

  private opensClause(at: number, isElided: boolean): boolean {
    const form = this.form(at);
    if (isElided) return form === 'il' || form === 'ils';
    // « je ne sais pas si… », « savoir si » leave open as well.
    return /^(?:il|elle|ils|elles|je|j'|on|nous|le|la|les|l'|un|une|mon|notre|jamais|ca|c'|tu|vous)$/.test(
      form,
    );
  }

  /** Infinitives that hang on a wish, a duty, a refusal, a threat; and questions put to the site. */
  private markMeant(): void {
    for (let at = 0; at < this.words.length; at += 1) {
      if (this.asks(at)) this.mark('meant', at, () => false);
      if (!GOVERNS.test(this.form(at))) continue;
      const verb = /^menac/.test(this.form(at)) ? this.findObject(at + 1) : this.findInfinitive(at + 1);
      if (verb !== undefined) this.mark('meant', verb, (one) => one > verb && this.breaks(one));
    }
  }

  private asks(at: number): boolean {
    const [one, two, three] = [this.form(at), this.form(at + 1), this.form(at + 2)];
    if (one === 'est' && two === 'ce' && three === 'que') return true;
    if (
      /^(?:comment|pourquoi)$/.test(one) &&
      /^(?:faire|recuperer|obtenir|me|je|on|se|reagir|repondre)$/.test(two)
    )
      return true;
    return /^(?:puis|dois|peut|doit)$/.test(one) && (two === 'je' || two === 'on');
  }

  /** « menace du tribunal », « menace de publier » */
  private findObject(from: number): number | undefined {
    for (let at = from; at < from + 5 && !this.isStop(at); at += 1) if (this.counts(at)) return at;
    return undefined;
  }

  private findInfinitive(from: number): number | undefined {
    for (let at = from; at < from + 5 && !this.isStop(at); at += 1) {
      const form = this.form(at);
      if (this.counts(at)) return INFINITIVE.test(form) ? at : undefined;
      if (/^(?:etre|avoir|aller)$/.test(form)) return at;
      if (JOINS.has(form) && form !== 'en') return undefined;
    }
    return undefined;
  }

  /** A new clause begins. */
  private breaks(at: number): boolean {
    const form = this.form(at);
    return (
      PARTS.has(form) ||
      /^(?:mais|et|alors|car|parce|quand|puis|donc|or|qui|sinon)$/.test(form) ||
      THEM.has(form) ||
      US.has(form)
    );
  }

  /** What the other side says: « il dit que… », « selon elle », « soi-disant ». */
  private markClaimed(): void {
    for (let at = 0; at < this.words.length; at += 1) {
      const from = this.findClaim(at);
      if (from !== undefined) this.mark('claimed', from, (one) => one > from + 1 && this.endsClaim(one));
    }
  }

  private findClaim(at: number): number | undefined {
    const [one, two, three] = [this.form(at), this.form(at + 1), this.form(at + 2)];
    if (one === 'selon' && two !== 'moi' && two !== 'nous') return this.claimsBehind(at) ? undefined : at + 2;
    if (one === 'apres' && this.form(at - 1) === "d'" && /^(?:lui|elle|eux|le|la)$/.test(two)) return at + 2;
    if (one === 'soi' && two === 'disant') return at + 2;
    if (one === 'pretexte' || one === 'motif') return /^(?:que|qu'|de|d')$/.test(two) ? at + 1 : undefined;
    if (!SAYS.test(one) || this.denied.has(at)) return undefined;
    if (this.actors.findActor(at) === 'us') return undefined;
    if (/^(?:que|qu'|avoir|etre|ne|n'|:|«|de|d')$/.test(two)) return at + 1;
    return /^(?:que|qu'|de|d')$/.test(three) && !this.isStop(at + 1) ? at + 2 : undefined;
  }

  /** « c’est mal fait selon lui »: what stands before is claimed too. */
  private claimsBehind(at: number): boolean {
    if (!this.isStop(at + 2)) return false;
    for (let back = at - 1; back >= 0 && !this.isStop(back); back -= 1) this.modes.set(back, 'claimed');
    return true;
  }

  private endsClaim(at: number): boolean {
    const form = this.form(at);
    const next = this.form(at + 1);
    if (/^(?:mais|or|alors|pourtant|sauf)$/.test(form)) return true;
    if (form === '»') return true;
    return (form === ',' || form === 'et') && (US.has(next) || next === 'nous' || next === 'moi');
  }

  /** Our own trade, told first of all or after « je suis », « on tient », « notre ». */
  private markOurs(): void {
    const opening = this.words.findIndex(({ form }) => ENDS.has(form) || PARTS.has(form));
    const first = this.words.slice(0, Math.max(0, opening)).map(({ form }) => form);
    const isTrade = first.length > 0 && first.length <= 7 && !first.some((form) => TELLS.test(form));
    for (let at = 0; at < this.words.length; at += 1) {
      if (isTrade && at < opening) this.ours.add(at);
      const [one, two] = [this.form(at), this.form(at + 1)];
      const isUs = (US.has(one) || (one === 'nous' && !this.isObject(at))) && OWNS.test(two);
      if (isUs && (!HAS.test(two) || /^(?:une?|deux|trois)$/.test(this.form(at + 2))))
        for (
          let on = at + 2;
          on < at + 9 &&
          !this.isStop(on) &&
          !/^(?:et|qui|que|mais|pour|chez|avec|contre|clients?|clientes?)$/.test(this.form(on));
          on += 1
        )
          this.ours.add(on);
      if (/^(?:ma|mon|notre|nos)$/.test(one) && FIRM.test(two)) this.ours.add(at + 1);
      if (/^(?:ma|mon|notre)$/.test(one) && FIRM.test(this.form(at + 2))) this.ours.add(at + 2);
    }
  }
}
