import type { VNode } from 'preact'
import { expect, test } from 'vitest'
import type { Device } from './field-run.tsx'
import type { Store } from './field-store.ts'
import { teamScreen } from './field-team.tsx'

type Drawn = VNode<{ children?: unknown; onClick?: () => Promise<void> }>
const within = (one: unknown): Drawn[] => {
  if (Array.isArray(one)) return one.flatMap(within)
  if (typeof one !== 'object' || one === null || !('props' in one)) return []
  return [one as Drawn, ...within((one as Drawn).props.children)]
}

test('who begins to answer while the team sends keeps the screen', async () => {
  let stands = true
  let drawn = 0
  const store = { get: async () => undefined, all: async () => [] } as unknown as Store
  const device = {
    store,
    prepared: { number: 1, session: { code: 'S', counters: [] } },
    signal: 'not-tried',
    ready: Promise.resolve(true),
    root: { querySelector: () => (stands ? {} : null) },
    show: () => drawn++,
    sync: async () => undefined,
  } as unknown as Device
  const send = within(await teamScreen(device)).find(({ props }) => props.children === 'Send now')!.props.onClick!
  await send()
  expect(drawn).toBe(1)
  device.sync = async () => {
    stands = false
  }
  await send()
  expect(drawn).toBe(1)
})
