import { BlockList, isIP } from 'node:net'

/** An address without port, brackets or the clothes of IPv6 around an IPv4. */
function plain(hop: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(hop)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(hop)?.[1] ?? hop
  return bare.replace(/^::ffff:(?=\d+\.)/i, '')
}

/** Works out a client's address: X-Forwarded-For is believed only from proxies named in configuration. */
export function clientAddress(trusted: readonly string[]): (peer: string, forwarded: string | null) => string {
  const list = new BlockList()
  for (const entry of trusted) {
    const [address, bits] = entry.split('/')
    const family = isIP(address ?? '') === 6 ? 'ipv6' : 'ipv4'
    if (bits) list.addSubnet(address!, Number(bits), family)
    else if (address) list.addAddress(address, family)
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (peer, forwarded) => {
    let at = plain(peer)
    const hops = (forwarded ?? '').split(',').map((hop) => plain(hop.trim()))
    for (const hop of hops.reverse()) {
      if (!isTrusted(at) || !isIP(hop)) break
      at = hop
    }
    return at
  }
}

/** What limits count by: an IPv4 address, or the network of an IPv6 one, since each household has 2^64 of those. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [before = '', after] = address.toLowerCase().split('%')[0]!.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after?.split(':').filter(Boolean) ?? []
  const groups = after === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

// One list each: in a shared one the IPv4 in IPv6 clothes would be every IPv4.
const closed = { 4: new BlockList(), 6: new BlockList() }
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  closed[4].addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  closed[6].addSubnet(net, bits, 'ipv6')

/** Whether an address lies in a private, local or special range, which no fetch on somebody's behalf may reach. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return closed[4].check(address, 'ipv4')
  return family !== 6 || closed[6].check(address, 'ipv6')
}
