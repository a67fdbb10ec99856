import type { SaidDid } from '../../outcomes/index.ts'
import type { Change } from './changes.tsx'
import { shownChange } from './choose.ts'

/** A pair as gathered pages show it. */
export function changeOf(pair: SaidDid, { project = false } = {}): Change {
  const latest = shownChange(pair)
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
