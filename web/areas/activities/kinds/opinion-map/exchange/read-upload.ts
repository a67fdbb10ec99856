import { inThread } from '../../../../../kernels/in-thread.ts'
import { readPolis } from '../../../../../kernels/opinion-map.ts'
import type { ImportRefusal } from './words.ts'

/** The files of one conversation, as they were chosen. */
export type PolisFiles = { votes: string; comments: string; summary: string }

/** What is known of it before it is taken over. */
export type Summary = {
  topic: string
  url: string
  people: number
  statements: number
  rejected: number
  votes: number
  /** How the files wrote agreement. */
  agreeIs: 1 | -1
  /** Statements whose totals differ from what the votes add up to. */
  differing: number
}

export type Read = { summary: Summary } | { refused: ImportRefusal; fault?: string }

/** Reads the files in a thread of its own: what they hold, or the first fault with its file and line. */
export async function readFiles({ votes, comments, summary }: PolisFiles, { here = false } = {}): Promise<Read> {
  const read = here ? readPolis({ votes, comments }) : await inThread('readPolis', { votes, comments })
  if (!read.ok) return { refused: 'unreadable', fault: read.message }
  const { participantIds, codes } = read.votes
  if (!codes.length) return { refused: 'empty' }
  if (read.statements.length > 2000 || participantIds.length > 200_000) return { refused: 'too-many' }
  const voted = new Set(read.votes.statementIds)
  const silent = read.statements.find(({ id, text }) => !text && voted.has(id))
  if (silent) return { refused: 'text-missing', fault: `comments.csv: the comment ${silent.id} has no words.` }
  const strange = read.statements.find(({ id }) => !/^\d{1,5}$/.test(id))
  if (strange)
    return { refused: 'unreadable', fault: `comments.csv: the id "${strange.id}" is not a whole number below 100,000.` }
  return {
    summary: {
      topic: lineOf(summary, 'topic'),
      url: lineOf(summary, 'url'),
      people: participantIds.length,
      statements: read.statements.length,
      rejected: read.statements.filter(({ moderation }) => moderation === -1).length,
      votes: codes.length,
      agreeIs: read.agreeIs,
      differing: read.differing.length,
    },
  }
}

/** A line of `summary.csv`: a name, a comma, and words that may stand in quotes. */
function lineOf(text: string, name: string): string {
  const line = text.split(/\r?\n/).find((one) => one.startsWith(`${name},`))
  const value = line?.slice(name.length + 1).trim() ?? ''
  return (value.startsWith('"') ? value.slice(1, value.lastIndexOf('"')).replaceAll('""', '"') : value).slice(0, 500)
}
