import {
  answerInvitation,
  callMeeting,
  inviteAll,
  listInvitations,
  noteAction,
  noteMilestone,
  publishReport,
  raiseItem,
  saveMinutes,
  startReport,
  takeAttendance,
} from '../../areas/groups/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { addDays, dayOf, londonTime } from '../../platform/clock.ts'
import type { ExampleSlug } from '../councils.ts'
import {
  meetingsOfAll,
  nextAnswers,
  nextItems,
  nextOfAll,
  outside,
  pairs,
  reports,
  type StoryMeeting,
} from '../story/bassetlaw-meetings.ts'
import { officers } from '../story/bassetlaw-network.ts'
import type { Told } from './told.ts'

const must = <T extends object>(result: T, what: string): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new RangeError(`${what}: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Bassetlaw's meetings of all and of single groups with their officers, what was noted by hand, and two reports. */
export async function seedMeetings(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  if (slug !== 'bassetlaw') return
  const today = dayOf(told.now)
  const by = { account: told.accounts.get('bassetlaw-broker') ?? null, role: 'broker' }
  const groupOf = (name: string) => {
    const id = told.groups.get(name.replaceAll('’', "'")) ?? told.groups.get(name)
    if (!id) throw new RangeError(`the story has no group ${name}`)
    return id
  }
  await at.db.transaction().execute(async (db) => {
    const on = (day: number, time = '12:00'): Acting => {
      const now = Math.min(londonTime(addDays(today, day), time).getTime(), told.now.getTime())
      return { ...at, db, by, now: new Date(now) }
    }
    const timesOf = (day: number, from: string, to: string) => ({
      startsAt: londonTime(addDays(today, day), from),
      endsAt: londonTime(addDays(today, day), to),
    })
    const callAll = async (meeting: StoryMeeting) => {
      const { title, day, from, to, place, access, aboutPlan = false } = meeting
      const asked = on(Math.min(day - 25, -2))
      const said = { title, place, access, link: '', aboutPlan, arranger: 'broker' as const, ...timesOf(day, from, to) }
      const { meetingId } = must(await callMeeting(asked, said), title)
      must(await inviteAll(asked, meetingId), title)
      for (const words of meeting.agenda) must(await raiseItem(asked, { meetingId, invitationId: null, words }), words)
      return { meetingId, invited: await listInvitations(db, meetingId) }
    }
    for (const meeting of meetingsOfAll) {
      const { meetingId, invited } = await callAll(meeting)
      const came = new Set(meeting.officers.map((i) => told.accounts.get(officers[i]![0])))
      const away = new Set(meeting.away.map(groupOf))
      const after = on(meeting.day + 1)
      const present = invited.filter(({ groupId, accountId }) => (groupId ? !away.has(groupId) : came.has(accountId!)))
      must(
        await takeAttendance(after, {
          meetingId,
          listed: invited.map(({ id }) => id),
          came: present.map(({ id }) => id),
        }),
        meeting.title,
      )
      if (meeting.minutes)
        must(await saveMinutes(after, { meetingId, words: meeting.minutes, final: true }), meeting.title)
    }
    const next = await callAll(nextOfAll)
    const invitationOf = (name: string) => next.invited.find(({ groupId }) => groupId === groupOf(name))!.id
    for (const [name, answer, needs] of nextAnswers)
      must(
        await answerInvitation(on(-1), { meetingId: next.meetingId, invitationId: invitationOf(name), answer, needs }),
        name,
      )
    for (const [name, words] of nextItems)
      must(await raiseItem(on(-1), { meetingId: next.meetingId, invitationId: invitationOf(name), words }), words)

    for (const { group, day, title, place, access, by: arranger, minutes, action } of pairs) {
      const groupId = groupOf(group)
      const said = { title, place, access, link: '', aboutPlan: false, arranger, ...timesOf(day, '14:00', '15:00') }
      const { meetingId } = must(await callMeeting(on(Math.min(day - 10, -1)), { groupId, ...said }), title)
      if (day > 0) continue
      const ids = (await listInvitations(db, meetingId)).map(({ id }) => id)
      const after = on(day, '16:00')
      must(await takeAttendance(after, { meetingId, listed: ids, came: ids }), title)
      if (minutes) must(await saveMinutes(after, { meetingId, words: minutes, final: true }), title)
      const due = action && addDays(today, action.due)
      if (action && due)
        must(
          await noteAction(after, { meetingId, groupId, side: action.side, words: action.words, dueOn: due, once: '' }),
          title,
        )
    }
    for (const [name, kind, day, note] of outside)
      must(await noteMilestone(on(-100), { groupId: groupOf(name), kind, day: addDays(today, day), note }), name)
    const { reportId } = must(await startReport(on(-1), reports.published), 'report')
    must(await publishReport(on(-1), reportId), 'report')
    must(await startReport(on(0), reports.draft), 'draft')
  })
}
