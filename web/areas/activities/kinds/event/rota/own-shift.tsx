import type { ComponentChildren } from 'preact'
import type { Ctx } from '../../../../../platform/http.ts'
import { addressOf, type Found } from '../find-event.ts'
import type { Own } from '../registration/queries.ts'
import { OwnShift } from './own-shift-pages.tsx'
import { listVolunteers, openSwaps, type Volunteer } from './queries.ts'

/** Which volunteer is meant, told only to the browser of one other: it opens nothing. */
export const swapToken = (ctx: Ctx, from: string, to: string): string =>
  ctx.council.keys.sign('event-swap', `${from} ${to}`)

/** What the page of a volunteer shows besides: their shift, the swaps that are asked, and others' shifts. */
export async function shiftPartOf(
  ctx: Ctx,
  { activity, event, own }: Found & { own: Own },
  refused: string | undefined,
): Promise<ComponentChildren> {
  const volunteers = await listVolunteers(ctx.db, activity.id)
  const mine = volunteers.find(({ id }) => id === own.id)
  if (!mine) return null
  const swaps = await openSwaps(ctx.db, activity.id, { personId: own.id })
  const byId = new Map(volunteers.map((one) => [one.id, one]))
  const times = ({ role, startsAt, endsAt }: Volunteer) => ({ role, startsAt, endsAt })
  const of = (id: string) => {
    const found = byId.get(id)
    return found ? [times(found)] : []
  }
  return (
    <OwnShift
      at={{ ...addressOf(activity), code: own.code }}
      own={mine}
      others={volunteers
        .filter(({ shiftId }) => shiftId !== mine.shiftId)
        .map((one) => ({ ...times(one), token: swapToken(ctx, own.id, one.id) }))}
      asking={swaps
        .filter(({ otherId }) => otherId === own.id)
        .flatMap((swap) => of(swap.askerId).map((one) => ({ ...one, swap: swap.id, agreed: !!swap.agreedAt })))}
      pending={swaps
        .filter(({ askerId }) => askerId === own.id)
        .flatMap((swap) => of(swap.otherId).map((one) => ({ ...one, agreed: !!swap.agreedAt })))}
      refused={refused}
      shut={!!event.cancelledAt || event.startsAt <= ctx.now}
      token={ctx.token()}
      language={ctx.language}
    />
  )
}
