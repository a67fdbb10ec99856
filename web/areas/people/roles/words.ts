import type { Permission, Role } from '../../../permissions.ts'
import type { AcceptRefusal, InviteRefusal } from './invite-rules.ts'
import type { EndRefusal, GrantRefusal } from './rules.ts'

export const roleNames: Record<Role, string> = {
  resident: 'Resident',
  'group-member': 'Group member',
  broker: 'Broker',
  'link-officer': 'Link officer',
  'project-officer': 'Project officer',
  moderator: 'Moderator',
  analyst: 'Analyst',
  councillor: 'Councillor',
  commissioner: 'Commissioner',
  auditor: 'Auditor',
  'equality-lead': 'Equality lead',
  'data-protection-lead': 'Data protection lead',
  administrator: 'Administrator',
}

/** What each role is for, in a sentence. */
export const roleMeanings: Record<Role, string> = {
  resident: 'Anyone with an account: sees what they said and what came of it.',
  'group-member': 'Belongs to a community group and speaks for it.',
  broker: 'Works for the voluntary sector and brings groups and the council together.',
  'link-officer': 'A senior officer who is the council’s one contact for a community group.',
  'project-officer': 'Runs projects: writes the brief, asks questions, publishes, reports back.',
  moderator: 'Reads what people wrote before it is shown.',
  analyst: 'Groups answers into themes and counts who was heard.',
  councillor: 'Reads what residents said and records decisions.',
  commissioner: 'Plans and buys services with residents.',
  auditor: 'Checks what was done: reads the record and every answer, changes nothing.',
  'equality-lead': 'Sees who was heard, as counts only.',
  'data-protection-lead': 'Answers requests about personal data and complaints, within their time.',
  administrator: 'Sets the council up: people, places, settings. Reads no private words by this role.',
}

export const permissionMeanings: Record<Permission, string> = {
  'desk.see': 'Open the officer’s desk',
  'projects.edit': 'Write and change projects',
  'projects.publish': 'Publish, pause and close projects',
  'projects.see-unpublished': 'See projects before they are published',
  'activities.edit': 'Make and change activities',
  'voices.enter': 'Enter what people said on paper or in person',
  'voices.read': 'Read answers that are not shown to the public',
  'voices.export': 'Download answers',
  'voices.moderate': 'Decide what is shown to the public',
  'voices.reply': 'Promise and give replies',
  'contacts.read': 'See how to reach a person about their answer',
  'themes.edit': 'Make themes and put answers under them',
  'equality.aggregate': 'See counts of equality answers',
  'decisions.edit': 'Record decisions and what came of them',
  'posts.edit': 'Write updates',
  'groups.manage': 'Keep the register of community groups',
  'groups.see': 'See what groups of the network let the council see',
  'key-groups.designate': 'Name key groups, end them, and ask for suggestions',
  'link-officers.appoint': 'Appoint link officers, end appointments, set how many groups one may have',
  'link-officers.allocate': 'Give key groups their link officers',
  'link-officers.serve': 'Be appointed as a link officer',
  'network-reports.write': 'Write and publish reports on the network of groups',
  'concerns.broker': 'Open the broker’s room of confidential concerns, where nobody of the council may go',
  'services.explain': 'Explain in plain words what the services of the council do',
  'calls.ask': 'Ask groups for what they know about a change of a service',
  'skills.search': 'Look through skills that people and groups offer',
  'skills.settle': 'Look at reports about offers and needs, and take them down',
  'plans.edit': 'Draft the engagement plan, answer comments on it, and keep the forward plan',
  'plans.adopt': 'Adopt the engagement plan, and set how often a group may be asked',
  'events.answer': 'Take events of groups into the events plan, or say why not',
  'places.import': 'Bring in wards, profiles and postcodes',
  'people.manage': 'Invite people, give and end roles',
  'settings.edit': 'Change the council’s name, colours and texts',
  'privacy.manage': 'Answer privacy requests and complaints',
  'record.read': 'Read the record of what was done',
  'sensitive-reads.read': 'See who opened sensitive things',
  'jobs.see-all': 'See all long-running work',
}

export const grantRefusals: Record<GrantRefusal, string> = {
  'no-account': 'There is no such account. It may have been erased',
  'no-role': 'Choose a role',
  'staff-under-18': 'This person is under 18. Roles that work for the council are for adults',
  'address-not-proved': 'This person has not signed in yet. Wait until they have opened their invitation',
  'no-such-thing': 'We cannot find that project or group. Copy the address of its desk page and paste it here',
  'scope-missing': 'Say which project or group the role is for, or choose the whole council',
  'brokers-own': 'The broker has people already. Only they choose who joins or leaves them',
}

export const endRefusals: Record<EndRefusal, string> = {
  'brokers-own': grantRefusals['brokers-own'],
  'no-grant': 'This role has ended already',
  'reason-missing': 'Say why the role ends. It goes into the record',
  'reason-too-long': 'Use 500 characters or fewer for the reason',
  'last-administrator': 'This is the last administrator. Give the role to somebody else first',
}

export const inviteRefusals: Record<InviteRefusal, string> = {
  'not-an-address': 'Enter an email address in the right form, such as name@example.org',
  'name-missing': 'Enter their name',
  'name-too-long': 'Use 80 characters or fewer for the name',
  'name-not-a-name': 'Enter a name, without web or email addresses',
  'no-role': 'Choose a role',
  'no-such-thing': grantRefusals['no-such-thing'],
  'scope-missing': grantRefusals['scope-missing'],
  'brokers-own': grantRefusals['brokers-own'],
  'already-holds-it': 'The person with this address holds that role already',
}

export const acceptRefusals: Record<AcceptRefusal, { title: string; line: string }> = {
  used: {
    title: 'This invitation has been used',
    line: 'Each invitation works once. If that was you, sign in with your email address.',
  },
  late: {
    title: 'This invitation is too old',
    line: 'An invitation can be opened for 7 days. Ask the person who invited you for a new one.',
  },
  withdrawn: {
    title: 'This invitation was taken back or replaced',
    line: 'If you have a newer letter, use the link in that one. Otherwise ask the person who invited you.',
  },
  unknown: {
    title: 'This link is not complete',
    line: 'Something in the address is missing or changed. Copy the whole link from the letter.',
  },
  'staff-under-18': {
    title: 'This role is for adults',
    line: 'Your account says that you are under 18. Roles that work for the council are for people who are 18 or older.',
  },
}
