import type { Facts } from '../../trees/model';

/** What the page of a tree gives to the field. */
export interface TreeStoryProps {
  /** the tree of the page */
  here: string;
  /** Takes the confirmed facts as answers of the case of this page. */
  onTell(facts: Facts): void;
}

/** Where the reader goes on, with what they confirmed. */
export interface ToldCase {
  tree: string;
  facts: Facts;
  /** the facts as an address holds them, with its `#`; empty when there are none */
  fragment: string;
}
