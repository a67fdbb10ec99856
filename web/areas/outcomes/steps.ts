import { sql } from 'kysely'
import { dayOf } from '../../platform/clock.ts'
import type { NextStep, Reading, Step, VoiceRef } from '../../platform/subjects.ts'
import { type Catalogue, speak, translated } from '../../platform/words.ts'
import { formatDate } from '../../ui/layout/format.ts'
import { findAnyProject } from '../projects/index.ts'
import { type FoundVoice, findVoice, themesOfVoice } from '../voices/index.ts'
import * as paths from './paths.ts'
import type { ResponseKind, Translations } from './types.ts'
import { words as shared } from './words.ts'

const words: Catalogue<{
  used(title: string): string
  notUsed(title: string): string
  besides(title: string): string
  besidesWords: string
  about(theme: string, response: string, reason: string, due: string): string
  why(reason: string): string
  changed(title: string): string
  toDecide: string
  toChange(theme: string): string
  passed(day: string): string
}> = {
  en: {
    used: (title) => `It shaped a decision: ${title}`,
    notUsed: (title) => `A decision answered it, but does not rest on it: ${title}`,
    besides: (title) => `Something was decided: ${title}`,
    besidesWords: 'What you said is not under one of the themes that this decision answers.',
    about: (theme, response, reason, due) => `About “${theme}”. ${response}: ${reason}${due}`,
    why: (reason) => ` Why not: ${reason}`,
    changed: (title) => `Something changed: ${title}`,
    toDecide: 'A decision about all that was said',
    toChange: (theme) => `What we promised about “${theme}”`,
    passed: (day) => `${day}, and that day has passed`,
  },
  cy: {
    used: (title) => `Lluniodd benderfyniad: ${title}`,
    notUsed: (title) => `Atebodd penderfyniad ef, ond nid yw’n dibynnu arno: ${title}`,
    besides: (title) => `Penderfynwyd rhywbeth: ${title}`,
    besidesWords: 'Nid yw’r hyn a ddywedoch o dan un o’r themâu y mae’r penderfyniad hwn yn eu hateb.',
    about: (theme, response, reason, due) => `Am “${theme}”. ${response}: ${reason}${due}`,
    why: (reason) => ` Pam lai: ${reason}`,
    changed: (title) => `Newidiodd rhywbeth: ${title}`,
    toDecide: 'Penderfyniad am bopeth a ddywedwyd',
    toChange: (theme) => `Yr hyn a addawsom am “${theme}”`,
    passed: (day) => `${day}, ac mae’r diwrnod hwnnw wedi mynd heibio`,
  },
}

type Answer = {
  themeId: string
  used: boolean
  notUsedWhy: string
  response: ResponseKind
  reason: string
  dueOn: string | null
  translations: Translations
}
type DecisionRow = { id: string; slug: string; title: string; translations: Translations; at: Date; answers: Answer[] }
type OutcomeRow = { id: string; title: string; what: string; happenedOn: string; translations: Translations; at: Date }

/** What a receipt says of decisions and changes: each a row with a day, and a link. */
export async function steps(voice: VoiceRef, at: Reading): Promise<{ done: Step[]; next: NextStep[] }> {
  const { db, language } = at
  if (!voice.projectId) return { done: [], next: [] }
  const found = await findVoice(db, voice.id)
  if (!found) return { done: [], next: [] }
  const themes = await themesThatCount(db, found)
  const ids = themes.map(({ id }) => id)
  const { rows: decisions } = await sql<DecisionRow>`
    select d.id, d.slug, d.title, d.translations, p.at, coalesce(jsonb_agg(jsonb_build_object('themeId', r.theme_id, 'used', t.used, 'notUsedWhy', t.not_used_why,
      'response', r.response, 'reason', r.reason, 'dueOn', r.due_on, 'translations', r.translations)) filter (where r.theme_id is not null), '[]') as answers
    from decisions d join decision_publications p on p.decision_id = d.id
      left join decision_themes t on t.decision_id = d.id and t.theme_id = any(${ids}::uuid[])
      left join decision_responses r on r.decision_id = d.id and r.theme_id = t.theme_id
    where d.project_id = ${voice.projectId} and p.at >= ${found.receivedAt} group by d.id, p.at order by p.at`.execute(
    db,
  )
  const { rows: outcomes } = await sql<OutcomeRow>`
    select o.id, o.title, o.what, o.happened_on as "happenedOn", o.translations, p.at from outcomes o join outcome_publications p on p.outcome_id = o.id
    where exists (select from outcome_themes t where t.outcome_id = o.id and t.theme_id = any(${ids}::uuid[])) and p.at >= ${found.receivedAt} order by p.at`.execute(
    db,
  )
  const names = new Map(themes.map((theme) => [theme.id, translated(theme, 'name', language)]))
  return {
    done: [
      ...decisions.map((row) => decisionStep(row, names, language)),
      ...outcomes.map((row) => outcomeStep(row, language)),
    ],
    next: await nextSteps(voice, at, { decisions, outcomes, names }),
  }
}

/** What was refused, erased or not read yet shaped nothing, whatever it was put under before. */
async function themesThatCount(db: Reading['db'], { id, standing }: FoundVoice): ReturnType<typeof themesOfVoice> {
  return standing === 'shown' || standing === 'counted' ? themesOfVoice(db, id) : []
}

function decisionStep(
  { id, slug, at, answers, ...row }: DecisionRow,
  names: ReadonlyMap<string, string>,
  language: Reading['language'],
): Step {
  const say = speak(words, language)
  const title = translated(row, 'title', language)
  const used = answers.some((answer) => answer.used)
  return {
    key: `decision:${id}`,
    at,
    href: paths.decision.to({ decision: slug }),
    title: used ? say.used(title) : answers.length > 0 ? say.notUsed(title) : say.besides(title),
    words:
      answers.length > 0
        ? answers.map((answer) => answerWords(answer, names.get(answer.themeId) ?? '', language)).join(' ')
        : say.besidesWords,
  }
}

function answerWords(answer: Answer, theme: string, language: Reading['language']): string {
  const say = speak(words, language)
  const { responses, due } = speak(shared, language)
  const by = answer.dueOn ? ` ${due(formatDate(answer.dueOn, language))}` : ''
  return (
    say.about(theme, responses[answer.response], translated(answer, 'reason', language), by) +
    (answer.used ? '' : say.why(answer.notUsedWhy))
  )
}

const outcomeStep = ({ id, at, happenedOn, ...row }: OutcomeRow, language: Reading['language']): Step => ({
  key: `outcome:${id}`,
  at,
  href: paths.outcome.to({ outcome: id }),
  title: speak(words, language).changed(translated(row, 'title', language)),
  words: `${formatDate(happenedOn, language)}. ${translated(row, 'what', language)}`,
})

type Found = { decisions: DecisionRow[]; outcomes: OutcomeRow[]; names: ReadonlyMap<string, string> }

/** What is still to come: the decision, and what was promised with a day. */
async function nextSteps(
  voice: VoiceRef,
  { db, language, now }: Reading,
  { decisions, outcomes, names }: Found,
): Promise<NextStep[]> {
  const say = speak(words, language)
  const expected = (day: string) => {
    const shown = formatDate(day, language)
    return day < dayOf(now) ? say.passed(shown) : shown
  }
  if (decisions.length === 0) {
    const project = await findAnyProject(db, { id: voice.projectId! })
    if (!project || project.state === 'closed') return []
    return [
      {
        key: 'decision',
        title: say.toDecide,
        ...(project.decideBy ? { expected: expected(project.decideBy) } : {}),
      },
    ]
  }
  if (outcomes.length > 0) return []
  return decisions
    .flatMap(({ answers }) => answers)
    .flatMap(({ themeId, dueOn }) =>
      dueOn
        ? [
            {
              key: `promise:${themeId}`,
              title: say.toChange(names.get(themeId) ?? ''),
              expected: expected(dueOn),
            },
          ]
        : [],
    )
}
