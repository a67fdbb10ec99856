import type { SaidDid } from '../../outcomes/index.ts'
import type { Change } from './changes.tsx'

/** A pair as gathered pages show it: what changed last stands for the answer once something has. */
export function changeOf(pair: SaidDid, { project = false } = {}): Change {
  const [latest] = pair.outcomes
  return {
    size: pair.size,
    theme: pair.theme,
    quote: pair.quote,
    project: project ? pair.project.title : undefined,
    response: pair.response,
    reason: pair.reason,
    decidedOn: pair.decidedOn,
    href: pair.decisionHref,
    outcome: latest && { what: latest.what, on: latest.happenedOn },
  }
}
