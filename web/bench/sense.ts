import { theme as themePath, themesDesk } from '../areas/voices/paths.ts'
import * as paths from '../areas/voices/sense/paths.ts'
import { latestLearning } from '../areas/voices/sense/reading/queries.ts'
import { decideSuggested } from '../areas/voices/sense/suggestions/decide.ts'
import { findRun, listRunComments, listRuns, listRunThemes } from '../areas/voices/sense/suggestions/queries.ts'
import { house } from '../areas.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import { findJob, startJob } from '../platform/jobs.ts'
import { load, median } from './load.ts'
import { cookieOf, councilsOf } from './prepare.ts'
import { type Served, serveFor } from './served.ts'

/**
 * `bin/bench sense`: the rooms in which voices are made sense of, in the example's Kingston and after 10,000 more voices
 * came to the same project; and how long suggesting and learning take there, as jobs.
 */
const slug = 'kingston'
const more = 10_000
const rounds = 5
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 1)

const at = await serveFor(8488)
const councils = councilsOf(at)
try {
  const council = (await councils.bySlug(slug))!
  const acting = (): Acting => ({ council, db: council.db, now: new Date(), by: theSystem, house })
  const { projectId, about } = await largest(at)
  const cookie = await cookieOf(at, slug, 'analyst')
  const before = await measure(await addresses(projectId), cookie)
  await fill(at, projectId, about)
  console.log(
    `suggesting themes for ${more} comments: ${await job('voices.suggest-themes', { projectId, about, part: null })}`,
  )
  await decideThree(acting(), projectId)
  console.log(`learning and suggesting for them: ${await job('voices.learn-themes', { projectId, about, part: null })}`)
  const learnt = await latestLearning(council.db, projectId)
  console.log(`   learned from ${learnt?.labels} decisions, suggests for ${learnt?.suggested}`)
  console.log(`counting what became of every voice: ${await job('voices.count-coverage', { projectId })}`)
  const after = await measure(await addresses(projectId), cookie)
  for (const [name, fast] of before) {
    const slow = after.get(name)!
    const ratio = fast / slow
    console.log(
      `${ratio > 1.5 ? 'over ' : '     '}${ratio.toFixed(2)} x the time  ${slow.toFixed(0)}/s against ${fast.toFixed(0)}/s  ${name}`,
    )
  }

  async function job(kind: string, data: Record<string, unknown>): Promise<string> {
    const started = performance.now()
    const id = await startJob(council.db, acting(), { kind, title: kind, data })
    for (;;) {
      const state = (await findJob(council.db, id))!
      if (state.failedAt) throw new Error(state.error ?? 'failed')
      if (state.finishedAt) return `${((performance.now() - started) / 1000).toFixed(1)} s as a job`
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  /** The rooms, and the fullest theme, run and suggested theme of each. */
  async function addresses(project: string): Promise<Map<string, string>> {
    const subject = `project:${project}`
    const { runs } = await listRuns(council.db, project, { after: null, limit: 1 })
    const { rows } = await at.client.query(
      `select theme_id as id from council_${slug}.voice_themes x join council_${slug}.themes t on t.id = x.theme_id
       where t.project_id = $1 group by 1 order by count(*) desc limit 1`,
      [project],
    )
    const run = runs[0]!.id
    return new Map([
      ['themes', themesDesk.to({ subject })],
      ['suggestions', paths.suggestions.to({ subject })],
      ['one suggestion', paths.suggestionRun.to({ subject, run })],
      ['one suggested theme', paths.suggestedTheme.to({ subject, run, place: '1' })],
      ['what says the same', paths.runRepeats.to({ subject, run })],
      ['reading', paths.reading.to({ subject })],
      ['second reader', paths.checks.to({ subject })],
      ['rules', paths.rules.to({ subject })],
      ['quotes', paths.quotes.to({ subject })],
      ['quotes of the largest theme', paths.themeQuotes.to({ theme: rows[0]!.id })],
      ['coverage', paths.coverage.to({ subject })],
      ['the public page of the largest theme', themePath.to({ theme: rows[0]!.id })],
    ])
  }
} finally {
  await councils.close()
  await at.stop()
}

async function measure(addresses: ReadonlyMap<string, string>, cookie: string): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const [name, address] of addresses) {
    const runs: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const shot = () =>
        `GET ${address}?lang=en HTTP/1.1\r\nHost: ${slug}.localhost:${at.port}\r\nCookie: ${cookie}\r\n\r\n`
      const { perSecond, statuses } = await load(at.port, shot, { connections: 4, seconds })
      if (!statuses['200']) throw new Error(`${name}: ${JSON.stringify(statuses)}`)
      if (round) runs.push(perSecond)
    }
    found.set(name, median(runs))
  }
  return found
}

/** The project in which something was suggested, and its activity with most voices. */
async function largest({ client }: Served): Promise<{ projectId: string; about: string }> {
  const { rows } = await client.query(
    `select v.project_id as "projectId", v.subject as about from council_${slug}.voices v
     where v.project_id in (select project_id from council_${slug}.theme_runs) and v.subject like 'activity:%' and v.words is not null
     group by 1, 2 order by count(*) desc limit 1`,
  )
  return rows[0]!
}

/** Adds voices by SQL: it is the rooms that are measured, not how they came. Their words are put together from parts. */
async function fill({ client }: Served, project: string, about: string): Promise<void> {
  await client.query(`set search_path = council_${slug}`)
  await client.query(
    `with parts as (select array['The bus is late', 'Plant more trees', 'The lamps are broken', 'We need a place to sit', 'Damp and mould in the flats', 'Nobody answers the phone', 'The lift is out again', 'Rubbish is left'] as starts,
         array['by the school', 'at the station', 'on our street', 'near the shops', 'behind the park', 'on the estate', 'at the corner'] as places,
         array['every morning', 'after dark', 'since the winter', 'and my mother cannot get out', 'and the children notice', 'which is a shame', 'so please do something'] as ends),
     given as (insert into voices (id, subject, activity_id, project_id, kind, channel, given_at, language, consent_publish, consent_contact, words, data, receipt, once)
       select gen_random_uuid(), $2::text, split_part($2::text, ':', 2)::uuid, $1::uuid, 'conversation', (array['online', 'paper', 'event'])[1 + n % 3], now() - make_interval(mins => n), 'en', true, false,
         starts[1 + n % 8] || ' ' || places[1 + (n / 8) % 7] || ' ' || ends[1 + (n / 56) % 7] || case when n % 5 = 0 then ', number ' || n else '' end,
         '{}', 'SENSE' || lpad(n::text, 6, '0'), gen_random_uuid()
       from parts, generate_series(1, ${more}) n returning id, subject, project_id, given_at)
     insert into voice_publications (voice_id, subject, project_id, given_at, at) select id, subject, project_id, given_at, now() from given`,
    [project, about],
  )
  await client.query('analyze')
}

/** Three suggestions become themes, their first comments read. */
async function decideThree(acting: Acting, projectId: string): Promise<void> {
  const { runs } = await listRuns(acting.db, projectId, { after: null, limit: 1 })
  const run = (await findRun(acting.db, projectId, runs[0]!.id))!
  const started = performance.now()
  for (const { place, comments } of (await listRunThemes(acting.db, run.id)).slice(0, 3)) {
    const { comments: ticked } = await listRunComments(acting.db, run.id, place, { after: -1, limit: 40 })
    await decideSuggested(acting, run, place, { deed: 'named', name: `Bench ${place} of ${comments}`, ticked })
  }
  console.log(`naming three of them: ${((performance.now() - started) / 1000).toFixed(1)} s in all`)
}
