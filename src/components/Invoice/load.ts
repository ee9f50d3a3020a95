/** What the list of a customer needs: the law of interest, and the words of the facts. */
import law from '~decision-trees/law';
import book from '~decision-trees/letters';

export { book, law };
