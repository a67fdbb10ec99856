import type { Face } from '../face.ts'
import { questionsOf, readDefinition } from './definition.ts'
import * as paths from './paths.ts'
import { resultsLink } from './results/shown.tsx'

export const survey: Face = {
  about:
    'Questions with answers to choose from, in sections, with rules about what to skip. Results are counted for each question',
  asks: {
    label: 'What the survey is about, as one question',
    hint: 'People read it before they begin. The questions themselves are written on the next pages',
  },
  async shown(ctx, activity) {
    const below = await resultsLink(ctx, activity)
    return below ? { below } : {}
  },
  rooms({ id, definition }, may) {
    const at = { activity: id }
    return [
      ...(may.edit
        ? ([
            {
              under: 'asks',
              href: paths.builder.to(at),
              text: `Questions (${questionsOf(readDefinition(definition)).length})`,
            },
            { under: 'asks', href: paths.walk.to(at), text: 'Walk through it' },
            { under: 'asks', href: paths.versions.to(at), text: 'What was changed' },
          ] as const)
        : []),
      { under: 'said', href: paths.results.to(at), text: 'Results' },
      { under: 'said', href: paths.tables.to(at), text: 'Cross-tables' },
    ]
  },
}
