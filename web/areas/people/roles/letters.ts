import type { Role } from '../../../permissions.ts'
import type { Letter } from '../../../platform/outbox.ts'
import { formatDate } from '../../../ui/layout/format.ts'
import { roleNames } from './words.ts'

type Invitation = { to: string; name: string; role: Role; council: string; link: string; until: Date }

export const invitationLetter = ({ to, name, role, council, link, until }: Invitation): Letter => ({
  template: 'invitation',
  to,
  subject: `${council} invites you as ${roleNames[role].toLowerCase()}`,
  text: [
    `Dear ${name},`,
    `${council} invites you to work with residents on its participation pages, as ${roleNames[role].toLowerCase()}.`,
    `Open this page to accept:\n${link}`,
    `The link works once, until ${formatDate(until)}. After that, ask for a new one.`,
    'If you did not expect this letter, do nothing.',
  ].join('\n\n'),
})
