import Link from '@docusaurus/Link';
import LawyerBlock, { ContactLink, FirmLine } from '../LawyerBlock';
import type { OutcomeSlots } from '../Outcome/slots';

/** The parts of an outcome that depend on this site. */
const slots: OutcomeSlots = {
  renderLawyer: ({ level, reason, summary }) => (
    <LawyerBlock level={level} reason={reason} caseSummary={summary} as="h3" isPart />
  ),
  renderFirm: (unknown) => <FirmLine unknown={unknown} />,
  renderContact: ({ summary, className, children }) => (
    <ContactLink className={className} caseSummary={summary}>
      {children}
    </ContactLink>
  ),
  renderLink: (link) => <Link {...link} />,
};

export default slots;
