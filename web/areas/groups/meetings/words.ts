import type { ActionRefusal, Answer, Arranger, MeetingRefusal, StepRefusal } from './rules.ts'

export const answerWords: Record<Answer, string> = { yes: 'Yes', maybe: 'Maybe', no: 'No' }
export const arrangerWords: Record<Arranger, string> = {
  council: 'The council',
  broker: 'The broker',
  officer: 'The link officer',
  group: 'The group',
}

export const words = {
  title: 'Meetings of the network',
  intro:
    'Meetings of all link officers and key groups, at least two in each plan year (April to March), and meetings of one group with its link officer.',
  ofGroup: (name: string) => `Meetings with ${name}`,
  ofGroupIntro: 'The group and its link officer see this page. Each side may call a meeting.',
  none: 'No meetings yet',
  noneText: 'When one is called, it will be listed here with its day and place.',
  coming: 'Coming',
  past: 'Before',
  nothingComing: 'No meeting is planned.',
  nothingPast: 'No meeting has been held yet.',
  all: 'All link officers and key groups',
  pair: (group: string) => `${group} and its link officer`,
  call: 'Call a network meeting',
  callPair: (group: string) => `Call a meeting with ${group}`,
  callOwn: 'Call a meeting with your link officer',
  officers: 'Who was at how many meetings',
  name: 'What is the meeting called?',
  nameHint: 'For example: Spring meeting of the network',
  starts: 'Which day?',
  startsHint: 'For example, 27 3 2027',
  startTime: 'When does it start?',
  endTime: 'When does it end?',
  timeHint: 'For example, 10am or 2:30pm',
  place: 'Where is it?',
  placeHint: 'Name and address, with the postcode. Leave it empty if the meeting is only online',
  access: 'How do people get in and around?',
  accessHint:
    'Steps, lift, toilets, hearing loop, parking, bus stop, a quiet room: what is there and what is not. Needed where there is a place',
  link: 'Link for those who join online (optional)',
  linkHint: 'It begins with https://',
  aboutPlan: 'It is about the council’s yearly engagement plan',
  save: 'Call this meeting',
  saveChange: 'Save the change and tell everybody invited',
  change: 'Change the day, time or place',
  called: 'The meeting is called. Now send the invitations',
  calledPair: 'The meeting is called, and the other side has an invitation',
  changed: 'The meeting is changed, and everybody invited gets a letter',
  when: 'When',
  where: 'Where',
  gettingIn: 'Getting in and around',
  online: 'Online',
  onlineOnly: 'Online only',
  join: 'Join online',
  calledBy: 'Called by',
  planTag: 'About the yearly plan',
  offTag: 'Called off',
  off: (why: string) => `This meeting is called off: ${why}`,
  callOff: 'Call it off',
  callOffWhy: 'Why is it called off?',
  callOffHint: 'Everybody invited gets a letter with it',
  callOffButton: 'Call the meeting off',
  calledOff: 'The meeting is called off, and everybody invited gets a letter',
  invite: 'Send the invitations',
  inviteMore: 'Invite those who have no invitation yet',
  inviteHint:
    'Every key group gets one invitation, whoever its contacts are, and every link officer gets one. Nobody gets a second.',
  invited: (now: number) =>
    now === 0
      ? 'Everybody has an invitation already'
      : now === 1
        ? '1 invitation is sent'
        : `${now} invitations are sent`,
  noAddress: (count: number) =>
    count === 1
      ? '1 group has no email address: tell it in another way'
      : `${count} groups have no email address: tell them in another way`,
  invitations: 'Who is invited',
  counts: (all: number, said: Record<Answer, number>) =>
    `${all} invited: ${said.yes} yes, ${said.maybe} maybe, ${said.no} no, ${all - said.yes - said.maybe - said.no} have not answered`,
  group: 'Group',
  officer: 'Link officer',
  answer: 'Answer',
  came: 'Was there',
  didNotCome: 'Was not there',
  noAnswer: 'No answer yet',
  before: 'before the change',
  answerFor: (name: string) => `Will ${name} come?`,
  answerOwn: 'Will you come?',
  answerGroup: 'Answer for which group?',
  needs: 'What do you need to take part? (optional)',
  needsHint:
    'For example: a signer, step-free access, large print, a lift home, food you cannot eat. Only whoever arranges the meeting reads it, each reading is noted, and it is removed after the meeting',
  sendAnswer: 'Send our answer',
  answered: 'Thank you. Your answer is noted',
  youSaid: (answer: string, date: string) => `You answered “${answer}” on ${date}.`,
  youNeed: 'You told us what you need. Write it again only to change it.',
  seeNeeds: (count: number) =>
    count === 1 ? 'See what 1 of them needs to take part' : `See what ${count} of them need to take part`,
  needsTitle: 'What people need to take part',
  needsIntro: 'That you looked at this is noted. It is removed after the meeting.',
  needsNone: 'Nobody said that they need anything',
  needsNoneText: 'What people need will be listed here when they answer the invitation.',
  agenda: 'Agenda',
  agendaNone: 'Nothing is on it yet.',
  raisedBy: (who: string) => `Raised by ${who}`,
  raise: 'What do you want to talk about?',
  raiseButton: 'Put it on the agenda',
  raised: 'It is on the agenda',
  attendance: 'Who was there',
  takeAttendance: 'Say who was there',
  attendanceHint: 'Tick everybody who was there, then save. Do this for each page of the list.',
  saveAttendance: 'Save who was there',
  attendanceSaved: 'It is saved who was there',
  wasThere: (came: number, all: number) => `${came} of ${all} were there`,
  attendanceNotYet: 'Nobody has said yet who was there.',
  attendanceLater: 'You can say who was there once the meeting has begun.',
  minutes: 'Minutes',
  writeMinutes: 'Write the minutes',
  minutesHint:
    'Begin a line with ## for a heading, or with - for a point of a list. Everybody invited reads them once they are final',
  saveMinutes: 'Save the draft',
  minutesSaved: 'The draft of the minutes is saved',
  minutesFinal: 'The minutes are final now, and everybody invited can read them',
  finish: 'Make them final',
  finishHint: 'Everybody invited can read them then, and nobody can change them any more.',
  draft: 'Draft: only those who keep the meeting see it',
  finalOn: (date: string) => `Final since ${date}`,
  minutesNone: 'There are no minutes yet.',
  actions: 'What was agreed',
  actionsNone: 'Nothing is noted yet.',
  addAction: 'Note what somebody will do',
  actionWords: 'What will they do?',
  actionDue: 'By when?',
  actionGroup: 'With which group?',
  chooseGroup: 'Choose a group',
  actionSide: 'Who will do it?',
  sideGroup: 'The group',
  sideOfficer: 'The link officer',
  actionHint:
    'It becomes a promise in the shared record of the group and its link officer, where it is kept or missed.',
  saveAction: 'Note it',
  actionSaved: 'It is noted, and stands as a promise in the shared record',
  actionLine: (side: 'group' | 'officer', group: string) => (side === 'group' ? group : `The link officer of ${group}`),
  due: (date: string) => `by ${date}`,
  by: 'Who',
  what: 'What',
  until: 'By when',
  calendar: 'Put it into your calendar',
  met: (title: string) => `We met: ${title}`,
  unknownGroup: 'A group that left',
}

export const countWords = {
  title: 'Who was at how many meetings',
  intro: (minimum: number) =>
    `Every link officer comes to at least ${minimum} network meetings in a plan year, April to March.`,
  held: (count: number) =>
    count === 1 ? '1 network meeting was held in this year' : `${count} network meetings were held in this year`,
  year: (year: number) => `April ${year} to March ${year + 1}`,
  done: (count: number, all: number, minimum: number) =>
    `${count} of ${all} link officers were at ${minimum} meetings or more`,
  few: 'Who has had too few',
  fewIntro: (minimum: number) =>
    `These officers were at fewer than ${minimum}. On 1 January, nine months into the year, each of them gets a letter.`,
  fewLater: 'From December on, those who have had too few are listed here.',
  fewNone: 'Nobody has had too few.',
  head: ['Name', 'Service', 'Network meetings'] as const,
  warned: (date: string) => `Letter on ${date}`,
  everybody: 'All link officers',
  other: (year: number) => `Look at April ${year} to March ${year + 1}`,
  rule: 'At how many network meetings is each officer to be in a plan year?',
  saveRule: 'Save the number',
  ruleSaved: 'The number is saved',
  ruleWrong: 'Type a whole number from 1 to 12',
  none: 'No link officers yet',
  noneText: 'An administrator appoints them.',
}

export const deskWords = {
  answer: (title: string) => `Say whether you will come: ${title}`,
  answerAction: 'Answer',
  few: (attended: number, minimum: number) =>
    `You were at ${attended} of ${minimum} network meetings in this plan year`,
  fewAction: 'See the meetings',
  fewAll: (count: number, minimum: number) =>
    count === 1
      ? `1 link officer was at fewer than ${minimum} network meetings`
      : `${count} link officers were at fewer than ${minimum} network meetings`,
  fewAllAction: 'See who',
  attendance: (title: string) => `Say who was there: ${title}`,
  attendanceAction: 'Say who was there',
}

type Facts = { title: string; when: string; where: string; answer: string; calendar: string }
const facts = ({ when, where }: Facts) => `When: ${when}\n${where}`
const waysOn = ({ answer, calendar }: Facts) =>
  `Say whether you will come, and what you need to take part:\n${answer}\n\nPut it into your calendar:\n${calendar}`
export const letters = {
  invited: (to: string, said: Facts) => ({
    subject: `Invitation: ${said.title}`,
    text: `${to} is invited to: ${said.title}\n\n${facts(said)}\n\n${waysOn(said)}\n\nYou need to sign in to answer. Thank you.`,
  }),
  changed: (to: string, said: Facts) => ({
    subject: `Changed: ${said.title}`,
    text: `A meeting to which ${to} is invited has changed: ${said.title}\n\n${facts(said)}\n\n${waysOn(said)}\n\nIf you answered before, please say again whether you can come. Thank you.`,
  }),
  off: (to: string, title: string, when: string, why: string) => ({
    subject: `Called off: ${title}`,
    text: `A meeting to which ${to} is invited is called off: ${title}, ${when}.\n\nWhy: ${why}`,
  }),
  few: (attended: number, minimum: number, link: string) => ({
    subject: 'Meetings of the network: please come to the next one',
    text: `Every link officer comes to at least ${minimum} meetings of all link officers and groups between April and March. Nine months of the year are over, and you were at ${attended}.\n\nSee what is planned:\n${link}\n\nIf none is planned that you can come to, tell the broker. Thank you.`,
  }),
}

export const refusals: Record<MeetingRefusal | ActionRefusal | StepRefusal, string> = {
  'title-missing': 'Say what the meeting is called',
  'title-too-long': 'Say it in at most 120 characters',
  'starts-missing': 'Say on which day it is',
  'starts-not-a-day': 'The day must be a real day, such as 27 3 2027',
  'starts-not-a-time': 'Type when it starts, such as 10am or 2:30pm',
  'starts-past': 'The meeting must not be in the past',
  'starts-too-late': 'The meeting must be within two years',
  'ends-missing': 'Type when it ends, such as midday or 4pm',
  'ends-before': 'It must end after it starts',
  'place-missing': 'Say where it is, or give a link for those who join online',
  'place-too-long': 'Say where it is in at most 300 characters',
  'access-missing': 'Say how people get in and around at this place, also what is not there',
  'access-too-long': 'Say how people get in and around in at most 1,000 characters',
  'link-bad': 'The link must begin with https:// and hold no spaces',
  'words-missing': 'Say what they will do',
  'words-too-long': 'Say what they will do in at most 500 characters',
  'due-missing': 'Say by when',
  'due-not-a-day': 'The day must be a real day, such as 27 3 2027',
  'due-past': 'The day must not be in the past',
  'due-too-late': 'The day must be within two years',
  'group-missing': 'Choose a group that was invited',
  'side-missing': 'Say who will do it',
  'not-found': 'This meeting is not there any more',
  'called-off': 'This meeting was called off',
  'is-past': 'This meeting is over',
  'not-yet': 'The meeting has not begun yet',
  'why-missing': 'Say why it is called off',
  'why-too-long': 'Say why in at most 500 characters',
  'answer-missing': 'Say yes, maybe or no',
  'needs-too-long': 'Say what you need in at most 1,000 characters',
  'item-missing': 'Write what you want to talk about',
  'item-too-long': 'Write it in at most 300 characters',
  'too-many-items': 'You have put 10 points on the agenda. Leave some room for others',
  'minutes-missing': 'Write the minutes first',
  'minutes-too-long': 'The minutes are too long. Use at most 50,000 characters',
  'minutes-final': 'The minutes are final and cannot be changed any more',
  'no-officer': 'This group has no link officer at the moment. Ask the broker of the network',
}
