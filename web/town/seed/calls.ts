import { answerCall, askCall, reportCall, thankGroup } from '../../areas/groups/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import { calls } from '../story/bassetlaw-services.ts'
import type { Told } from './told.ts'

const done = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}
const day = 86_400_000

/** Calls for what groups of Bassetlaw know: one is paid, one says why not, one was reported back. */
export async function seedCalls(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  await at.db.transaction().execute(async (db) => {
    for (const { key, by, closes, paid, unpaid, whom, answers, report, ...call } of calls) {
      const officer = { account: told.accounts.get(by) ?? null, role: 'link-officer' }
      const when = (after: number): Acting => ({
        ...at,
        db,
        by: officer,
        now: new Date(told.now.getTime() - (call.day - after) * day),
      })
      const asked = await askCall(when(0), {
        title: call.title,
        about: call.about,
        effort: call.effort,
        takesPlace: call.takesPlace,
        payment: paid ? 'paid' : 'unpaid',
        amount: paid?.[0] ?? '',
        paymentFor: paid?.[1] ?? '',
        noPaymentWhy: unpaid ?? '',
        whom: whom?.[0] ?? 'all',
        sector: whom?.[0] === 'sector' ? whom[1] : '',
        community: whom?.[0] === 'community' ? whom[1] : '',
        ward: '',
        closesOn: addDays(dayOf(told.now), closes),
      })
      const { callId } = done(asked, key)
      for (const [i, [name, offers, words, thanks]] of answers.entries()) {
        const groupId = told.groups.get(name.replaceAll('’', "'")) ?? told.groups.get(name) ?? ''
        const group = { ...when(2 + i), by: { account: null, role: 'group-member' } }
        done(await answerCall(group, { callId, groupId, offers, words }), name)
        if (thanks) done(await thankGroup(when(6 + i), { callId, groupId, accepted: 'yes', words: thanks }), name)
      }
      if (report) done(await reportCall(when(60), { callId, words: report }), key)
    }
  })
}
