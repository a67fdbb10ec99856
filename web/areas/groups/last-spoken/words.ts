export const words = {
  title: 'Who was spoken with, and who not',
  spoken: (now: number, all: number, days: number) =>
    `${now} of ${all} key groups were spoken with in the last ${days} days.`,
  quiet: (count: number) => (count === 1 ? 'One has gone quiet.' : `${count} have gone quiet.`),
  never: (count: number) => (count === 1 ? 'With one nobody has spoken yet.' : `With ${count} nobody has spoken yet.`),
  without: (count: number) => (count === 1 ? 'One has no link officer.' : `${count} have no link officer.`),
  intro: 'You see days only. What was said stays between a group and its link officer.',
  none: 'There are no key groups yet',
  noneText: 'When the broker names some, you see here when each was last spoken with.',
  wards: 'By ward',
  silent: (names: string) => `No key group was spoken with lately in ${names}`,
  nobody: (names: string) => `No key group names ${names}`,
  everywhere: (spoken: number, groups: number) =>
    `${groups} key groups name no ward and work in all of them: ${spoken} of those ${spoken === 1 ? 'was' : 'were'} spoken with. They are not on the map.`,
  everyWard: 'In every ward a key group was spoken with lately.',
  map: 'Wards by how many of their key groups were spoken with lately',
  caption: 'The darker a ward, the more of its key groups were spoken with. A white one has none.',
  says: (spoken: number, groups: number) =>
    groups === 0 ? 'no key group' : `${spoken} of ${groups} key groups spoken with`,
  wardHead: ['Ward', 'Spoken with lately', 'Key groups'] as const,
  groups: 'Group by group, the longest silence first',
  head: ['Key group', 'Link officer', 'Last spoken with'] as const,
  noOfficer: 'No link officer',
  neverYet: 'Not yet',
  ago: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  isQuiet: 'Quiet',
}
