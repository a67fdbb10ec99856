/** The files of a conversation that Polis exports, and that leave here. */
export const files = ['participants-votes.csv', 'comments.csv', 'summary.csv'] as const
export type PolisFile = (typeof files)[number]
export const isFile = (name: string): name is PolisFile => (files as readonly string[]).includes(name)
