import { placeToken } from '../areas/activities/questions/place.ts'
import { newId } from '../platform/ids.ts'
import { keysOf } from '../platform/keys.ts'
import { formToken, newVisitor, visitorCookie } from '../platform/visitor.ts'
import type { Shot } from './load.ts'
import type { Served } from './served.ts'

/**
 * Answers to the open conversation, each from another browser at another address, with a token, a place and a mail
 * address for the receipt: what a person sends from the check page.
 */
export async function voiceShots({ client, secrets }: Served, host: string): Promise<Shot> {
  const keys = keysOf(secrets, 'kingston')
  const { rows } = await client.query<{ path: string }>(
    `select '/projects/' || p.slug || '/' || a.slug || '/check' as path from activities a join projects p on p.id = a.project_id
     join activity_publications u on u.activity_id = a.id left join activity_closures c on c.activity_id = a.id
     where c.activity_id is null and a.opens_at < now() and (a.closes_at is null or a.closes_at > now()) limit 1`,
  )
  const { rows: wards } = await client.query<{ id: string; name: string; code: string }>(
    `select a.id, a.name, b.code from areas a join boundaries b on b.area_id = a.id and b.ends_on is null where a.kind = 'ward' order by a.name`,
  )
  let sent = 0
  return () => {
    const visitor = newVisitor()
    const ward = wards[sent % wards.length]!
    const body = new URLSearchParams({
      _token: formToken(keys, visitor, new Date()),
      _once: newId(),

      answer: `Somewhere to sit near the shops, and lamps that work, number ${sent}.`,
      'priority-1': 'Benches',
      'priority-2': 'Street lamps',
      place: placeToken(keys, { wardId: ward.id, wardName: ward.name, boundaryCode: ward.code, smallAreaId: null }),
      publish: 'yes',
      contact: 'email',
      email: `resident${sent}@resident.example`,
    }).toString()
    const address = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`
    sent++
    return [
      `POST ${rows[0]!.path} HTTP/1.1`,
      `Host: ${host}`,
      `Origin: http://${host}`,
      `Cookie: folkmoot_visitor=${visitorCookie(keys, visitor)}`,
      `X-Forwarded-For: ${address}`,
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n')
  }
}
