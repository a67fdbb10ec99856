import { sql } from 'kysely'
import { createActivity, findActivityById, publishActivity } from '../areas/activities/index.ts'
import { house } from '../areas.ts'
import { type Acting, theSystem } from '../platform/acting.ts'
import { load, median } from './load.ts'
import { onPhone } from './phone.ts'
import { councilsOf } from './prepare.ts'
import { type Served, serveFor } from './served.ts'

/**
 * `bin/bench places`: a map with 20,000 places over 85 wards against one with 20, page by page, and what somebody on a phone
 * waits for and fetches, with the map that moves opened. The wards are made of the council's own by cutting the land into 85 fields.
 */
const slug = 'kingston'
const [few, many, wards] = [20, 20_000, 85]
const rounds = 5
const seconds = Number(process.env['FOLKMOOT_BENCH_SECONDS'] ?? 2)
const host = (at: Served) => `${slug}.localhost:${at.port}`

/** Eighty-five outlines side by side, each with as many corners as the wards of Bassetlaw have on average. */
async function cutWards({ client }: Served): Promise<void> {
  await client.query(`set search_path = council_${slug}`)
  const columns = 10
  for (let n = 0; n < wards; n++) {
    const [west, south] = [-0.4 + (n % columns) * 0.02, 51.32 + Math.floor(n / columns) * 0.015]
    const ring = Array.from({ length: 108 }, (_, k) => {
      const [side, along] = [Math.floor(k / 27), (k % 27) / 27]
      const wave = Math.sin(k * 1.7) * 0.0004
      const x = side === 0 ? along : side === 1 ? 1 : side === 2 ? 1 - along : 0
      const y = side === 0 ? 0 : side === 1 ? along : side === 2 ? 1 : 1 - along
      return [
        Number((west + x * 0.02 + (side % 2 ? wave : 0)).toFixed(4)),
        Number((south + y * 0.015 + (side % 2 ? 0 : wave)).toFixed(4)),
      ]
    })
    const shape = JSON.stringify({ type: 'Polygon', coordinates: [[...ring, ring[0]]] })
    await client.query(
      `with area as (insert into areas (id, kind, slug, name) values (gen_random_uuid(), 'ward', 'field-' || $1, 'Field ' || $1) returning id)
       insert into boundaries (code, area_id, starts_on, geometry, outline, bbox, centre, source, licence)
       select 'E0599' || lpad($1::text, 4, '0'), id, '2025-01-01', $2::jsonb, $2::jsonb, $3::float8[], $4::float8[], 'bench', 'bench' from area`,
      [n, shape, [west, south, west + 0.02, south + 0.015], [west + 0.01, south + 0.0075]],
    )
  }
  await client.query(`update boundaries set ends_on = current_date - 1, starts_on = least(starts_on, current_date - 2)
    where source <> 'bench' and area_id in (select id from areas where kind = 'ward')`)
}

async function openMap(at: Acting, projectId: string, places: number): Promise<string> {
  const made = await createActivity(at, {
    projectId,
    kind: 'places-map',
    title: `A map with ${places} places`,
    question: 'Where?',
    help: '',
    opensAt: at.now,
    closesAt: null,
    identityLevel: 'open',
    preModeration: false,
    definition: {
      categories: ['a', 'b', 'c', 'd'].map((key) => ({ key, en: `Kind ${key}`, cy: '' })),
      named: [],
    },
  })
  if ('refused' in made) throw new Error(JSON.stringify(made.refused))
  const published = await publishActivity(at, { activityId: made.activityId })
  if ('refused' in published) throw new Error(JSON.stringify(published))
  const began = performance.now()
  for (let from = 0; from < places; from += 1000)
    await sql`with point as (select n, gen_random_uuid() as id, -0.4 + random() * 0.2 as lon, 51.32 + random() * 0.12 as lat
        from generate_series(${from}::int, ${Math.min(from + 1000, places) - 1}::int) n),
      given as (insert into voices (id, subject, activity_id, project_id, kind, channel, given_at, language, consent_publish, consent_contact, words, data, receipt, once)
        select id, 'activity:' || ${made.activityId}::uuid, ${made.activityId}::uuid, ${projectId}::uuid, 'places-map', 'online', now() - n * interval '1 second', 'en', true, false,
          'What person ' || n || ' says of this place, in a sentence or two as people write.', jsonb_build_object('category', 'a', 'spot-words', 'By the corner ' || n),
          'BENCH' || ${places}::text || 'N' || n, gen_random_uuid() from point returning id, subject, project_id, given_at),
      shown as (insert into voice_publications (voice_id, subject, project_id, given_at, at) select id, subject, project_id, given_at, now() from given)
      insert into pins (voice_id, activity_id, category, ward_id, told, lon, lat, given_at, shown, x, y)
      select p.id, ${made.activityId}::uuid, substr('abcd', 1 + p.n % 4, 1), a.id, 'drawn', lon, lat, g.given_at, true,
        floor((lon + 180) / 360 * 262144)::int, floor((1 - asinh(tan(radians(lat))) / pi()) / 2 * 262144)::int
      from point p join given g on g.id = p.id
        left join areas a on a.slug = 'field-' || (least(9, floor((lon + 0.4) / 0.02)) + 10 * floor((lat - 51.32) / 0.015))::int`.execute(
      at.db,
    )
  console.log(`${places} places put in and counted in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const activity = (await findActivityById(at.db, made.activityId, null, at.now))!
  return `/projects/${activity.project.slug}/${activity.slug}`
}

const at: Served = await serveFor(8489)
try {
  await cutWards(at)
  const councils = councilsOf(at)
  const council = (await councils.bySlug(slug))!
  const acting: Acting = { council, db: council.db, now: new Date(), by: theSystem, house }
  const { rows } = await at.client.query<{ id: string }>(
    `select p.id from council_${slug}.projects p join council_${slug}.project_publications u on u.project_id = p.id
     where p.slug = 'one-norbiton'`,
  )
  const maps = {
    many: await openMap(acting, rows[0]!.id, many),
    few: await openMap(acting, rows[0]!.id, few),
  }
  await councils.close()
  await at.client.query('analyze')
  for (const [name, path] of Object.entries(maps)) {
    const seen = await onPhone(`http://${host(at)}${path}/places`, 'Zoom and move the map', '.leaflet-marker-icon')
    const ms = (value: number) => `${(value / 1000).toFixed(1)} s`
    console.log(
      `on a phone, ${name} places over ${wards} wards: painted after ${ms(seen.painted)}, interactive after ${ms(seen.interactive)}, the map that moves ${ms(seen.opened)} after the touch, ${seen.blocked.toFixed(0)} ms blocked; ${(seen.bytes / 1000).toFixed(0)} kB with it (asked below 150)`,
    )
    if (seen.bytes >= 150_000) process.exitCode = 1
  }
  const cells = 'level=14&from=8173,5446&to=8182,5458'
  // Each shot asks for what nobody has asked for in these five seconds: nothing is answered from what is kept.
  let turn = 0
  const asked = {
    'the map with its list': (path: string) => `${path}/places?after=${Date.now()}.${turn++}`,
    'the cells of a view': (path: string) => `${path}/places/cells?${cells}&turn=${turn++}`,
  }
  for (const [name, address] of Object.entries(asked)) {
    const runs = { many: [] as number[], few: [] as number[] }
    for (let round = 0; round <= rounds; round++)
      for (const side of ['many', 'few'] as const) {
        const shot = () => `GET ${address(maps[side])} HTTP/1.1\r\nHost: ${host(at)}\r\n\r\n`
        const { perSecond, statuses } = await load(at.port, shot, { connections: 8, seconds })
        if (!statuses['200']) throw new Error(`${name} answers ${JSON.stringify(statuses)}`)
        if (round) runs[side].push(perSecond)
      }
    const [a, b] = [median(runs.many), median(runs.few)]
    console.log(
      `${name}: ${(a / b).toFixed(2)} x the rate with ${few} places  ${a.toFixed(0)}/s with ${many} against ${b.toFixed(0)}/s  runs ${runs.many.map((n) => n.toFixed(0)).join(' ')} against ${runs.few.map((n) => n.toFixed(0)).join(' ')}`,
    )
  }
} finally {
  await at.stop()
}
