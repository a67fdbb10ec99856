import type { Level, VeiledField } from './fields.ts'
import type { GroupState } from './queries.ts'
import type { GroupRefusal, JoinRefusal, LeaveRefusal } from './rules.ts'

export const stateWords: Record<GroupState, string> = {
  draft: 'To be invited',
  member: 'In the network',
  left: 'Left the network',
}

export const levelWords: Record<Level, string> = {
  public: 'Everyone',
  network: 'Groups of the network, and officers',
  broker: 'The broker only',
}

export const fieldNames: Record<VeiledField, string> = {
  about: 'What it does',
  communities: 'Who it is for',
  serves: 'More about who it is for',
  wards: 'Wards it reaches',
  languages: 'Languages',
  website: 'Website',
  charityNumber: 'Charity number',
  address: 'Where it meets, and its postcode',
  contactName: 'Name of the contact',
  contactEmail: 'Email of the contact',
  contactTelephone: 'Telephone of the contact',
}

export const groupRefusalWords: Record<GroupRefusal, string> = {
  'name-missing': 'Enter the name of the group',
  'name-too-long': 'Make the name 120 characters or fewer',
  'sector-missing': 'Choose at least one kind of organisation',
  'sector-unknown': 'Choose kinds from the list',
  'about-too-long': 'Make what it does 2,000 characters or fewer',
  'community-unknown': 'Choose from the list',
  'serves-too-long': 'Make this 500 characters or fewer',
  'ward-unknown': 'Choose wards from the list',
  'language-unknown': 'Choose languages from the list',
  'website-bad': 'Enter a whole address, such as https://example.org',
  'charity-number-bad': 'Enter a charity number, such as 1234567 or SC012345',
  'postcode-bad': 'Enter a full UK postcode, such as S80 2AB',
  'address-too-long': 'Make the address 300 characters or fewer',
  'contact-not-adult': 'The contact of a youth group must be 18 or over. Name an adult and tick that they are',
  'contact-name-too-long': 'Make the name 120 characters or fewer',
  'email-bad': 'Enter an email address, such as name@example.org',
  'telephone-bad': 'Enter a telephone number, such as 01632 960 001',
}

export const membershipWords: Record<JoinRefusal | LeaveRefusal, string> = {
  'not-found': 'This group is no longer there',
  'already-in': 'This group is in the network already',
  'not-in': 'This group is not in the network',
  'key-group': 'This is a key group. End that first, under Network',
  'reason-missing': 'Say why it leaves',
  'reason-too-long': 'Use 500 characters or fewer for the reason',
}

export const words = {
  title: 'Groups',
  intro: 'The register of community groups. Groups say who may see each part of their entry.',
  councilIntro: 'Community groups in the network. You see what each group lets the council see.',
  begin: 'Add a group',
  emptyTitle: 'Groups will be listed here',
  empty: 'Add the first one, or import a list.',
  emptyFound: 'No group matches. Take out a filter, or try fewer letters of the name.',
  emptyCouncil: 'The broker adds groups to the network.',
  saved: 'Saved',
  joined: 'The group is in the network',
  left: 'The group has left the network. Its entry stays with you',
  checked: 'Noted: checked today',
  problem: 'There is a problem',
  never: 'Never checked',
  allWards: 'All wards',
  changed:
    'Somebody else changed this entry while you wrote. What you typed is below. Look at the entry, and save again',
}
