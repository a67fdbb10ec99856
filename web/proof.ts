/** A row of the mission that is delivered: the test that proves it, and where a person does it. */
export type Proof = { row: string; what: string; file: string; test: string; page: string }

export const proof = (row: string, what: string, file: string, test: string, page: string): Proof => ({
  row,
  what,
  file: `web/${file}.test.ts`,
  test,
  page,
})
