/** What layouts say of « destinataire »: the fields of the one a letter is for take its place. */
import { splitText } from '../../../case/letters/markers';
import { ADDRESSEES, type Recipient } from '../../../case/letters/model';
import type { BlockSource } from './schema';

/** Names the fields of a recipient in the blocks of a layout. */
export function addressBlocks(blocks: readonly BlockSource[], to: Recipient): BlockSource[] {
  return blocks.map((block): BlockSource => {
    if (typeof block === 'string') return addressText(block, to);
    if ('list' in block) return block;
    return Object.fromEntries(
      Object.entries(block).map(([key, value]) => [
        key,
        /^(text|right|heading|signature)$/.test(key) ? addressText(String(value), to) : value,
      ]),
    ) as BlockSource;
  });
}

function addressText(text: string, to: Recipient): string {
  const { name, address, email } = ADDRESSEES[to];
  const fields: Readonly<Record<string, string>> = {
    destinataire: name,
    'adresse-destinataire': address,
    'courriel-destinataire': email,
  };
  return splitText(text).some(({ kind }) => kind === 'field')
    ? text.replace(/\{#([^{}]*)\}/g, (whole, id: string) =>
        fields[id.trim()] ? `{#${fields[id.trim()]}}` : whole,
      )
    : text;
}
