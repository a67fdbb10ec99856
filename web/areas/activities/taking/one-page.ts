import type { Ctx } from '../../../platform/http.ts'
import { isId, newId } from '../../../platform/ids.ts'
import { mayBeShownAs } from '../../people/index.ts'
import { takingWords } from '../../voices/index.ts'
import type { Activity } from '../activity/types.ts'
import { sentencesOf } from '../questions/errors.ts'
import { type PlaceKept, readPlace } from '../questions/place.ts'
import { findPlaceOf } from '../questions/place-queries.ts'
import type { Question, Values } from '../questions/question.ts'
import { problemsOfAll } from '../questions/rules.ts'
import type { Part } from './part.ts'
import { takingPartWords } from './words.ts'

/** What a form that asks everything on one page has of its request. */
export const formOf = (ctx: Ctx) => ({
  signedIn: !!ctx.person,
  link: ctx.form.text('link') === 'yes',
  token: ctx.token(),
  once: onceOf(ctx),
  language: ctx.language,
})

const onceOf = ({ form, now }: Ctx): string => (isId(form.text('_once')) ? form.text('_once') : newId(now))

/** What is wrong with all these answers, by field, and the place that they name. A group's own name is never too full. */
export async function checkAll(
  ctx: Ctx,
  questions: readonly Question[],
  values: Values,
  forThemselves = true,
): Promise<{ errors: Record<string, string>; place: PlaceKept | undefined }> {
  const found =
    values['postcode'] || values['ward']
      ? await findPlaceOf(ctx.db, values)
      : { place: readPlace(ctx.council.keys, values['place']) }
  const errors = sentencesOf(
    { ...problemsOfAll(questions, values), ...('problem' in found ? { postcode: { problem: found.problem } } : {}) },
    ctx.language,
  )
  if (forThemselves && ctx.person && values['publish'] === 'yes' && !mayBeShownAs(ctx.person, values['name'] ?? ''))
    errors['name'] ??= takingWords[ctx.language].refusals['full-name-under-18']
  return { errors, place: 'place' in found ? found.place : undefined }
}

/** What this person says here, as often as they like: linked to their account only where they said so. */
export function partOf(
  ctx: Ctx,
  { identityLevel }: Activity,
  { values, place }: { values: Values; place: PlaceKept | undefined },
): Part {
  const open = identityLevel === 'open' || !ctx.person
  return {
    values,
    place,
    once: onceOf(ctx),
    channel: 'online',
    language: ctx.language,
    participant: {
      level: open ? 'open' : identityLevel,
      key: open ? ctx.visitor() : ctx.person!.id,
      accountId: ctx.person && ctx.form.text('link') === 'yes' ? ctx.person.id : null,
      several: true,
    },
    ...(ctx.person?.ageBand === '13-to-17' ? { under18: true } : {}),
  }
}

/** Why it was not taken, for the whole form. */
export function refusedAs({ language }: Pick<Ctx, 'language'>, refused: string): Record<string, string> {
  const sentences: Record<string, string> = { ...takingWords[language].refusals, ...takingPartWords[language].refusals }
  return { '': sentences[refused] ?? '' }
}
