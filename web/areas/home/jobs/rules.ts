export type JobState = 'waiting' | 'running' | 'done' | 'failed'

type Moments = { startedAt: Date | null; finishedAt: Date | null; failedAt: Date | null }

export const stateOf = ({ finishedAt, failedAt, startedAt }: Moments): JobState =>
  failedAt ? 'failed' : finishedAt ? 'done' : startedAt ? 'running' : 'waiting'

/** What came of finished work, as its kind tells it. */
export type JobOutcome = { sentence?: string; file?: string; goTo?: { href: string; text: string } }

/** Reads what a kind of work left behind; only ways inside the house are shown. */
export function outcomeOf(result: Record<string, unknown> | null): JobOutcome {
  const { sentence, file, goTo } = result ?? {}
  const way = goTo as { href?: unknown; text?: unknown } | undefined
  return {
    ...(typeof sentence === 'string' ? { sentence } : {}),
    ...(typeof file === 'string' ? { file } : {}),
    ...(typeof way?.href === 'string' && /^\/(?![/\\])/.test(way.href) && typeof way.text === 'string'
      ? { goTo: { href: way.href, text: way.text } }
      : {}),
  }
}

/** Who may look: whoever asked for the work, and those who may see all of it. */
export const maySee = (startedBy: string | null, person: string, seesAll: boolean): boolean =>
  startedBy === person || seesAll
