import { openCouncils } from '../platform/councils.ts'
import { openSession } from '../platform/session.ts'
import { newVisitor, visitorCookie } from '../platform/visitor.ts'
import type { Served } from './served.ts'

export type Large = { large: string; small: string; list: string }

/** Gives one live project 100,000 more voices with their tallies, by SQL: it is the page's cost that is measured, not how they came. */
export async function makeLarge({ client }: Served): Promise<Large> {
  await client.query('set search_path = council_kingston')
  const { rows } = await client.query<{
    id: string
    slug: string
    activity: string
    activity_slug: string
    received: number
  }>(
    `select p.id, p.slug, a.id as activity, a.slug as activity_slug, (select count(*) from voices v where v.activity_id = a.id)::int as received
     from projects p join project_publications u on u.project_id = p.id join activities a on a.project_id = p.id order by received desc`,
  )
  const [most, least] = [rows[0]!, rows.at(-1)!]
  await client.query(
    `with given as (
       insert into voices (id, subject, activity_id, project_id, kind, channel, given_at, language, consent_publish, consent_contact, words, data, receipt, once)
       select gen_random_uuid(), 'activity:' || $1::uuid, $1, $2, 'conversation', 'online', now() - make_interval(mins => n), 'en', true, false, 'More places to sit, number ' || n, '{}', 'BENCH' || lpad(n::text, 6, '0'), gen_random_uuid()
       from generate_series(1, 100000) n returning id, subject, project_id, given_at)
     insert into voice_publications (voice_id, subject, project_id, given_at, at) select id, subject, project_id, given_at, now() from given`,
    [most.activity, most.id],
  )
  await client.query(
    `insert into tallies (subject, key, stripe, n) select 'activity:' || $1::text, key, 0, 100000 from unnest(array['received:online', 'shown']) key on conflict (subject, key, stripe) do update set n = tallies.n + excluded.n`,
    [most.activity],
  )
  await client.query('analyze')
  return {
    large: `/projects/${most.slug}`,
    small: `/projects/${least.slug}`,
    list: `/projects/${most.slug}/${most.activity_slug}/answers`,
  }
}

/** The councils of what is measured, as the server knows them. */
export const councilsOf = ({ server, secrets, port }: Served) =>
  openCouncils({ server, secrets, scheme: 'http', domain: `localhost:${port}` })

/** The cookies of the browser of somebody who holds a role: known to us, and signed in with a second factor. */
export async function cookieOf(at: Served, slug: string, role: string): Promise<string> {
  const councils = councilsOf(at)
  try {
    const council = (await councils.bySlug(slug))!
    const { rows } = await at.client.query<{ account_id: string }>(
      `select account_id from council_${slug}.grants where role = $1 order by granted_at, id limit 1`,
      [role],
    )
    const token = await openSession(council.db, { accountId: rows[0]!.account_id, now: new Date(), secondFactor: true })
    return `folkmoot_session=${token}; folkmoot_visitor=${visitorCookie(council.keys, newVisitor())}`
  } finally {
    await councils.close()
  }
}
