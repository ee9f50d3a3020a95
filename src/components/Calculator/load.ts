/** What a calculator needs once it is opened: its form, and the law it reads. */
import law from '~decision-trees/law';
import Form from './Form';

export { Form, law };
