import { holds, may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { type Subject, subjectOf } from '../../../platform/subjects.ts'
import { findVoice, listLettersToDo, markTold, openLetter } from '../../voices/index.ts'
import * as paths from '../paths.ts'
import { letterPage, lettersPage, type Waiting } from './pages.tsx'
import { words } from './words.ts'

export const routes = [
  get(paths.letters, may('contacts.read'), showLetters),
  get(paths.letter, may('contacts.read'), showLetter),
  post(paths.letterDone, may('contacts.read'), 'voice.told', takeDone),
]

const perPage = 50

async function showLetters(ctx: Ctx): Promise<Response> {
  const { letters, next } = await listLettersToDo(ctx.db, {
    after: ctx.url.searchParams.get('after') ?? undefined,
    limit: perPage,
  })
  const mine = letters.filter(({ projectId, subject }) =>
    holds(ctx.person, 'contacts.read', projectId ? subjectOf('project', projectId) : subject),
  )
  const titles = new Map<string, string>()
  const waiting: Waiting[] = []
  for (const letter of mine) {
    const about: Subject = letter.projectId ? subjectOf('project', letter.projectId) : letter.subject
    if (!titles.has(about)) titles.set(about, (await ctx.house.subject(about, ctx))?.title ?? words.nothing)
    waiting.push({ ...letter, about: titles.get(about)! })
  }
  return ctx.show(lettersPage(waiting, next))
}

/** Which letter the address names. */
const whichOf = ({ params }: Ctx) => {
  const [voiceId, step] = [params['voice'], params['step']]
  return isId(voiceId) && step ? { voiceId, step } : undefined
}

async function showLetter(ctx: Ctx): Promise<Response> {
  const which = whichOf(ctx)
  const letter = which && (await openLetter(ctx, which))
  return letter ? ctx.show(letterPage(letter, ctx.token())) : ctx.notFound()
}

async function takeDone(ctx: Ctx): Promise<Response> {
  const which = whichOf(ctx)
  if (!which || !(await mayTell(ctx, which.voiceId))) return ctx.notFound()
  const done = await markTold(ctx.acting, which)
  if ('refused' in done && done.refused === 'not-found') return ctx.notFound()
  return ctx.seeOther(paths.letters.to(), 'told' in done ? words.doneNotice : words.already)
}

/** Whether the voice belongs to a project in which this person may read contacts. */
async function mayTell(ctx: Ctx, voiceId: string): Promise<boolean> {
  const voice = await findVoice(ctx.db, voiceId)
  return (
    !!voice &&
    holds(ctx.person, 'contacts.read', voice.projectId ? subjectOf('project', voice.projectId) : voice.subject)
  )
}
