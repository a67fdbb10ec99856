import type { DesignationRefusal, EndingRefusal } from './rules.ts'

export const words = {
  title: 'Key groups',
  intro:
    'Key groups speak with the council for many others, and pass news on. Every group of the network keeps the same ways in.',
  count: (now: number, target: number) => `${now} of ${target} key groups are named`,
  over: (more: number) => `That is ${more} more than the target`,
  review: 'Look at it again',
  reviewWas: 'Was to be looked at again',
  choose: 'Name a key group',
  chooseHint: 'Part of the name of a group in the network',
  find: 'Find groups',
  none: 'No key groups yet',
  noneText: 'The broker of the network names them. They will be listed here, in alphabetical order.',
  notFound: 'No group of the network has that in its name, or all that do are key groups already',
  form: (name: string) => `Name ${name} as a key group`,
  nominator: 'Who proposed it?',
  nominatorHint: 'A name and a role',
  criteria: 'Which criteria does it meet?',
  criteriaHint: 'For example: it is trusted by people whom the council seldom hears',
  rationale: 'Why this group?',
  reviewOn: 'When will you look at this again?',
  overTarget: (already: number, target: number) =>
    `There are ${already} key groups, and the target is ${target}. Why one more?`,
  spread: 'What this choice does to the spread',
  spreadLine: {
    wards: (now: number, after: number, all: number) =>
      now === after
        ? `${now} of ${all} wards have a key group, with or without it`
        : `${now} of ${all} wards have a key group; with it, ${after}`,
    sectors: (now: number, after: number, all: number) =>
      now === after
        ? `${now} of ${all} kinds of organisation are among them, with or without it`
        : `${now} of ${all} kinds of organisation are among them; with it, ${after}`,
    communities: (now: number, after: number, all: number) =>
      now === after
        ? `${now} of ${all} communities have a key group of their own, with or without it`
        : `${now} of ${all} communities have a key group of their own; with it, ${after}`,
  },
  spreadNames: { wards: 'Wards', sectors: 'Kinds of organisation', communities: 'Communities' },
  confirm: 'Name it as a key group',
  done: (name: string) => `${name} is a key group now`,
  end: 'End this',
  endWhy: 'Why does it end?',
  endHint: 'It stays in the network, with all it had before. What was said stays here.',
  endButton: 'End it as a key group',
  ended: (name: string) => `${name} is no longer a key group`,
  rules: 'Rules of the scheme',
  target: 'How many key groups there are to be',
  badge: 'Show the public which groups are key groups',
  saveRules: 'Save these rules',
  rulesSaved: 'The rules are saved',
  rulesWrong: 'Type a whole number from 1 to 500',
  history: 'What was said when it was named',
  coverage: 'Who key groups reach',
  cascades: 'News that key groups send on',
  officers: 'Link officers',
  terms: 'What a link officer does, and who agreed',
  meetings: 'Meetings of the network',
  milestones: 'How far the scheme has come',
  reports: 'Reports on the network',
  forwardPlan: 'Forward plan: who is asked in which weeks',
  plans: 'Engagement plans',
  events: 'Events plan',
}

export const refusals: Record<DesignationRefusal | EndingRefusal, string> = {
  'nominator-missing': 'Say who proposed the group',
  'criteria-missing': 'Say which criteria the group meets',
  'rationale-missing': 'Say why this group',
  'review-missing': 'Say when you will look at this again',
  'review-not-a-day': 'The day to look at it again must be a real day, such as 27 3 2027',
  'review-past': 'The day to look at it again must be in the future',
  'review-too-late': 'The day to look at it again must be within five years',
  'over-target': 'There are as many key groups as the target. Say why one more is needed',
  'too-long': 'This is too long. Shorten it',
  'reason-missing': 'Say why it ends',
  'reason-too-long': 'The reason is too long. Use at most 500 characters',
}

export const coverageWords = {
  wards: (now: number, all: number) => `${now} of ${all} wards have a key group`,
  communities: (now: number, all: number) => `${now} of ${all} communities have a key group of their own`,
  sectors: (now: number, all: number) => `${now} of ${all} kinds of organisation are among the key groups`,
  could: (names: string) => `No key group, though other groups of the network are there: ${names}`,
  nobody: (names: string) => `No group of the network at all: ${names}`,
  map: 'How many key groups reach each ward',
  caption: 'The darker a ward, the more key groups reach it',
  reached: (count: number) => (count === 1 ? '1 key group' : `${count} key groups`),
  weak: 'A group that names no ward counts for all wards. What a group keeps from you is not counted here.',
}

export const suggestionWords = {
  ask: 'Suggest key groups',
  askHint: 'We work out which groups together reach the most people. You decide: nothing changes by itself.',
  latest: (date: string) => `The suggestion of ${date}`,
  job: 'Working out which groups reach the most people',
  title: (number: number) => `Which ${number} groups reach the most people`,
  done: 'The suggestion is ready.',
  look: 'Look at the suggestion',
  reaches: (covered: string, total: string) => `Together they reach ${covered} of ${total}`,
  today: (covered: string, count: number) => `The ${count} key groups of today reach ${covered}`,
  proved: 'No other choice of as many groups reaches more: this is proved.',
  bound: (bound: string) => `We could not prove that it is the best. No choice can reach more than ${bound}.`,
  floors: 'For communities that the census does not count by ward, at least one group is among them.',
  noFloors:
    'Communities that the census does not count by ward could not all have a group among them; they are left out of account.',
  residents:
    'The numbers are residents at the last census, counted once for the ward and once for each community they belong to. They are people whom a group could reach, not its members. Many people belong to several groups; how many is not known, so read the numbers as a guess.',
  places:
    'There are no census figures for these wards, so each ward and each community in it counts as one. Read the numbers as a guess.',
  adds: 'Adds',
  alone: 'Reaches alone',
  state: 'Today',
  isKey: 'Key group',
  leaving: 'Key groups of today that are not among them',
  noneLeaving: 'All key groups of today are among them.',
  tooFew: 'There are fewer groups in the network than the target. Put more groups into the register first.',
}
