import type { Keys } from '../../../platform/keys.ts'

/** Where somebody lives or speaks of, as far as it is kept: the ward, and the small area where a postcode told it. */
export type PlaceKept = { wardId: string; wardName: string; boundaryCode: string; smallAreaId: string | null }

/** The place as a form carries it from page to page: signed, so that confirming needs no look-up and nobody can make one up. */
export function placeToken(keys: Keys, { wardId, wardName, boundaryCode, smallAreaId }: PlaceKept): string {
  const text = Buffer.from(JSON.stringify([wardId, wardName, boundaryCode, smallAreaId])).toString('base64url')
  return `${text}.${keys.sign('place', text)}`
}

export function readPlace(keys: Keys, token: string | undefined): PlaceKept | undefined {
  const [text, signature] = token?.split('.') ?? []
  if (!text || !signature || !keys.verify('place', text, signature)) return undefined
  const [wardId, wardName, boundaryCode, smallAreaId] = JSON.parse(Buffer.from(text, 'base64url').toString())
  return { wardId, wardName, boundaryCode, smallAreaId }
}
