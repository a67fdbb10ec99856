import { createRandom, type Random } from '@folkmoot/numbers'
import {
  answerParagraph,
  createActivity,
  findActivityById,
  kindNamed,
  publishActivity,
  publishDraftVersion,
  saveDraftText,
  takePart,
} from '../../areas/activities/index.ts'
import { moderate } from '../../areas/voices/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { drafts, endings, openings, type StoryDraft } from '../story/drafts.ts'
import { names } from '../story/ideas.ts'
import { momentToDate, type Told } from './told.ts'

type Activity = NonNullable<Awaited<ReturnType<typeof findActivityById>>>
type Said = { on: number; values: Record<string, string> }
const hour = 3600_000

const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a draft of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** The drafts of the story: comments by paragraph, answers, and a second version of some. */
export async function seedDrafts(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const story of drafts)
    if (story.council === slug)
      await at.db.transaction().execute(async (db) => {
        const by = { account: told.accounts.get(story.officer) ?? null, role: 'project-officer' }
        const acting: Acting = { ...at, db, by }
        const activity = await open(acting, told, story)
        await comment(
          { ...acting, by: { account: told.accounts.get(`${slug}-moderator`) ?? null, role: 'moderator' } },
          told,
          {
            story,
            activity,
          },
        )
        await decide(acting, told, { story, activity })
      })
}

async function open(at: Acting, told: Told, story: StoryDraft): Promise<Activity> {
  const opensAt = momentToDate(told, story.opens)
  const before: Acting = { ...at, now: new Date(opensAt.getTime() - 5 * hour) }
  const { activityId } = done(
    await createActivity(before, {
      projectId: told.projects.get(story.project)!,
      kind: 'draft',
      title: story.title,
      question: story.question,
      help: story.help,
      opensAt,
      closesAt: momentToDate(told, story.closes),
      identityLevel: 'open',
      preModeration: true,
      definition: kindNamed('draft').fresh,
      translations: { cy: story.welsh },
    }),
  )
  done(await saveDraftText(before, { activityId, text: story.text }))
  done(await publishActivity(before, { activityId }))
  return (await findActivityById(at.db, activityId, null, at.now))!
}

const least = 30

/** What is told one by one, and what many say, put together from phrases. */
function allOf(story: StoryDraft, random: Random): Said[] {
  const made = story.said.flatMap(({ on, stand, phrases }) =>
    phrases.map((phrase): Said => ({ on, values: { 'draft-stand': stand, answer: sentence(random, phrase) } })),
  )
  const own = story.suggestions.map(
    ({ on, words, suggestion, name }): Said => ({
      on,
      values: { 'draft-stand': 'change', answer: words, suggestion, ...(name ? { name } : {}) },
    }),
  )
  const all = [...own, ...made]
  while (all.length < least) {
    const { on, stand } = random.pick(story.said)
    // Many choose what they think and write nothing.
    all.push({ on, values: { 'draft-stand': random.below(3) ? stand : 'support' } })
  }
  return random.shuffle(all)
}

const sentence = (random: Random, phrase: string): string =>
  [random.pick(openings), phrase, random.pick(endings)].filter(Boolean).join(' ')

async function comment(at: Acting, told: Told, { story, activity }: { story: StoryDraft; activity: Activity }) {
  const random = createRandom(`draft of ${story.council}`)
  const all = allOf(story, random)
  const first = momentToDate(told, story.opens).getTime() + 2 * hour
  const step = (told.now.getTime() - 3 * hour - first) / all.length
  const shown: string[] = []
  for (const [index, { on, values }] of all.entries()) {
    const now = new Date(Math.round(first + index * step))
    const { taken } = done(
      await takePart({ ...at, now }, activity, {
        values: {
          ...(random.below(4) === 0 ? { name: random.pick(names) } : {}),
          ...values,
          ...(on ? { 'draft-paragraph': String(on) } : {}),
          publish: random.below(8) ? 'yes' : 'no',
          contact: 'no',
        },
        place: undefined,
        channel: 'online',
        language: 'en',
        once: newId(now),
        participant: { level: 'open', key: newId(now), several: true },
      }),
    )
    // What has no words is counted only; the last one came just now, and nobody has read it.
    if (values['answer'] && index < all.length - 1) shown.push(taken.voiceId)
  }
  done(
    await moderate(
      { ...at, now: new Date(told.now.getTime() - hour) },
      { voiceIds: shown, decision: { deed: 'publish' } },
    ),
  )
}

async function decide(at: Acting, told: Told, { story, activity }: { story: StoryDraft; activity: Activity }) {
  for (const { on, answer, at: when } of story.answers)
    done(
      await answerParagraph({ ...at, now: momentToDate(told, when) }, activity, {
        paragraph: on ? `p${on}` : '',
        answer,
      }),
    )
  const { next } = story
  if (!next) return
  const text = next.put.reduce((words, [from, to]) => words.replace(from, to), story.text)
  done(
    await publishDraftVersion(
      { ...at, now: momentToDate(told, next.at) },
      { activityId: activity.id, base: 1, text, whatChanged: next.why },
    ),
  )
}
