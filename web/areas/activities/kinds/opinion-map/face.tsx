import * as paths from '../../paths.ts'
import type { Face } from '../face.ts'
import { readDefinition } from './definition.ts'
import { shownOn } from './report/shown.tsx'
import { hall } from './stage.tsx'
import { votingWords } from './voting/words.ts'

export const opinionMap: Face = {
  about:
    'People agree, disagree or pass on one short statement at a time, and add their own. The map shows which groups of opinion there are, what divides them and what all of them share.',
  asks: { label: 'The question', hint: 'Such as “What should the high street be like?” The statements come after it.' },
  listed: false,
  hall,
  async shown(ctx, activity) {
    const at = { project: activity.project.slug, activity: activity.slug }
    const { imported } = readDefinition(activity.definition)
    return {
      begin: imported
        ? null
        : {
            href: paths.vote.to(at),
            text: { en: votingWords.en.begin, cy: votingWords.cy.begin },
          },
      ...(await shownOn(ctx, activity)),
    }
  },
  rooms: ({ id }, may) => [
    ...(may.edit
      ? [{ under: 'asks' as const, href: paths.statementsDesk.to({ activity: id }), text: 'Statements' }]
      : []),
    ...(may.edit || may.export
      ? [{ under: 'ways' as const, href: paths.polis.to({ activity: id }), text: 'Files of Polis: bring in, take out' }]
      : []),
    ...(may.edit
      ? [{ under: 'said' as const, href: paths.opinionReportDesk.to({ activity: id }), text: 'Report on the map' }]
      : []),
  ],
}
