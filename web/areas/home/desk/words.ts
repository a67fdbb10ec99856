/** Why something needs a person: the groups of the desk, in the order of haste. */
export const groups = [
  'overdue',
  'promised',
  'privacy',
  'moderate',
  'appeals',
  'paper',
  'letters',
  'answers',
  'projects',
  'closing',
  'jobs',
  'others',
] as const
export type Group = (typeof groups)[number]

export const words = {
  title: 'Your desk',
  today: 'What needs you today',
  hello: (day: string, name: string) => `${day}, ${name}`,
  nothingTitle: 'Nothing needs you today',
  nothing: 'New answers, promises that fall due and work that is stuck appear here by themselves.',
  groups: {
    overdue: 'Overdue',
    promised: 'Promised',
    privacy: 'Privacy requests with a clock',
    moderate: 'To read before it is shown',
    appeals: 'Somebody asks us to look again',
    paper: 'Paper that is not in yet',
    letters: 'To tell by post or telephone',
    answers: 'People still wait for our answer',
    projects: 'Projects that are not ready',
    closing: 'Closing soon',
    jobs: 'Work that could not be done',
    others: 'Other things',
  } satisfies Record<Group, string>,
  due: (date: string) => `Due ${date}`,
  overdue: (date: string) => `Was due ${date}`,
  rooms: 'Everything else',
  seeWhy: 'See why',
  more: (count: number, text: string) => `${count} more: ${text.toLowerCase()}`,
}
