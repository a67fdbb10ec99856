import { sql } from 'kysely'
import { createActivity, publishActivity } from '../areas/activities/index.ts'
import { house } from '../areas.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import { load, median } from './load.ts'
import { cookieOf, councilsOf } from './prepare.ts'
import { type Served, serveFor } from './served.ts'

/**
 * `bin/bench survey`: the results of a survey of 60 questions with 10,000 answers, against the same with 10, page by page.
 * The answers are put in as the council's own role, so that they are counted as those of people are.
 */
const slug = 'kingston'
const rounds = 5
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 2)
const [few, many, questions] = [10, 10_000, 60]
/** As many connections as there are stripes. Few in one transaction, as people come: a row that one transaction changes often grows slow in it. */
const [lanes, atOnce] = [8, 5]

const said = (en: string) => ({ en, cy: '' })
const options = ['Very good', 'Good', 'Fair', 'Poor', 'Very poor'].map((label, n) => ({
  key: `o${n}`,
  label: said(label),
}))

/** Sixty questions of the kinds that surveys are made of. */
const definition = {
  quotas: [],
  sections: Array.from({ length: 6 }, (_, section) => ({
    key: `section-${section + 1}`,
    title: said(`Part ${section + 1}`),
    questions: Array.from({ length: questions / 6 }, (_, n) => {
      const number = section * 10 + n + 1
      const asked = {
        key: `q${number}`,
        title: said(`Question ${number}`),
        hint: said(''),
        reading: said(''),
        required: false,
        rules: [],
      }
      const kind = n % 6
      if (kind === 0) return { ...asked, type: 'single', options, other: false }
      if (kind === 1) return { ...asked, type: 'multiple', options, other: false }
      if (kind === 2) return { ...asked, type: 'scale', from: 1, to: 5, low: said('Bad'), high: said('Good') }
      if (kind === 3) return { ...asked, type: 'matrix', options: options.slice(0, 3), rows: options.slice(0, 4) }
      if (kind === 4) return { ...asked, type: 'number', whole: true, unit: said(''), least: 0, most: 99 }
      return { ...asked, key: `answer-${number}`, type: 'words', most: 500 }
    }),
  })),
}

/** One answer to all of it, as SQL makes it from a number. */
const data = sql`(select jsonb_object_agg(name, value) from (
  select 'q' || k as name, case k % 10 % 6 when 1 then 'o' || (n + k) % 5 when 3 then (1 + (n * k) % 5)::text when 5 then ((n * 7 + k) % 100)::text end as value
    from generate_series(1, ${questions}::int) k where (k - 1) % 10 % 6 in (0, 2, 4)
  union all select 'q' || k || '-o' || (n + k) % 5, 'yes' from generate_series(1, ${questions}::int) k where (k - 1) % 10 % 6 = 1
  union all select 'q' || k || '-o' || r, 'o' || (n + k + r) % 3 from generate_series(1, ${questions}::int) k, generate_series(0, 3) r where (k - 1) % 10 % 6 = 3
  union all select 'answer-' || k, 'What person ' || n || ' wrote' from generate_series(1, ${questions}::int) k where (k - 1) % 10 % 6 = 5
) said where value is not null)`

async function openSurvey(at: Acting, projectId: string, answers: number): Promise<string> {
  const made = await createActivity(at, {
    projectId,
    kind: 'survey',
    title: `Sixty questions, ${answers} answers`,
    question: 'What do you think?',
    help: '',
    opensAt: at.now,
    closesAt: null,
    identityLevel: 'open',
    preModeration: false,
    definition,
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const perLane = Math.ceil(answers / lanes)
  const started = performance.now()
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let from = lane * perLane; from < Math.min((lane + 1) * perLane, answers); from += atOnce)
        await sql`with given as (
          insert into voices (id, subject, activity_id, project_id, kind, channel, given_at, language, consent_publish, consent_contact, words, data, receipt, once)
          select gen_random_uuid(), 'activity:' || ${made.activityId}::uuid, ${made.activityId}::uuid, ${projectId}::uuid, 'survey', 'online', now(), 'en', false, false, null,
            ${data}, 'BENCH' || ${answers}::text || 'N' || n, gen_random_uuid()
          from generate_series(${from}::int, ${Math.min(from + atOnce, (lane + 1) * perLane, answers) - 1}::int) n returning id, subject)
          insert into voice_countings (voice_id, subject, at, why) select id, subject, now(), 'no-consent' from given`.execute(
          at.db,
        )
    }),
  )
  console.log(`${answers} answers counted in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return made.activityId
}

const at: Served = await serveFor(8412)
try {
  const councils = councilsOf(at)
  const council = (await councils.bySlug(slug))!
  const acting: Acting = { council, db: council.db, now: new Date(), by: theSystem, house }
  const { rows } = await at.client.query<{ id: string }>(
    `select p.id from council_${slug}.projects p join council_${slug}.project_publications u on u.project_id = p.id order by p.id limit 1`,
  )
  const surveys = { many: await openSurvey(acting, rows[0]!.id, many), few: await openSurvey(acting, rows[0]!.id, few) }
  await councils.close()
  await at.client.query('analyze')
  const cookie = await cookieOf(at, slug, 'project-officer')
  const shoot = (survey: string, page: number) =>
    load(
      at.port,
      () =>
        `GET /desk/activities/${survey}/results?page=${page} HTTP/1.1\r\nHost: ${slug}.localhost:${at.port}\r\nCookie: ${cookie}\r\n\r\n`,
      { connections: 8, seconds },
    )
  for (const page of [1, 3, 6]) {
    const runs = { many: [] as number[], few: [] as number[] }
    for (let round = 0; round <= rounds; round++)
      for (const side of ['many', 'few'] as const) {
        const { perSecond, statuses } = await shoot(surveys[side], page)
        if (!statuses['200']) throw new Error(`page ${page} of ${side} answers ${JSON.stringify(statuses)}`)
        if (round) runs[side].push(perSecond)
      }
    const [a, b] = [median(runs.many), median(runs.few)]
    console.log(
      `results, page ${page}: ${(a / b).toFixed(2)} x the rate with ${few} answers (asked 0.80)  ${a.toFixed(0)}/s with ${many} against ${b.toFixed(0)}/s  runs ${runs.many.map((n) => n.toFixed(0)).join(' ')} against ${runs.few.map((n) => n.toFixed(0)).join(' ')}`,
    )
  }
} finally {
  await at.stop()
}
