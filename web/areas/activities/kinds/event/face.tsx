import { translated } from '../../../../platform/words.ts'
import { answer } from '../../paths.ts'
import type { Face, Room } from '../face.ts'
import { listItems, onAgenda } from './agenda/queries.ts'
import * as paths from './paths.ts'
import { findEvent } from './queries.ts'
import { findReport } from './report/queries.ts'
import { freeOf, listShifts } from './rota/queries.ts'
import { EventAbove, EventBelow } from './shown-pages.tsx'
import { eventWords } from './words.ts'

export const event: Face = {
  about: 'A meeting, a listening event or a session: places, an agenda that residents set, notes with promised replies',
  asks: {
    label: 'What people can tell you',
    hint: 'One question that people can answer before, at or after the event, at a table or from home',
  },
  async shown(ctx, activity) {
    const details = await findEvent(ctx.db, activity.id)
    if (!details) return {}
    const [items, shifts, report] = await Promise.all([
      listItems(ctx.db, activity.id),
      listShifts(ctx.db, activity.id),
      findReport(ctx.db, activity.id),
    ])
    const page = {
      activity,
      event: details,
      agenda: onAgenda(items),
      free: shifts.length ? freeOf(shifts) : undefined,
      report: !!report?.publishedAt,
      language: ctx.language,
      now: ctx.now,
    }
    const { en, cy } = eventWords
    return {
      heading: translated(activity, 'title', ctx.language),
      begin: {
        href: answer.to({ project: activity.project.slug, activity: activity.slug }),
        text: { en: en.say, cy: cy.say },
      },
      above: <EventAbove {...page} />,
      below: <EventBelow {...page} />,
    }
  },
  rooms(activity, may): readonly Room[] {
    const at = { activity: activity.id }
    const asks: Room[] = may.edit
      ? [
          { under: 'asks', href: paths.details.to(at), text: 'What, when and where' },
          { under: 'asks', href: paths.agendaDesk.to(at), text: 'Agenda' },
          { under: 'asks', href: paths.rotaDesk.to(at), text: 'Volunteers’ rota' },
          {
            under: 'asks',
            href: paths.outreach.to({ project: activity.projectId }),
            text: 'Going to where people are',
          },
        ]
      : []
    if (!activity.publishedAt) return asks
    return [
      ...asks,
      ...(may.edit && may.export
        ? [{ under: 'ways', href: paths.places.to(at), text: 'Places and waiting list' } as const]
        : []),
      ...(may.enter
        ? ([
            { under: 'ways', href: paths.door.to(at), text: 'At the door' },
            { under: 'ways', href: paths.tableNotes.to(at), text: 'Notes at the tables' },
          ] as const)
        : []),
      { under: 'said', href: paths.results.to(at), text: 'Results' },
      ...(may.edit ? [{ under: 'said', href: paths.reportDesk.to(at), text: 'Report with pictures' } as const] : []),
    ]
  },
}
