import { dayOf } from '../../../platform/clock.ts'
import type { Sql } from '../../../platform/db.ts'
import { figuresOfServices } from '../../voices/index.ts'
import { reachOf } from '../cascades/queries.ts'
import { coverageOf } from '../key-groups/coverage-queries.ts'
import { countKeyGroups } from '../key-groups/queries.ts'
import { spokenTotals } from '../last-spoken/queries.ts'
import { listOfficers, listWithout } from '../link-officers/queries.ts'
import { countTotals, thisYear } from '../meetings/counts.ts'
import { stepTotals } from '../milestones/queries.ts'
import { milestones } from '../milestones/rules.ts'
import { milestoneNames } from '../milestones/words.ts'
import { networkRules } from '../network-rules/queries.ts'
import { countAgreed, currentTerms } from '../terms/queries.ts'
import { type Figures, openly } from './rules.ts'
import { figureWords as say } from './words.ts'

/** The figures of this moment, each from the very question that the page of the network asks which shows it. */
export async function takeFigures({ db, now }: { db: Sql; now: Date }): Promise<Figures> {
  const [rules, keyGroups, reach, coverage, officers, without, terms, steps, year] = await Promise.all([
    networkRules(db),
    countKeyGroups(db),
    reachOf(db),
    coverageOf(db, 'network'),
    listOfficers(db),
    listWithout(db),
    currentTerms(db),
    stepTotals(db),
    thisYear(db, now),
  ])
  const quietDays = rules['quiet-days']
  const [agreed, spoken, meetings, services] = await Promise.all([
    countAgreed(db, terms.number),
    spokenTotals(db, dayOf(now), quietDays),
    countTotals(db, { year: year.year, below: year.minimum }, now),
    figuresOfServices(db, { since: new Date(now.getTime() - 365 * 86_400_000), today: dayOf(now) }),
  ])
  const told = (one: (service: (typeof services)[number]) => number) =>
    openly(services.reduce((sum, service) => sum + one(service), 0))
  const reached = (lines: readonly { keyGroups: number }[]) => ({
    value: lines.filter((line) => line.keyGroups > 0).length,
    of: lines.length,
  })
  const over = officers.filter(({ load }) => load > rules.caseload).length
  return {
    parts: [
      {
        key: 'groups',
        title: say.groups,
        lines: [
          { key: 'network', label: say.network, value: reach.groups },
          { key: 'key-groups', label: say.keyGroups, value: keyGroups, of: rules['key-group-target'] },
        ],
      },
      {
        key: 'reach',
        title: say.reach,
        lines: [
          { key: 'wards', label: say.wards, ...reached(coverage.wards) },
          { key: 'sectors', label: say.sectors, ...reached(coverage.sectors) },
          { key: 'communities', label: say.communities, ...reached(coverage.communities) },
        ],
      },
      {
        key: 'officers',
        title: say.officers,
        lines: [
          { key: 'officers', label: say.officersNow, value: officers.length },
          { key: 'linked', label: say.linked, value: keyGroups - without.total, of: keyGroups },
          { key: 'over', label: say.over(rules.caseload), value: over, of: officers.length },
          { key: 'terms', label: say.terms(terms.number), value: agreed.agreed, of: agreed.all },
        ],
      },
      {
        key: 'contact',
        title: say.contact,
        lines: [
          { key: 'spoken', label: say.spoken(quietDays), value: spoken.spoken, of: spoken.all },
          { key: 'quiet', label: say.quiet(quietDays), value: spoken.quiet, of: spoken.all },
          { key: 'never', label: say.never, value: spoken.never, of: spoken.all },
        ],
      },
      {
        key: 'issues',
        title: say.issues,
        lines: [
          { key: 'received', label: say.received, value: told(({ received }) => received) },
          { key: 'answered', label: say.answered, value: told(({ inTime, late }) => inTime + late) },
          { key: 'overdue', label: say.overdue, value: told(({ overdue }) => overdue) },
        ],
      },
      {
        key: 'meetings',
        title: say.meetings,
        lines: [
          { key: 'held', label: say.held(year.year), value: meetings.held },
          { key: 'enough', label: say.enough(year.minimum), value: meetings.all - meetings.few, of: meetings.all },
          { key: 'initial-meetings', label: say.initial, value: steps['initial-meeting'], of: steps.all },
          { key: 'plan-meetings', label: say.plan, value: steps['plan-meeting'], of: steps.all },
        ],
      },
      {
        key: 'cascade',
        title: say.cascade,
        lines: [{ key: 'reached', label: say.reached, value: reach.reached, of: reach.groups }],
      },
    ],
    steps: {
      title: say.stepsTitle(steps.complete, steps.all),
      all: steps.all,
      bars: milestones.map((kind) => ({ label: milestoneNames[kind], value: steps[kind] })),
    },
    wards: {
      title: say.wardsTitle,
      lines: coverage.wards.map(({ key, name, keyGroups: value }) => ({ key, label: name, value })),
    },
  }
}
