import { sql } from 'kysely'
import type { Sql } from '../../platform/db.ts'
import {
  type Answers,
  idOf,
  type Known,
  kindOf,
  type NextStep,
  type Panel,
  type Reading,
  type Step,
  subjectOf,
} from '../../platform/subjects.ts'
import { translated } from '../../platform/words.ts'
import { formatDateTime, timeLeft } from '../../ui/layout/format.ts'
import { listActivities, openActivities } from './activity/listing-queries.ts'
import { activityColumns, activityFrom, findActivityById } from './activity/queries.ts'
import { doorOf, endOf, stateOf } from './activity/rules.ts'
import type { ActivityRow } from './activity/types.ts'
import { answerWords } from './answer-words.ts'
import { stateWords } from './desk/words.ts'
import { forgetRequests, requestsOf } from './format-requests/own-data.ts'
import { boardsOf, forgetBoards } from './kinds/affinity/personal.ts'
import { draftSteps } from './kinds/draft/steps.ts'
import { bookingsOf, forgetBookings } from './kinds/event/registration/own-data.ts'
import { dotsPutBy, forgetDots } from './kinds/how-might-we/personal.ts'
import { forgetSupports, supportedBy } from './kinds/ideas/personal.ts'
import { commentSteps, ideaSteps } from './kinds/ideas/steps.ts'
import { knowIdea } from './kinds/ideas/subject.ts'
import { kindNamed } from './kinds/list.ts'
import { forgetWants, wantedBy } from './kinds/questions-answers/personal.ts'
import { questionSteps } from './kinds/questions-answers/steps.ts'
import { knowQuestion } from './kinds/questions-answers/subject.ts'
import { affectedOf, forgetAffected } from './kinds/solutions/personal.ts'
import { solutionSteps } from './kinds/solutions/steps.ts'
import { knowProblem } from './kinds/solutions/subject.ts'
import { storySteps } from './kinds/stories/steps.ts'
import * as paths from './paths.ts'
import { sentPanels } from './uploads/moderation-panels.ts'

/** What activities say when the house asks. */
export const answers: Answers = {
  async subject(id, at): Promise<Known | undefined> {
    if (kindOf(id) === 'problem') return knowProblem(id, at)
    if (kindOf(id) === 'idea') return knowIdea(id, at)
    if (kindOf(id) === 'question') return knowQuestion(id, at)
    if (kindOf(id) !== 'activity') return undefined
    const activity = await findActivityById(at.db, idOf(id), at.person, at.now)
    if (!activity) return undefined
    const open = !!activity.publishedAt && !!activity.project.publishedAt
    const place = activity.project.areas.map(({ name }) => name).join(', ')
    return {
      subject: id,
      kind: 'activity',
      title: translated(activity, 'title', at.language),
      href: open
        ? paths.activity.to({ project: activity.project.slug, activity: activity.slug })
        : paths.activityDesk.to({ activity: activity.id }),
      within: subjectOf('project', activity.projectId),
      public: open,
      ...(place ? { place } : {}),
    }
  },

  /** The questions that are open now, for pages about their project or ward: a prompt on any page. */
  async panels(subject, at): Promise<Panel[]> {
    const [kind, id] = [kindOf(subject), idOf(subject)]
    if (kind === 'project-desk') return [await ofDesk(id, at), hallsOf(id)]
    if (kind === 'moderated-voices') return sentPanels(id.split(','), at)
    if (kind !== 'project' && kind !== 'ward') return []
    const all =
      kind === 'project'
        ? await listActivities(at.db, id, null, at.now)
        : await openActivities(at.db, { wardId: id }, at.now, 5)
    const open = all.filter(({ state, paused }) => state === 'open' && !paused)
    const say = answerWords[at.language]
    return open.length
      ? [
          {
            key: 'take-part',
            title: say.panel,
            order: 20,
            items: open.map((activity) => ({
              title: translated(activity, 'question', at.language),
              href: activity.href,
              words: say.minutes(activity.minutes),
              ...(activity.closesAt ? { tag: timeLeft(activity.closesAt, at.now, at.language) } : {}),
            })),
          },
        ]
      : []
  },

  /** A project does not close over people who are still answering. */
  async obstacles(tx, subject, deed, now) {
    if (kindOf(subject) !== 'project' || deed !== 'project.closed') return []
    const { rows } =
      await sql<ActivityRow>`select ${activityColumns} from ${activityFrom} where a.project_id = ${idOf(subject)} and pub.at is not null`.execute(
        tx,
      )
    return rows
      .filter((row) => stateOf(row, { state: 'live', closedAt: null }, now) !== 'closed')
      .map(({ id, title }) => ({
        sentence: `Close “${title}” first: people can still answer it`,
        href: paths.activityDesk.to({ activity: id }),
      }))
  },

  async steps(voice, at): Promise<{ done: Step[]; next: NextStep[] }> {
    const activity = voice.activityId ? await findActivityById(at.db, voice.activityId, null, at.now) : undefined
    if (kindOf(voice.subject) === 'idea') return commentSteps(voice, at)
    if (!activity) return { done: [], next: [] }
    const ownSteps = {
      draft: draftSteps,
      ideas: ideaSteps,
      'questions-answers': questionSteps,
      solutions: solutionSteps,
      stories: storySteps,
    }[activity.kind]
    const own = ownSteps ? await ownSteps(voice, activity, at) : { done: [], next: [] }
    const say = answerWords[at.language]
    const title = translated(activity, 'title', at.language)
    const href = paths.activity.to({ project: activity.project.slug, activity: activity.slug })
    const end = endOf(activity)
    if (doorOf(activity, at.now) === 'closed')
      return {
        done: [
          ...own.done,
          ...(end && end <= at.now ? [{ key: 'activity-closed', at: end, title: say.closed(title), href }] : []),
        ],
        next: own.next,
      }
    const kind = kindNamed(activity.kind)
    const whole = voice.kind === undefined || voice.kind === kind.kind
    const changeAt = kind.changeAt ?? ((code: string) => paths.changeAnswer.to({ code }))
    const stays = !whole || (!kind.changeAt && kind.changeable?.(activity) === false)
    const action = voice.receipt && !stays && { action: { href: changeAt(voice.receipt), text: say.change } }
    return {
      done: [
        ...own.done,
        { key: 'activity-open', at: voice.givenAt, title: say.answered(title), href, ...(action || {}) },
      ],
      next: [
        ...own.next,
        { key: 'activity-closes', title: say.closes, ...(end ? { expected: formatDateTime(end, at.language) } : {}) },
      ],
    }
  },

  /** The ideas somebody supports; of officers what they keyed and the files they asked for. What residents said is told by the voices themselves. */
  async personalData({ accountId, emailKey, keys }, db) {
    const booked = await bookingsOf(db, { emailKey, keys })
    const asked = await requestsOf(db, { emailKey, keys })
    const own = [
      ...(booked.length ? [{ heading: 'Places and shifts at events', rows: booked }] : []),
      ...(asked.length ? [{ heading: 'Languages and formats you asked for', rows: asked }] : []),
    ]
    if (!accountId) return own
    const [files, keyed] = [await filesOf(db, accountId), await keyedBy(db, accountId)]
    const sent = await sentBy(db, accountId)
    const boards = await boardsOf(db, accountId)
    const supported = keys ? await supportedBy(db, keys, accountId) : []
    const dots = keys ? await dotsPutBy(db, keys, accountId) : []
    const wanted = keys ? await wantedBy(db, keys, accountId) : []
    const affected = keys ? await affectedOf(db, keys, accountId) : []
    return [
      ...own,
      ...(affected.length ? [{ heading: 'Problems you said affect you', rows: affected }] : []),
      ...(supported.length ? [{ heading: 'Ideas you support', rows: supported }] : []),
      ...(dots.length ? [{ heading: 'Dots you put on ideas', rows: dots }] : []),
      ...(wanted.length ? [{ heading: 'Questions whose answer you want to know', rows: wanted }] : []),
      ...(sent.length ? [{ heading: 'Files and pictures you sent with an answer', rows: sent }] : []),
      ...(boards.length ? [{ heading: 'Boards you sorted', rows: boards }] : []),
      ...(files.length ? [{ heading: 'Files of answers you asked for', rows: files }] : []),
      ...(keyed.length ? [{ heading: 'Paper forms you keyed that are not released yet', rows: keyed }] : []),
    ]
  },

  /** The files go. Sheets in a pile stay until it is released: they are other people's answers. */
  async forget({ accountId, emailKey }, at) {
    const booked = (await forgetBookings(at, emailKey)) + (await forgetRequests(at, emailKey))
    if (!accountId) return booked
    const { numDeletedRows } = await at.db.deleteFrom('exports').where('asked_by', '=', accountId).executeTakeFirst()
    return (
      booked +
      Number(numDeletedRows) +
      (await forgetSupports(at, accountId)) +
      (await forgetBoards(at, accountId)) +
      (await forgetDots(at, accountId)) +
      (await forgetWants(at, accountId)) +
      (await forgetAffected(at, accountId))
    )
  },
}

const filesOf = (db: Sql, accountId: string) =>
  db
    .selectFrom('exports')
    .innerJoin('activities', 'activities.id', 'exports.activity_id')
    .select(['activities.title as of', 'exports.asked_at as asked', 'exports.expires_at as gone'])
    .where('asked_by', '=', accountId)
    .execute()

const sentBy = (db: Sql, accountId: string) =>
  db
    .selectFrom('answer_files')
    .innerJoin('voices', 'voices.id', 'answer_files.voice_id')
    .innerJoin('files', 'files.id', 'answer_files.file_id')
    .select(['files.name', 'files.type', 'files.bytes', 'voices.received_at as sent'])
    .where('voices.account_id', '=', accountId)
    .execute()

const keyedBy = (db: Sql, accountId: string) =>
  db
    .selectFrom('keyings')
    .innerJoin('keying_sheets', 'keying_sheets.id', 'keyings.sheet_id')
    .innerJoin('keying_batches', 'keying_batches.id', 'keying_sheets.batch_id')
    .select(['keying_batches.name as pile', 'keying_sheets.position as sheet', 'keyings.at'])
    .where('keyings.by_account', '=', accountId)
    .execute()

/** Where an officer opens a big screen for a meeting or an event. */
const hallsOf = (project: string): Panel => ({
  key: 'halls',
  title: 'Big screens in halls',
  order: 11,
  items: [{ title: 'Open a big screen for a meeting or an event', href: paths.halls.to({ project }) }],
})

/** All of a project's activities, drafts too, for those who work on it: its desk asks about `project-desk:ID`. */
async function ofDesk(projectId: string, at: Reading): Promise<Panel> {
  const all = await listActivities(at.db, projectId, at.person, at.now)
  return {
    key: 'activities',
    title: 'Ways to take part',
    order: 10,
    items: all.map(({ id, title, state, received }) => ({
      title,
      href: paths.activityDesk.to({ activity: id }),
      tag: stateWords[state].text,
      ...(state === 'draft' ? {} : { words: `${received} received` }),
    })),
  }
}
