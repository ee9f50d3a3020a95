/** The words of a call: short enough to be said, in order, naming what exists. */
import type { SpokenSource } from '../content';
import { countWords } from '../help';
import { SPOKEN_MESSAGES } from '../messages/check/spoken';
import { MOST_SPOKEN } from '../schema';
import { listSpoken, listSpokenConditions, listSpokenTexts } from '../spoken';
import { listMarkers } from '../text';
import type { CheckRun } from './context';
import { listTypedUses, reportLawUses } from './lawUse';

/** Checks the words themselves, wherever they stand. */
export function checkSpoken(checkRun: CheckRun): void {
  for (const spoken of listSpoken(checkRun.content)) {
    for (const found of listSpokenTexts(spoken)) {
      const place = { file: found.file, path: found.text.path };
      const { key } = found;
      const count = countWords(found.text.text);
      if (count > MOST_SPOKEN) {
        const text = SPOKEN_MESSAGES['words-too-long']({ key, count, most: MOST_SPOKEN });
        checkRun.report(place, { code: 'words-too-long', ...text });
      }
      for (const { kind, offset, length } of listMarkers(found.text.text)) {
        if (kind === 'value' || kind === 'practice') continue;
        const marker = found.text.text.slice(offset, offset + length);
        const text = SPOKEN_MESSAGES['words-marker']({ key, marker });
        checkRun.report({ ...place, find: marker }, { code: 'words-marker', ...text });
      }
    }
    checkOrder(spoken, checkRun);
  }
  const typeOf = (fact: string) => checkRun.content.facts[fact]?.type;
  for (const { condition, ...place } of listSpokenConditions(checkRun.content))
    reportLawUses(listTypedUses(condition, typeOf), place, checkRun);
}

function checkOrder({ file, say }: SpokenSource, checkRun: CheckRun): void {
  for (const [index, { if: condition, path }] of say.entries()) {
    const isLast = index === say.length - 1;
    if (isLast === (condition === undefined)) continue;
    checkRun.report(
      { file, path },
      { code: 'words-out-of-order', ...SPOKEN_MESSAGES['words-out-of-order']({ isLast }) },
    );
  }
}
