const days = (count: number) => (count === 1 ? 'one day' : `${count} days`)

export const words = {
  title: 'Your groups',
  intro:
    'You are the link officer of these groups, or stand in for somebody who is. Each has a record that the group sees too.',
  emptyTitle: 'You have no groups yet',
  empty: 'When a key group is given to you, it appears here with its shared record.',
  turns: (waiting: number, all: number) =>
    waiting === 0
      ? all === 1
        ? 'Your group does not wait for you.'
        : `None of your ${all} groups waits for you.`
      : `${waiting} of ${all} ${all === 1 ? 'group waits' : waiting === 1 ? 'groups waits' : 'groups wait'} for you.`,
  late: (count: number) =>
    count === 0
      ? 'Nothing you promised is late.'
      : count === 1
        ? 'One promise is late.'
        : `${count} promises are late.`,
  quiet: (count: number, limit: number) =>
    count === 0
      ? `You spoke with each in the last ${limit} days.`
      : `${count === 1 ? 'One has' : `${count} have`} gone quiet: no word for more than ${limit} days.`,
  head: ['Group', 'Last spoken', 'Whose turn', 'What you promised'] as const,
  standIn: (until: string) => `You stand in until ${until}`,
  never: 'Not yet',
  ago: (count: number) => (count === 0 ? 'today' : `${days(count)} ago`),
  turn: { officer: 'Yours', group: 'The group’s', nobody: 'Nobody’s' },
  open: 'Open the record',
  isQuiet: 'Quiet',
  promised: (open: number) => (open === 0 ? 'Nothing' : open === 1 ? 'One promise' : `${open} promises`),
  lateTag: (count: number) => (count === 1 ? 'One late' : `${count} late`),
  nextDue: (date: string) => `next by ${date}`,
  stepLate: 'Late on a solution board',
  theirLate: (count: number) => (count === 1 ? 'They have one late' : `They have ${count} late`),
  waits: (group: string) => `${group} waits for you`,
  waitsSince: (date: string, count: number) => `Last word on ${date}, ${days(count)} ago`,
  youPromised: (group: string) => `You promised ${group}`,
  theyPromised: (group: string) => `${group} promised you`,
  keep: 'Keep or change it',
  seePromise: 'See the promise',
  lastSpoke: (date: string, count: number) => `You last spoke on ${date}, ${days(count)} ago`,
  neverSpoke: (date: string) => `You have not spoken since you were linked on ${date}`,
}
