/** What letters need once the case page is there: the templates, and the law that their sums read. */
import law from '~decision-trees/law';
import book from '~decision-trees/letters';

export { book, law };
