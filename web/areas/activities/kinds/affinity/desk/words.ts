/** What officers read where a deed is refused; their rooms are English. */
export const deskRefusals = {
  'open-already': 'A session is open already. Close that one first',
  'not-open': 'No session is open',
  'nothing-found': 'Nothing was brought in. Tick what you want on the board, or choose to bring in all that match',
  'no-numbers': 'Write the numbers of the notes, such as 3, 8, 12',
  'numbers-unknown': 'Some of these numbers are not on the board',
  'theme-name-taken': 'The project has a theme of this name already. Give the group another name first',
  'nothing-themeable':
    'Nothing in this group can be under a theme yet: what people said is read and shown, or counted, first',
  'cluster-gone': 'This group is not on the board any more',
} as const
export type DeskRefusal = keyof typeof deskRefusals

export const notices = {
  opened: 'The board is open. Give people the code, or the link',
  ended: 'The session is closed. The names that people gave are forgotten',
  brought: (n: number) => (n === 1 ? '1 thing is on the board now' : `${n} things are on the board now`),
  keyed: (name: string, n: number) => `“${name}” is on the board, with ${n === 1 ? '1 note' : `${n} notes`}`,
  theme: (n: number) =>
    n === 1 ? 'The theme is there. 1 voice is under it' : `The theme is there. ${n} voices are under it`,
}
