import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPrivateAddress } from '../../../platform/address.ts'

/** A provider pointed us at an address inside our own network. */
export class PrivateAddress extends Error {}

export type Lookup = (host: string) => Promise<{ address: string }[]>
const ask: Lookup = (host) => lookup(host, { all: true })

/**
 * Fetches for a provider. The host the operator configured is trusted as it is, private or not; whatever else the
 * provider's own documents point to must be https on a public address, and no redirect is followed.
 */
export function guardedFetch(configured: URL, resolve: Lookup = ask) {
  return async (address: string, init?: RequestInit): Promise<Response> => {
    const url = new URL(address)
    if (url.host !== configured.host) await refusePrivate(url, resolve)
    return fetch(url, { ...init, redirect: 'manual' })
  }
}

async function refusePrivate(url: URL, resolve: Lookup): Promise<void> {
  if (url.protocol !== 'https:') throw new PrivateAddress(`${url.host} is not asked over plain http`)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) ? [{ address: host }] : await resolve(host)
  if (!addresses.length || addresses.some(({ address }) => isPrivateAddress(address)))
    throw new PrivateAddress(`${url.host} is a private address`)
}
