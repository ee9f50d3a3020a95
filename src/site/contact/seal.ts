/** Sealing a summary for the operator's key, with age. Loaded only when something is to be sealed or opened. */
import { armor, Decrypter, Encrypter } from 'age-encryption';

/** What is sealed: the summary to read, and the document of the case when there is one. */
export interface Sealed {
  resume: string;
  dossier?: string;
}

/**
 * Seals for a public key (`age1…`).
 *
 * @returns armoured text
 * @throws the key is not one
 */
export async function seal(content: Sealed, publicKey: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(publicKey);
  return armor.encode(await encrypter.encrypt(JSON.stringify(content)));
}

/**
 * Opens what was sealed.
 *
 * @param identity - the secret key, `AGE-SECRET-KEY-1…`
 * @throws the key does not open it, or it is damaged
 */
export async function unseal(sealed: string, identity: string): Promise<Sealed> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const text = await decrypter.decrypt(armor.decode(sealed), 'text');
  return JSON.parse(text) as Sealed;
}
