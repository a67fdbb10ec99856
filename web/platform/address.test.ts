import { describe, expect, test } from 'vitest'
import { clientAddress, isPrivateAddress, networkOf } from './address.ts'

describe('whose address counts', () => {
  const open = clientAddress([])
  const behind = clientAddress(['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'])
  test.each([
    ['nobody is trusted: what is claimed is nothing', open, '203.0.113.9', '1.2.3.4', '203.0.113.9'],
    ['nobody is trusted, not even this machine', open, '127.0.0.1', '1.2.3.4', '127.0.0.1'],
    ['a trusted proxy is believed', behind, '127.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['only the last hop that it saw itself', behind, '127.0.0.1', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['through a row of trusted proxies', behind, '127.0.0.1', '6.6.6.6, 1.2.3.4, 10.1.2.3', '1.2.3.4'],
    ['trusted all the way', behind, '127.0.0.1', '10.0.0.7', '10.0.0.7'],
    ['a stranger cannot speak as a proxy', behind, '203.0.113.9', '10.0.0.1, 1.2.3.4', '203.0.113.9'],
    ['an IPv4 peer in IPv6 clothes', behind, '::ffff:127.0.0.1', '1.2.3.4', '1.2.3.4'],
    ['a hop in IPv6 clothes', behind, '127.0.0.1', '::ffff:1.2.3.4', '1.2.3.4'],
    ['a trusted network of IPv6', behind, '2001:db8::5', '2a00::1', '2a00::1'],
    ['a hop with its port', behind, '127.0.0.1', '1.2.3.4:51234', '1.2.3.4'],
    ['an IPv6 hop with its port', behind, '127.0.0.1', '[2a00::1]:443', '2a00::1'],
    ['a hop that is no address', behind, '127.0.0.1', 'unknown', '127.0.0.1'],
    ['a hop that is words', behind, '127.0.0.1', '1.2.3.4, <script>', '127.0.0.1'],
    ['nothing claimed', behind, '127.0.0.1', null, '127.0.0.1'],
    ['empty claims', behind, '127.0.0.1', ' , ,', '127.0.0.1'],
  ] as const)('%s', (_, addressOf, peer, forwarded, expected) => {
    expect(addressOf(peer, forwarded)).toBe(expected)
  })
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2a00:23c4:1:2:3:4:5:6', '2a00:23c4:1:2::/64'],
  ['2a00:23c4:1:2:ffff::1', '2a00:23c4:1:2::/64'],
  ['2A00:23C4:0001:0002::1', '2a00:23c4:1:2::/64'],
  ['2a00::1', '2a00:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('no fetch on behalf of somebody reaches inside', () => {
  const inside =
    '127.0.0.1 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255'
  const inside6 = '::1 :: fc00::1 fd12::1 fe80::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1'
  for (const address of `${inside} ${inside6}`.split(' ')) expect(isPrivateAddress(address), address).toBe(true)
  for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450::1', '193.168.0.1'])
    expect(isPrivateAddress(address), address).toBe(false)
  expect(isPrivateAddress('localhost')).toBe(true)
  expect(isPrivateAddress('0x7f000001')).toBe(true)
})
