export const words = {
  title: 'Your side’s own notes',
  intro: (mine: string, other: string) =>
    `Only ${mine} reads this. ${other} does not, and nobody else at the council does. No letter carries it.`,
  mineGroup: (group: string) => `your side, the people of ${group},`,
  mineOfficer: 'the link officer, and whoever stands in or follows,',
  note: 'Write a note',
  noteHint: 'For example, what to ask next time',
  save: 'Save the note',
  saved: 'The note is saved. Only your side sees it',
  remove: 'Remove',
  removeNote: (date: string) => `the note of ${date}`,
  removed: 'The note is gone',
  emptyTitle: 'No notes yet',
  empty: 'What you want to remember, and not to share, goes here.',
  only: 'Only your side sees this',
  step: 'Your side’s own note',
  all: (count: number) => (count === 1 ? 'Your side’s one own note' : `All ${count} of your side’s own notes`),
  problem: 'There is a problem',
  older: 'Notes before these',
  newest: 'The latest notes',
}

export type NoteRefusal = 'words-missing' | 'words-too-long'
export const mostLetters = 2_000
export const noteRefusalWords: Record<NoteRefusal, string> = {
  'words-missing': 'Write the note',
  'words-too-long': 'This is too long. Use at most 2,000 letters',
}
