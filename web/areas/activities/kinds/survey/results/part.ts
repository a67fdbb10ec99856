import type { Ctx } from '../../../../../platform/http.ts'
import type { Language } from '../../../../../ui/layout/view.ts'
import { listWards } from '../../../../places/index.ts'
import type { Activity } from '../../../activity/types.ts'
import { questionsOf, readDefinition } from '../definition.ts'
import { fieldsOf } from './figures.ts'
import { labelOf } from './findings.ts'
import type { ResultsPart } from './pages.tsx'
import { findTally } from './queries.ts'

const perPage = 10

/** Ten questions of a survey with what is stored of their answers: one question to the database, or two where places are asked. */
export async function resultsPart(
  ctx: Ctx,
  activity: Activity,
  href: string,
  language: Language,
): Promise<ResultsPart> {
  const definition = readDefinition(activity.definition)
  const all = questionsOf(definition)
  const pages = Array.from({ length: Math.ceil(all.length / perPage) }, (_, at) => ({
    from: at * perPage + 1,
    to: Math.min((at + 1) * perPage, all.length),
  }))
  const asked = Number(ctx.url.searchParams.get('page') ?? 1)
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages.length ? asked : 1
  const questions = all.slice((page - 1) * perPage, page * perPage)
  const [tally, wards] = await Promise.all([
    findTally(ctx.db, activity.id, questions.flatMap(fieldsOf)),
    questions.some(({ type }) => type === 'postcode') ? listWards(ctx.db) : [],
  ])
  const sections = new Map(
    definition.sections.flatMap(({ title, questions: [first] }) =>
      first ? [[first.key, labelOf({ key: '', label: title }, language)]] : [],
    ),
  )
  return {
    questions: questions.map((question, at) => ({
      question,
      number: (page - 1) * perPage + at + 1,
      section: sections.get(question.key),
    })),
    tally,
    wards: new Map(wards.map(({ id, name }) => [id, name])),
    page,
    pages,
    href,
    language,
  }
}
