import { holds } from '../../../permissions.ts'
import { dayOf } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/db.ts'
import type { Person } from '../../../platform/session.ts'
import type { DeskItem } from '../desk/desk-item.ts'
import { planYearOf, yearText } from '../forward-plan/rules.ts'
import * as paths from '../paths.ts'
import { listPlans } from './queries.ts'
import { yearTitle } from './rules.ts'
import { deskWords as say } from './words.ts'

/** Comments without an answer, and, from January on, a plan of the next year that nobody has begun. */
export async function planItems({ db, now }: { db: Db; now: Date }, person: Person): Promise<DeskItem[]> {
  if (!holds(person, 'plans.edit', 'council')) return []
  const [plans, today] = [await listPlans(db), dayOf(now)]
  const open = plans
    .filter((plan) => plan.open > 0)
    .map(
      (plan): DeskItem => ({
        key: 'plans',
        title: say.open(plan.open, yearTitle(plan.year)),
        href: `${paths.planEdit.to({ year: yearText(plan.year) })}#waiting`,
        action: say.openAction,
        count: plan.open,
      }),
    )
  const next = planYearOf(today) + 1
  const late = Number(today.slice(5, 7)) <= 3 && !plans.some(({ year }) => year === next)
  if (late)
    open.push({
      key: 'plans',
      title: say.late(yearTitle(next)),
      due: `${next}-03-31`,
      href: paths.planDesk.to(),
      action: say.lateAction,
    })
  return open
}
