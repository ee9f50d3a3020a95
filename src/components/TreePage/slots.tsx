import Link from '@docusaurus/Link';
import LawyerBlock from '../LawyerBlock';
import type { OutcomeSlots } from '../Outcome/slots';

/** The parts of an outcome that depend on this site. */
const slots: OutcomeSlots = {
  renderLawyer: ({ level, reason, summary }) => (
    <LawyerBlock level={level} reason={reason} caseSummary={summary} as="h3" />
  ),
  renderLink: ({ to, children }) => <Link to={to}>{children}</Link>,
};

export default slots;
